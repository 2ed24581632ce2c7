import type { Draft } from "../../lib/drafting/draft.ts";
import { t } from "../ui/i18n.ts";
import { Mark } from "../ui/mark.tsx";

/** A draft to read, each sentence with the mark of what carries it. */
export function MarkedDraft({ draft }: { draft: Draft }) {
  const pieces = draft.sentences.flatMap((s, i) => {
    const before = draft.text.slice(draft.sentences[i - 1]?.to ?? 0, s.from);
    const kind = s.class === "unsupported" ? "d-unproven" : s.class === "quoted" ? "d-quoted" : "";
    return [
      before,
      <span key={s.id} class={kind}>
        {draft.text.slice(s.from, s.to)}
      </span>,
      <Mark key={`${s.id}-mark`} kind={s.class} number={s.citations[0]?.source ?? null} />,
      s.class === "courtesy" ? null : (
        <span key={`${s.id}-word`} class="vh">
          {" "}
          ({t(`op_class_${s.class}`)})
        </span>
      ),
    ];
  });
  return (
    <p class="d-draft" lang={draft.language}>
      {pieces}
      {draft.text.slice(draft.sentences.at(-1)?.to ?? 0)}
    </p>
  );
}
