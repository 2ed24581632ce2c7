import { t } from "../ui/i18n.ts";
import { stopTitle } from "../ui/stop-text.ts";
import { DeskIcon } from "./desk-icon.tsx";
import { roleName } from "./lock-note.tsx";
import type { Status } from "./status.ts";

/** Right side of the top bar: what is stopped, team file, key and role, each as it is; a role that nothing enforces says so. */
export function Who({ status }: { status: Status | null }) {
  if (!status) return null;
  const { team, vault, stops } = status;
  return (
    <>
      {stops.map((stop) => (
        <span key={`${stop.origin} ${stop.scope} ${stop.name}`} class="d-state danger">
          <DeskIcon name="danger" />
          <a href="#stop">{stopTitle(stop)}</a>
        </span>
      ))}
      <span>
        <DeskIcon name="team" />
        {team.from === "none" ? t("op_who_no_team") : t("op_who_team", team.name ?? "", team.revision ?? 0)}
      </span>
      <span>
        <DeskIcon name="lock" />
        {vault.held ? t("op_who_key") : vault.remembered ? t("op_who_locked") : t("op_who_no_key")}
      </span>
      <span title={status.advisory ? t("op_advisory_why") : undefined}>
        {status.advisory ? t("op_who_advisory", roleName(status.role)) : roleName(status.role)}
      </span>
    </>
  );
}
