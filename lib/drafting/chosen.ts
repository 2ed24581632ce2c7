import type { Passage, SearchResult } from "../knowledge/passage.ts";

const most = 8;

/** The at most eight passages a draft may rest on, best of each question first; citations index this list. */
export function chosen(result: SearchResult): Passage[] {
  const rounds = [0, 1, 2, 3].flatMap((i) => result.questions.map((q) => q.hits[i]));
  const best = [...rounds, ...result.hits].filter((h) => h !== undefined).map((h) => h.passage);
  return [...new Map(best.map((p) => [p.id, p])).values()].slice(0, most);
}
