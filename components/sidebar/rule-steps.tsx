import { Button } from "../ui/button.tsx";
import { list, t } from "../ui/i18n.ts";
import { applyHandOver } from "./apply-hand-over.ts";
import { Choice } from "./hand-over-choice.tsx";
import { HandOverSteps } from "./hand-over-steps.tsx";
import { useSidebar } from "./sidebar-state.ts";

/** What amber and green rules ask for beside the draft: a tag, a queue, a note; done through the helpdesk on one press. */
export function RuleSteps() {
  const sidebar = useSidebar();
  const view = sidebar.view.value;
  const screening = view?.screening;
  if (!view || !screening || screening.risk === "red") return null;
  if (view.handed.length > 0) return <HandOverSteps view={view} />;
  const { queue, tags, notes } = screening;
  if ((queue === null && tags.length === 0 && notes.length === 0) || view.ticket?.helpdesk === "pasted") return null;
  const apply = (event: Event) => {
    const wish = sidebar.handOver.value;
    sidebar.handOver.value = { ...wish, note: wish.note && notes.length > 0, insertHolding: false };
    void applyHandOver(sidebar, event);
  };
  return (
    <section class="sec ruled">
      <div class="sec-h">
        <h2>{t("sb_rule_steps")}</h2>
      </div>
      {queue ? (
        <Choice part="route">
          {t("sb_apply_route")} <b class="strong">{queue}</b>
        </Choice>
      ) : null}
      {tags.length > 0 ? (
        <Choice part="tag">
          {t("sb_apply_tag")} <span class="code">{list(tags)}</span>
        </Choice>
      ) : null}
      {notes.length > 0 ? (
        <Choice part="note">
          {t("sb_apply_rule_note")}
          <small>{notes.join(" ")}</small>
        </Choice>
      ) : null}
      <div class="row mt-2">
        <Button kind="small" onPress={apply}>
          {t("sb_rule_steps_apply")}
        </Button>
      </div>
    </section>
  );
}
