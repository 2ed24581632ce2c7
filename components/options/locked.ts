import { may, type Right, type Role, roles } from "../../lib/access.ts";
import type { Status } from "./status.ts";

/** Why something is read-only here: a team file rules it, or the role lacks the right. Null when it may be edited. */
export type Lock = { why: "team"; name: string; revision: number } | { why: "role"; role: string } | { why: "loading" } | null;

const ruledByTeam: readonly Right[] = ["edit-profiles", "edit-knowledge", "edit-rules", "edit-provider"];

/** May this person change what `right` covers, and if not, why. */
export function locked(status: Status | null, right: Right): Lock {
  if (!status) return { why: "loading" };
  const { team } = status;
  if (team.from !== "none" && ruledByTeam.includes(right)) return { why: "team", name: team.name ?? "", revision: team.revision ?? 0 };
  const role = roles.find((r) => r === status.role);
  return role && may(role as Role, right) ? null : { why: "role", role: status.role };
}
