import type { Draft } from "../../lib/drafting/draft.ts";
import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";

/** No article answers: the reply asks for what is missing and claims nothing. */
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
    </section>
  );
}
