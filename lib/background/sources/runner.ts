import { egress } from "../../egress.ts";
import { knowledgeChanged, knowledgeGrew } from "../changed.ts";
import { engine } from "../engine.ts";
import { keepAlive } from "../keep-alive.ts";
import { saveArticles } from "../save-articles.ts";
import { allowedOrigin } from "../sites.ts";
import { storage } from "../storage.ts";
import { waitFor } from "../wait-for.ts";
import { kindOf, originsOf, reachableOrigins } from "./kinds.ts";
import { createRunner } from "./run-sources.ts";

/** Of these origins, those that the person has not allowed. */
export async function missingOrigins(origins: string[]): Promise<string[]> {
  const allowed = await Promise.all(origins.map(allowedOrigin));
  return origins.filter((_, i) => !allowed[i]);
}

/** Takes a source's articles out of the knowledge. */
export async function removeArticles(ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await storage.articles.remove(ids);
  knowledgeChanged();
}

/** Something was stored since a walk last ended. */
let grown = false;

/** The background's one runner. */
export const runner = createRunner({
  storage,
  kind: kindOf,
  origins: originsOf,
  missing: missingOrigins,
  fetch: egress,
  read: engine.read,
  save: (articles) =>
    saveArticles(articles, () => {
      grown = true;
      knowledgeGrew();
    }),
  remove: removeArticles,
  now: Date.now,
  wait: waitFor,
  keepAlive,
  ended: () => {
    if (grown) knowledgeChanged();
    grown = false;
  },
});

/** Goes on with what waited for the person to allow an origin. */
export async function goOnWhereAllowed(): Promise<void> {
  for (const { id, settings, progress } of await storage.sources.page()) {
    if (settings.paused || progress.problem?.code !== "source.not-allowed") continue;
    if ((await missingOrigins(reachableOrigins(settings))).length === 0) await runner.run(id, progress.pass);
  }
  await runner.round();
}
