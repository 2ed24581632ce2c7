import type { IndexStatus } from "../../../../lib/knowledge-messages.ts";
import { number, plural, t } from "../../../ui/i18n.ts";
import { State } from "../../note.tsx";
import { problemWords } from "../../problem-note.tsx";

/** What drafts can find right now, in one line: counts, and whether the newest knowledge is among it. */
export function IndexLine({ index }: { index: IndexStatus }) {
  const counts = [plural("op_articles", index.articles), plural("op_passages", index.passages)].join(" · ");
  return (
    <div class="d-index" role="status">
      <span>{t("op_index_holds", counts)}</span>
      <How index={index} />
    </div>
  );
}

function How({ index: { building, problem } }: { index: IndexStatus }) {
  if (building)
    return (
      <span class="d-index-build">
        {t("op_index_building", number(building.done), number(building.total))}
        <progress class="d-bar" aria-label={t("op_index_progress")} value={building.done} max={Math.max(1, building.total)} />
      </span>
    );
  if (problem !== null) {
    const { title, text } = problemWords({ code: problem, detail: {} });
    // A damaged index is of no use till it is built anew; any other problem leaves the one before in use.
    const meanwhile = problem === "engine.index-broken" ? "" : t("op_index_before");
    return <State kind="warn">{[title, text, meanwhile].filter(Boolean).join(" ")}</State>;
  }
  return <State kind="ok">{t("op_index_current")}</State>;
}
