import type { Problem } from "../../lib/errors.ts";
import { Button } from "../ui/button.tsx";
import { type Key, t } from "../ui/i18n.ts";
import { problemText, type Step } from "../ui/problem-text.ts";
import { allowSite } from "./allow-site.ts";
import { copyAndSay, copyDraft } from "./copy-draft.ts";
import { openPage } from "./open-page.ts";
import { ProblemBox } from "./problem-box.tsx";
import { problemReport } from "./problem-report.ts";
import { readAgain, takeSelection } from "./read-otherwise.ts";
import { type Sidebar, useSidebar } from "./sidebar-state.ts";
import { writeDraft } from "./write-draft.ts";

const words: Record<Step, Key> = {
  reread: "sb_read_again",
  select: "sb_use_selected",
  paste: "sb_paste_text",
  "copy-report": "sb_copy_report",
  settings: "sb_check_connection",
  "settings-model": "sb_open_model_settings",
  "settings-log": "sb_open_log_settings",
  "settings-rules": "sb_rule_show",
  "draft-again": "sb_draft_again",
  "copy-draft": "sb_copy_draft",
  reload: "sb_reload",
  "allow-site": "sb_allow_site",
  teach: "sb_teach",
};

const doing: Record<Step, (sidebar: Sidebar, problem: Problem) => void> = {
  reread: (s) => void readAgain(s),
  select: (s) => void takeSelection(s),
  paste: (s) => (s.screen.value = "paste"),
  "copy-report": (s, problem) => void copyAndSay(s, problemReport(s, problem)),
  settings: (s) => void openPage(s, "options", "provider"),
  "settings-model": (s) => void openPage(s, "options", "provider"),
  "settings-rules": (s) => void openPage(s, "options", "rules"),
  "settings-log": (s) => void openPage(s, "options", "log"),
  "draft-again": (s, problem) => void writeDraft(s, problem.code.startsWith("provider.") ? { drafter: "model" } : {}),
  "copy-draft": (s) => void copyDraft(s),
  reload: () => location.reload(),
  teach: (s) => (s.screen.value = "teach"),
  "allow-site": (s, problem) => void allowSite(s, problem.detail["origin"] ?? ""),
};

/** A failure in words, with its next steps and, below, its code. */
export function ProblemBlock({ problem }: { problem: Problem }) {
  const sidebar = useSidebar();
  const { steps } = problemText(problem);
  const canDraft = sidebar.view.value !== null && sidebar.view.value.phase !== "refused";
  const shown = steps.filter((step) => canDraft || (step !== "draft-again" && step !== "copy-draft"));
  return (
    <section class="sec">
      <ProblemBox problem={problem}>
        <div class="row">
          {shown.map((step) => (
            <Button key={step} kind={step === "copy-report" ? "link" : "small"} onPress={() => doing[step](sidebar, problem)}>
              {t(words[step])}
            </Button>
          ))}
        </div>
      </ProblemBox>
    </section>
  );
}
