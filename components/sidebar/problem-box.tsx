import type { ComponentChildren } from "preact";
import type { Problem } from "../../lib/errors.ts";
import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { problemText } from "../ui/problem-text.ts";

/** A failure that is read out: its title, what it means here (else what it means everywhere), what can be done, and below it its code. */
export function ProblemBox({ problem, text, children }: { problem: Problem; text?: string; children?: ComponentChildren }) {
  const { title, text: usual, icon } = problemText(problem);
  return (
    <div class="error" role="alert">
      <Icon name={icon} />
      <div>
        <h2>{title}</h2>
        <p class="muted">{text ?? usual}</p>
        {children}
        {problem.code.startsWith("site.") ? null : (
          <p class="small faint">
            {t("sb_show_lead")} <span class="code">{problem.code}</span>
          </p>
        )}
      </div>
    </div>
  );
}
