import { articleCanaries } from "../guardrails/guard-canaries.ts";
import { newClosedRuns } from "../guardrails/guard-closed.ts";
import type { ClosedKnowledge } from "../storage/closed-runs.ts";
import { keepAlive } from "./keep-alive.ts";
import { storage } from "./storage.ts";

/** After so long without another change the runs are cut anew, ms: a source that is walked over changes them by the second. */
const settleAfter = 2_000;
const batch = 200;

let known: Promise<ClosedKnowledge | null> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let cutting: Promise<unknown> = Promise.resolve();

function stored(): Promise<ClosedKnowledge | null> {
  known ??= storage.closed.find();
  return known;
}

/** What customers may not be told; null until it was cut for the first time. What is a change behind still holds. */
export async function closedKnowledge(): Promise<ClosedKnowledge | null> {
  const [found, revision] = await Promise.all([stored(), storage.articles.revision()]);
  // Somebody who writes asks by the second: that must not put off what a change has begun.
  if (found?.revision !== revision && timer === undefined) recutSoon();
  return found;
}

/** The knowledge has changed: cuts what may not be told anew, once it is quiet. */
export function recutSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    timer = undefined;
    cutting = cutting.then(() => keepAlive(recut())).catch((error) => console.error(error));
  }, settleAfter);
}

/** Cuts every article into runs, some hundred at a time, and keeps what stands only where customers may not look. */
export async function recut(): Promise<void> {
  const revision = await storage.articles.revision();
  if ((await stored())?.revision === revision) return;
  const runs = newClosedRuns();
  const canaries = new Set<string>();
  const links = new Set<string>();
  const { changed } = await storage.articles.since(null);
  for (let at = 0; at < changed.length; at += batch) {
    for (const article of await storage.articles.findMany(changed.slice(at, at + batch))) {
      runs.add(article);
      if (article.tier === "public" || article.tier === "authenticated" || article.kind === "macro") continue;
      for (const mark of articleCanaries(article.body)) canaries.add(mark);
      const link = article.url === null ? null : placeOf(article.url);
      if (link) links.add(link);
    }
  }
  const made = { revision, ...runs.closed(), canaries: [...canaries], links: [...links] };
  await storage.closed.save(made);
  known = Promise.resolve(made);
}

function placeOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { host, pathname } = new URL(url);
  // A whole host may serve customers too: only the page itself is internal for certain.
  return pathname.length > 1 ? `${host}${pathname}` : null;
}
