import type { Passage, SearchResult } from "../knowledge/passage.ts";
import { rivals } from "./disagree.ts";
import type { Source } from "./draft.ts";
import type { CitedSentence } from "./parse.ts";

/** The sources and, behind them, whatever else the search found that contradicts a cited block: the agent must hear of it. */
export function withRivals(sources: Source[], sentences: CitedSentence[], search: SearchResult): Source[] {
  const citations = sentences.flatMap((s) => s.citations);
  const cited = sources.filter((s) => citations.some((c) => c.source === s.number));
  const known = new Set(sources.map((s) => s.passage.id));
  const found = [...search.questions.flatMap((q) => q.hits), ...search.hits].map((h) => h.passage);
  const others = [...new Map(found.map((p) => [p.id, p])).values()].filter((p) => !known.has(p.id));
  const contradicts = (passage: Passage) =>
    citations.some((c) => rivals(c, [...cited.filter((s) => s.number === c.source), as(passage)]).length > 0);
  return [...sources, ...others.filter(contradicts).map((passage, i) => ({ number: sources.length + 1 + i, passage, used: false }))];
}

/** The number of a passage that is no source yet. */
const beside = -1;

function as(passage: Passage): Source {
  return { number: beside, passage, used: false };
}
