import { t } from "../ui/i18n.ts";
import type { Lock } from "./locked.ts";
import { Note } from "./note.tsx";

/** Says why a page is read-only; nothing when it is not. */
export function LockNote({ lock }: { lock: Lock }) {
  if (!lock || lock.why === "loading") return null;
  if (lock.why === "team") {
    return (
      <Note kind="info" title={t("op_lock_team", lock.name, lock.revision)}>
        {t("op_lock_team_next")}{" "}
        <a class="d-link" href="#team">
          {t("op_team")}
        </a>
      </Note>
    );
  }
  return (
    <Note kind="info" title={t("op_lock_role", roleName(lock.role))}>
      {t("op_lock_role_next")}
    </Note>
  );
}

/** The name of a role. */
export function roleName(role: string): string {
  if (role === "lead") return t("op_role_lead");
  if (role === "qa") return t("op_role_qa");
  return role === "admin" ? t("op_role_admin") : t("op_role_agent");
}
