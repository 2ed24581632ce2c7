import type { Draft } from "../../lib/drafting/draft.ts";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { applyHandOver } from "./apply-hand-over.ts";
import { useSidebar } from "./sidebar-state.ts";
import { writeDraft } from "./write-draft.ts";

/** No article answers: the reply asks for what is missing and claims nothing; without one, the ticket may be handed over. */
export function NoAnswer({ draft }: { draft: Draft }) {
  if (draft.outcome === "answer") return null;
  const withheld = isWithheld(draft);
  const open = draft.questions.filter((question) => !question.answered);
  return (
    <section class="sec">
      <div class="sec-h">
        <Icon name="gap" />
        <h2>{t(withheld ? "sb_no_sure_answer" : "sb_no_answer")}</h2>
      </div>
      {withheld ? <p class="muted">{t("sb_gap_withheld")}</p> : null}
      {draft.outcome === "ask" ? <p class="muted">{t("sb_no_answer_ask")}</p> : null}
      {open.length > 0 ? (
        <ul class="gap">
          {open.map((question) => (
            <li key={question.text} class="quote">
              {question.text}
            </li>
          ))}
        </ul>
      ) : null}
      {draft.outcome === "none" ? <Ways withheld={withheld} /> : null}
    </section>
  );
}

/** A confidence above nothing is that of an answer that was found and not offered. */
function isWithheld({ outcome, confidence }: Draft): boolean {
  return outcome === "none" && confidence.value > 0;
}

function Ways({ withheld }: { withheld: boolean }) {
  const sidebar = useSidebar();
  const { queue = null, tags = [] } = sidebar.view.value?.screening ?? {};
  const handOver = (event: Event) => {
    sidebar.handOver.value = { route: queue !== null, tag: tags.length > 0, note: true, insertHolding: false };
    void applyHandOver(sidebar, event);
  };
  return (
    <div class="row mt-2">
      <Button kind="small" onPress={handOver}>
        {t("sb_gap_hand_over")}
      </Button>
      {withheld ? (
        <Button kind="small-link" onPress={() => writeDraft(sidebar, { anyway: true })}>
          {t("sb_gap_show")}
        </Button>
      ) : null}
    </div>
  );
}
