import type { SearchResult } from "../knowledge/passage.ts";
import type { Source } from "./draft.ts";

/** The sources with how likely each one's article answers and among how many it was found, as far as the search says so. */
export function likelySources(sources: Source[], search: SearchResult): Source[] {
  const likely = new Map<string, number>();
  for (const { passage, answers } of [...search.questions.flatMap((q) => q.hits), ...search.hits])
    likely.set(passage.article, Math.max(answers, likely.get(passage.article) ?? 0));
  return sources.map((source) => {
    const answers = likely.get(source.passage.article) ?? 0;
    return answers > 0 ? { ...source, answers, ...(search.among === undefined ? {} : { among: search.among }) } : source;
  });
}
