import { useEffect, useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import { toProblem } from "../../../lib/errors.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { currentSession } from "../attempt.ts";
import { BackHeader } from "../back-header.tsx";
import { copyAndSay } from "../copy-draft.ts";
import { ProblemBlock } from "../problem-block.tsx";
import { useSidebar } from "../sidebar-state.ts";

/** What of the helpdesk works on this page, to be pasted into an issue: nothing that was written in the ticket. */
export function DiagnosisView() {
  const sidebar = useSidebar();
  const [report, setReport] = useState<{ text: string; passed: boolean } | null>(null);
  useEffect(() => {
    sidebar.problem.value = null;
    send("page.diagnose", { session: currentSession(sidebar) || null }).then(
      setReport,
      (error) => (sidebar.problem.value = toProblem(error)),
    );
  }, [sidebar]);
  return (
    <>
      <BackHeader title={t("sb_diagnose")} />
      <main class="body">
        {sidebar.problem.value ? <ProblemBlock problem={sidebar.problem.value} /> : null}
        <section class="sec">
          {report ? <p>{t(report.passed ? "te_diagnosis_passed" : "te_diagnosis_failed")}</p> : null}
          {report || sidebar.problem.value ? null : <p role="status">{t("te_diagnosis_running")}</p>}
          <p class="muted">{t("te_diagnosis_what")}</p>
          {report ? <pre class="note gap">{report.text}</pre> : null}
        </section>
      </main>
      <footer class="foot">
        <Button
          id="main-action"
          kind="primary"
          grow
          icon="copy"
          shut={report === null}
          onPress={() => report && copyAndSay(sidebar, report.text)}
        >
          {t("te_copy")}
        </Button>
      </footer>
    </>
  );
}
