/** Roles and their rights. On one's own computer a role is a convenience unless managed policy sets it; see SECURITY.md. */
export const roles = ["agent", "lead", "qa", "admin"] as const;
export type Role = (typeof roles)[number];

export const rights = [
  "use",
  "teach",
  "edit-profiles",
  "edit-knowledge",
  "edit-rules",
  "edit-provider",
  "edit-team",
  "read-log",
  "erase-log",
  "review",
] as const;
export type Right = (typeof rights)[number];

const granted: Record<Role, readonly Right[]> = {
  agent: ["use", "teach", "read-log"],
  qa: ["use", "read-log", "review"],
  lead: ["use", "teach", "edit-profiles", "edit-knowledge", "edit-rules", "edit-provider", "edit-team", "read-log", "review"],
  admin: rights,
};

/** May this role do that? */
export function may(role: Role, right: Right): boolean {
  return granted[role].includes(right);
}
