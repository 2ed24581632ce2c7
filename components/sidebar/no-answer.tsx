import type { Draft } from "../../lib/drafting/draft.ts";
import { Button } from "../ui/button.tsx";
import { percent, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { applyHandOver } from "./apply-hand-over.ts";
import { useSidebar } from "./sidebar-state.ts";
import { writeDraft } from "./write-draft.ts";

/** No article answers: the reply asks for what is missing and claims nothing; without one, the ticket may be handed over. */
export function NoAnswer({ draft }: { draft: Draft }) {
  if (draft.outcome === "answer") return null;
  const open = draft.questions.filter((question) => !question.answered);
  return (
    <section class="sec">
      <div class="sec-h">
        <Icon name="gap" />
        <h2>{t("sb_no_answer")}</h2>
      </div>
      <p class="muted">{t(draft.outcome === "ask" ? "sb_no_answer_ask" : "sb_no_answer_none")}</p>
      {open.length > 0 ? (
        <ul class="gap">
          {open.map((question) => (
            <li key={question.text} class="quote">
              {question.text}
            </li>
          ))}
        </ul>
      ) : null}
      {draft.outcome === "none" ? <Ways draft={draft} /> : null}
    </section>
  );
}

function Ways({ draft }: { draft: Draft }) {
  const sidebar = useSidebar();
  const { queue = null, tags = [] } = sidebar.view.value?.screening ?? {};
  // A confidence above nothing is that of an answer that was found and not offered.
  const withheld = draft.confidence.value > 0;
  const handOver = (event: Event) => {
    sidebar.handOver.value = { route: queue !== null, tag: tags.length > 0, note: true, insertHolding: false };
    void applyHandOver(sidebar, event);
  };
  return (
    <>
      {withheld ? <p class="muted mt-2">{t("sb_gap_withheld", percent(draft.confidence.value))}</p> : null}
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
    </>
  );
}
