import { createEngine } from "../engine.ts";
import type { Article } from "../knowledge/article.ts";
import { keepAlive } from "./keep-alive.ts";
import { storage } from "./storage.ts";

/** Articles that AI may use: *never* and quarantined ones do not even reach the engine. */
async function inUse(ids: string[]): Promise<Article[]> {
  return (await storage.articles.findMany(ids)).filter((a) => a.tier !== "never" && a.quarantined === null);
}

const made = createEngine({ revision: storage.articles.revision, since: storage.articles.since, articles: inUse });

/** The search engine over the stored knowledge; opened again by itself after it was stopped. Building it keeps the worker alive. */
export const engine: typeof made = { ...made, warm: () => keepAlive(made.warm()) };
