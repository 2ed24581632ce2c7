import type { Draft } from "../../lib/drafting/draft.ts";
import { t } from "../ui/i18n.ts";
import { becauseText } from "./because-text.ts";
import { useSidebar } from "./sidebar-state.ts";

const from = { conversation: "sb_from_ticket", profile: "sb_from_profile" } as const;

/** Why the sentence whose mark was pressed has its class: the words it rests on, or what could not be checked. */
export function Evidence({ draft }: { draft: Draft }) {
  const { shown } = useSidebar();
  const sentence = draft.sentences.find((s) => s.id === shown.value);
  if (!sentence || sentence.class === "courtesy") return null;
  const quote = sentence.citations[0]?.quote;
  const because = becauseText(sentence.because);
  const origin = sentence.class === "conversation" || sentence.class === "profile" ? t(from[sentence.class]) : null;
  if (!origin && !because && sentence.answeredFor === null) return null;
  return (
    <p class="evidence small muted">
      {origin ? <span>{origin} </span> : null}
      {origin && quote ? <q>{quote}</q> : null}
      {because ? <span>{because}</span> : null}
      {sentence.answeredFor === null ? null : <span> {t("sb_answered", sentence.answeredFor)}</span>}
    </p>
  );
}
