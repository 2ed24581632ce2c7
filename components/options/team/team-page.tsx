import type { TeamStatus } from "../../../lib/settings.ts";
import { t } from "../../ui/i18n.ts";
import { dayTime } from "../day-time.ts";
import { LockNote } from "../lock-note.tsx";
import { locked } from "../locked.ts";
import { Note } from "../note.tsx";
import { PageHead } from "../page-head.tsx";
import { problemWords } from "../problem-note.tsx";
import { status } from "../status.ts";
import { TeamExport } from "./team-export.tsx";
import { TeamLeave } from "./team-leave.tsx";
import { TeamTake } from "./team-take.tsx";

/** Which team file rules this install, taking one, leaving it, and giving one out. */
export function TeamPage() {
  const s = status.value;
  if (!s) return <p class="d-muted">{t("op_loading")}</p>;
  const lock = locked(s, "edit-team");
  return (
    <>
      <PageHead title={t("op_team")} lede={t("op_team_lede")} />
      <LockNote lock={lock} />
      <Runs team={s.team} />
      {s.team.from === "policy" ? <p class="d-muted d-section">{t("op_team_by_policy")}</p> : null}
      {lock || s.team.from === "policy" ? null : (
        <>
          {s.team.from === "none" ? null : <TeamLeave name={s.team.name ?? ""} />}
          <TeamTake current={s.team} />
        </>
      )}
      {lock ? null : <TeamExport />}
    </>
  );
}

function Runs({ team }: { team: TeamStatus }) {
  if (team.from === "none")
    return (
      <Note kind="info" title={t("op_team_none")}>
        {t("op_team_none_means")}
      </Note>
    );
  return (
    <section class="d-gap">
      {team.problem ? (
        <Note kind="warn" title={problemWords({ code: team.problem, detail: {} }).title}>
          {t("op_team_old_stays")}
        </Note>
      ) : null}
      <h2>{t("op_team_runs")}</h2>
      <dl class="d-kv">
        <dt>{t("op_name")}</dt>
        <dd>{team.name ?? t("op_unknown")}</dd>
        <dt>{t("op_revision")}</dt>
        <dd>{team.revision ?? t("op_unknown")}</dd>
        <dt>{t("op_from")}</dt>
        <dd>
          {t(`op_team_from_${team.from}`)}
          {team.address ? <span class="d-mono"> {team.address}</span> : null}
        </dd>
        <dt>{t("op_team_checked")}</dt>
        <dd>{team.checked ? dayTime(team.checked) : t("op_never")}</dd>
      </dl>
    </section>
  );
}
