import { createEngine } from "../engine.ts";
import type { Article } from "../knowledge/article.ts";
import { storage } from "./storage.ts";

/** Articles that AI may use: *never* and quarantined ones do not even reach the engine. */
async function inUse(): Promise<Article[]> {
  return (await storage.articles.page()).filter((a) => a.tier !== "never" && a.quarantined === null);
}

/** The search engine over the stored knowledge; loaded again by itself after it was stopped. */
export const engine = createEngine({ articles: inUse, revision: storage.articles.revision });
