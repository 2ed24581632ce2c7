import type { Source } from "../drafting/draft.ts";
import { stricter } from "../knowledge/tier-of.ts";
import { currentStops, stoppedSources } from "./stops.ts";
import { storage } from "./storage.ts";

/**
 * The title of a source that a draft rests on and that has since been removed, taken out of AI use, stopped with its source or given to fewer readers;
 * null while all of them stand. What was right to say when it was written may no longer be said.
 */
export async function withdrawn(sources: Source[]): Promise<string | null> {
  const used = sources.filter((s) => s.used).map((s) => s.passage);
  const [articles, stopped] = await Promise.all([
    storage.articles.findMany(used.map((p) => p.article)),
    currentStops().then(stoppedSources),
  ]);
  const now = new Map(articles.map((a) => [a.id, a]));
  const gone = used.find((passage) => {
    const article = now.get(passage.article);
    return (
      !article ||
      article.quarantined !== null ||
      stopped.includes(article.source.trim().toLowerCase()) ||
      stricter(article.tier, passage.tier)
    );
  });
  return gone?.title ?? null;
}
