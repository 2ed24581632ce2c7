import type { Hit, Passage, SearchResult } from "../knowledge/passage.ts";

const most = 8;
/** Of each question this many are kept however unlikely the second is to answer. */
const anyway = 2;
/** A hit this much less likely to answer than its question's best one costs more than it brings: `npm run bench -- cost`. */
const worthIt = 0.05;

/** The at most eight passages a draft may rest on, best of each question first; citations index this list. */
export function chosen(result: SearchResult): Passage[] {
  const questions = result.questions.map((q) => ({ ...q, hits: likely(q.hits) }));
  return best({ ...result, questions, hits: likely(result.hits) }, most);
}

function likely(hits: Hit[]): Hit[] {
  const first = hits[0]?.answers ?? 0;
  return hits.filter((hit, i) => i < anyway || hit.answers >= worthIt * first);
}

/** The best `count` passages of a search, best of each question first. */
export function best(result: SearchResult, count: number): Passage[] {
  const rounds = [0, 1, 2, 3].flatMap((i) => result.questions.map((q) => q.hits[i]));
  const found = [...rounds, ...result.hits].filter((h) => h !== undefined).map((h) => h.passage);
  return [...new Map(found.map((p) => [p.id, p])).values()].slice(0, count);
}
