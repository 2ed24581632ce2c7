import type { Passage, SearchResult } from "../knowledge/passage.ts";

const most = 8;

/** The at most eight passages a draft may rest on, best of each question first; citations index this list. */
export function chosen(result: SearchResult): Passage[] {
  return best(result, most);
}

/** The best `count` passages of a search, best of each question first. */
export function best(result: SearchResult, count: number): Passage[] {
  const rounds = [0, 1, 2, 3].flatMap((i) => result.questions.map((q) => q.hits[i]));
  const found = [...rounds, ...result.hits].filter((h) => h !== undefined).map((h) => h.passage);
  return [...new Map(found.map((p) => [p.id, p])).values()].slice(0, count);
}
