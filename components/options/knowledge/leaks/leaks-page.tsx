import { Button } from "../../../ui/button.tsx";
import { number, plural, t } from "../../../ui/i18n.ts";
import { dayTime } from "../../day-time.ts";
import { DeskIcon } from "../../desk-icon.tsx";
import { LockNote } from "../../lock-note.tsx";
import { locked } from "../../locked.ts";
import { Note } from "../../note.tsx";
import { ProblemNote } from "../../problem-note.tsx";
import { status } from "../../status.ts";
import { KnowledgeHead } from "../knowledge-head.tsx";
import { sortFindings } from "./leak-findings.ts";
import { LeakRest } from "./leak-rest.tsx";
import { LeakTable } from "./leak-table.tsx";
import { type LeakCheck, useLeakCheck } from "./use-leak-check.ts";

/** Tries the link of every article that is not public, as somebody who is not signed in, and lists what opens. */
export function LeaksPage() {
  const { check, problem, begin, stop } = useLeakCheck();
  const lock = locked(status.value, "edit-knowledge");
  const may = lock === null || lock.why === "team";
  const running = check?.state === "running";
  return (
    <>
      <KnowledgeHead at="leaks" title={t("op_leaks_title")} lede={t("op_leaks_lede")}>
        {!may ? null : running ? (
          <Button onPress={stop}>
            <DeskIcon name="stop" />
            {t("op_stop")}
          </Button>
        ) : (
          <Button kind="primary" onPress={() => void begin()}>
            <DeskIcon name="shield" />
            {t(check ? "op_leaks_again" : "op_leaks_begin")}
          </Button>
        )}
      </KnowledgeHead>
      {may ? null : <LockNote lock={lock} />}
      <ProblemNote problem={problem} />
      {check ? <Found check={check} onAgain={() => void begin()} /> : <p class="d-empty">{t("op_leaks_how")}</p>}
    </>
  );
}

function Found({ check, onAgain }: { check: LeakCheck; onAgain: () => void }) {
  const { state, checked, total, findings } = check;
  const sorted = sortFindings(findings);
  return (
    <>
      <div class="d-narrow" role="status">
        <p>{state === "running" && total === 0 ? t("op_leaks_starting") : t("op_leaks_checked", number(checked), number(total))}</p>
        {state === "running" ? (
          <progress class="d-bar" aria-label={t("op_leaks_title")} {...(total > 0 ? { value: checked, max: total } : {})} />
        ) : null}
        {check.at ? <p class="d-muted">{t("op_leaks_last", dayTime(check.at))}</p> : null}
        {state === "stopped" ? <p class="d-muted">{t("op_leaks_stopped")}</p> : null}
      </div>
      {sorted.open.length > 0 ? (
        <section class="d-section">
          <Note kind="danger" title={plural("op_leaks_open", sorted.open.length)}>
            {t("op_leaks_open_next")}
          </Note>
          <LeakTable findings={sorted.open} />
        </section>
      ) : state === "done" ? (
        <section class="d-section">
          {total === 0 ? (
            <Note kind="info" title={t("op_leaks_no_links")}>
              {t("op_leaks_no_links_why")}
            </Note>
          ) : sorted.guarded.length === total ? (
            <Note kind="ok" title={t("op_leaks_none")}>
              {t("op_leaks_none_means")}
            </Note>
          ) : (
            <Note kind="info" title={t("op_leaks_none_of_tried")}>
              {t("op_leaks_none_means")}
            </Note>
          )}
        </section>
      ) : null}
      <LeakRest sorted={sorted} finished={state !== "running"} onAgain={onAgain} />
    </>
  );
}
