import type { Draft, Sentence } from "../../lib/drafting/draft.ts";
import { t } from "../ui/i18n.ts";
import { Mark } from "../ui/mark.tsx";
import type { Piece, Run } from "./draft-runs.ts";
import { showEvidence } from "./show-evidence.ts";
import { useSidebar } from "./sidebar-state.ts";

/** One sentence with its mark, or the gap between two. */
export function DraftPiece({ piece, draft }: { piece: Piece; draft: Draft }) {
  const sidebar = useSidebar();
  const { sentence } = piece;
  if (!sentence) return <Runs runs={[...piece.head, ...piece.tail]} />;
  const classes = `s ${sentence.answeredFor === null ? sentence.class : "answered"}`;
  if (!piece.ends || piece.tail.length === 0) {
    return (
      <span class={classes}>
        <Runs runs={[...piece.head, ...piece.tail]} />
      </span>
    );
  }
  const note = noteOf(sentence);
  return (
    <>
      {piece.head.length > 0 ? (
        <span class={classes}>
          <Runs runs={piece.head} />
        </span>
      ) : null}
      <span class="nw">
        <span class={classes}>
          <Runs runs={piece.tail} />
        </span>
        <Mark
          id={`mark-${sentence.id}`}
          kind={sentence.class}
          number={sentence.citations[0]?.source ?? null}
          onPress={() => showEvidence(sidebar, draft, sentence)}
          {...(note ? { note } : {})}
        />
      </span>
    </>
  );
}

function noteOf(sentence: Sentence): string | null {
  if (sentence.answeredFor !== null) return t("sb_you_answer");
  return sentence.class === "cited" && sentence.opened ? t("sb_looked_at") : null;
}

function Runs({ runs }: { runs: Run[] }) {
  const { lit } = useSidebar();
  return (
    <>
      {runs.map((run, index) => {
        const { value } = run;
        if (!value) return run.text;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: it only lights up with its row, which the keyboard reaches.
          <b
            key={index}
            class={lit.value === value.id ? "lit" : ""}
            onMouseEnter={() => (lit.value = value.id)}
            onMouseLeave={() => (lit.value = null)}
          >
            {run.text}
          </b>
        );
      })}
    </>
  );
}
