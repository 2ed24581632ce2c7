import { useState } from "preact/hooks";
import { send } from "../../lib/bus.ts";
import { Button } from "../ui/button.tsx";
import { type Key, t } from "../ui/i18n.ts";
import { attempt } from "./attempt.ts";
import { BackHeader } from "./back-header.tsx";
import { useFocus } from "./focus-first.ts";
import { ProblemBlock } from "./problem-block.tsx";
import { useSidebar } from "./sidebar-state.ts";

const kinds = [
  ["wrong", "sb_report_wrong"],
  ["outdated", "sb_report_outdated"],
  ["internal", "sb_report_internal"],
  ["tone", "sb_report_tone"],
  ["other", "sb_report_other"],
] as const satisfies [string, Key][];

/** Reporting an AI error: what is wrong, and a comment. It tags the ticket and goes to QA. */
export function ReportView() {
  const sidebar = useSidebar();
  const [about, setAbout] = useState<(typeof kinds)[number][0]>("wrong");
  const [comment, setComment] = useState("");
  useFocus("about-wrong");
  const report = async () => {
    const done = await attempt(sidebar, ({ session }) => send("error.report", { session, about, comment: comment.trim() }));
    if (!done) return;
    sidebar.screen.value = "ticket";
    sidebar.status.value = t("sb_status_reported");
  };
  return (
    <>
      <BackHeader title={t("sb_report")} />
      <main class="body">
        {sidebar.problem.value ? <ProblemBlock problem={sidebar.problem.value} /> : null}
        <section class="sec">
          <p class="muted">{t("sb_report_what")}</p>
          <fieldset class="gap">
            <legend class="strong">{t("sb_report_about")}</legend>
            {kinds.map(([value, key]) => (
              <label key={value} class="opt">
                <span class="box">
                  <input
                    id={`about-${value}`}
                    type="radio"
                    name="about"
                    value={value}
                    checked={about === value}
                    onChange={() => setAbout(value)}
                  />
                </span>
                <span>{t(key)}</span>
              </label>
            ))}
          </fieldset>
          <label class="gap block">
            <span class="strong">{t("sb_report_comment")}</span>
            <textarea class="field" rows={4} value={comment} onInput={(event) => setComment(event.currentTarget.value)} />
          </label>
        </section>
      </main>
      <footer class="foot">
        <Button id="main-action" kind="primary" grow onPress={report}>
          {t("sb_report_send")}
        </Button>
        <Button onPress={() => (sidebar.screen.value = "ticket")}>{t("sb_cancel")}</Button>
      </footer>
    </>
  );
}
