import type { HandOverStep } from "../../lib/hand-over-step.ts";
import type { SessionView } from "../../lib/session.ts";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { copyAndSay } from "./copy-draft.ts";
import { holdingOf } from "./holding-of.ts";
import { useSidebar } from "./sidebar-state.ts";

const icon = { done: "check", waiting: "clock", failed: "warn" } as const;

/** What came of each step of the hand-over; what the helpdesk did not take is tried again, what the reply did not take is copied. */
export function HandOverSteps({ view }: { view: SessionView }) {
  const sidebar = useSidebar();
  const line = holdingOf(sidebar, view);
  return (
    <section class="sec">
      <div class="sec-h">
        <h2>{t("sb_steps")}</h2>
      </div>
      <ol class="trail">
        {view.handed.map((step) => (
          <li key={`${step.what} ${step.value}`} class={step.result === "failed" ? "failed" : ""}>
            <Icon name={icon[step.result]} />
            <span>
              {t(`sb_step_${step.what}`)}
              <small>
                {resultWord(step)}{" "}
                {step.what === "holding" && step.result === "failed" && line ? (
                  <Button kind="small-link" onPress={() => copyAndSay(sidebar, line)}>
                    {t("sb_copy_line")}
                  </Button>
                ) : null}
              </small>
              {step.value ? <small class="code">{step.value}</small> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function resultWord({ what, result, code }: HandOverStep): string {
  if (result === "done") return t("sb_step_done");
  if (result === "waiting") return t("sb_step_waiting");
  if (what !== "holding") return t("sb_step_failed");
  return code === "insert.typed" ? t("sb_step_has_text") : t("sb_step_failed_line");
}
