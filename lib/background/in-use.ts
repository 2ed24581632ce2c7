import type { Article } from "../knowledge/article.ts";
import { storage } from "./storage.ts";

/** Those of these articles that AI may use: *never* and quarantined ones and those of stopped sources do not even reach the engine. */
export async function inUse(ids: string[]): Promise<Article[]> {
  const [articles, { sources }] = await Promise.all([storage.articles.findMany(ids), storage.settings.stopsApplied()]);
  const stopped = new Set(sources);
  return articles.filter((a) => a.tier !== "never" && a.quarantined === null && !stopped.has(a.source.trim().toLowerCase()));
}
