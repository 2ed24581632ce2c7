import { FootnoteError } from "../errors.ts";
import type { Article } from "../knowledge/article.ts";
import { leakOutcome } from "../knowledge/leak-outcome.ts";
import type { LeakFinding } from "../source-settings.ts";

/** What the check needs of the world. */
export interface LeakDoors {
  /** One request as somebody who is not signed in. Throws when a redirect leads where we may not read. */
  fetch: (url: string, init: { redirect: "manual" | "follow"; signal: AbortSignal }) => Promise<Response>;
  /** May we reach this origin? */
  allowed: (origin: string) => Promise<boolean>;
  article: (id: string) => Promise<Article | null>;
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** A link to try. */
export type LeakTarget = Pick<LeakFinding, "article" | "title" | "tier" | "url">;

/** Never more than two requests a second at one host, and never more than four hosts at once. */
const pause = 500;
const hostsAtOnce = 4;
/** How long one page may take (ms), how much of it is read, and after how many failures in a row a host is left alone. */
const patience = 15_000;
const mostBytes = 2_000_000;
const mostFailures = 5;

/**
 * Tries every link as a stranger would and tells each finding as it comes. Stops where `signal` is aborted, with what is
 * known so far.
 */
export async function leakCheck(
  targets: LeakTarget[],
  doors: LeakDoors,
  told: (finding: LeakFinding) => void,
  signal: AbortSignal,
): Promise<void> {
  const hosts = [...Map.groupBy(targets, (t) => originOf(t.url))];
  const worker = async () => {
    for (let next = hosts.shift(); next && !signal.aborted; next = hosts.shift()) await checkHost(next[0], next[1], doors, told, signal);
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, worker));
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : "";
}

async function checkHost(
  origin: string,
  targets: LeakTarget[],
  doors: LeakDoors,
  told: (finding: LeakFinding) => void,
  signal: AbortSignal,
): Promise<void> {
  const allowed = origin !== "" && (await doors.allowed(origin));
  let failures = 0;
  for (const target of targets) {
    if (!allowed) {
      told({ ...target, outcome: "no-permission", status: null });
      continue;
    }
    if (failures >= mostFailures) {
      told({ ...target, outcome: "unreachable", status: null });
      continue;
    }
    const found = await tryLink(target, doors, signal).catch(() => ({ outcome: "unreachable" as const, status: null }));
    if (signal.aborted) return;
    failures = found.outcome === "unreachable" && (found.status === null || found.status >= 500) ? failures + 1 : 0;
    told({ ...target, ...found });
    await doors.wait(pause, signal).catch(() => undefined);
    if (signal.aborted) return;
  }
}

async function tryLink(target: LeakTarget, doors: LeakDoors, signal: AbortSignal): Promise<Pick<LeakFinding, "outcome" | "status">> {
  const article = await doors.article(target.article);
  if (!article) return { outcome: "gone", status: null };
  const ask = (redirect: "manual" | "follow") => patiently(signal, (until) => doors.fetch(target.url, { redirect, signal: until }));
  const first = await ask("manual");
  if (!sentElsewhere(first)) return judged(first, target.url, article, signal);
  await discard(first);
  await doors.wait(pause, signal);
  try {
    return await judged(await ask("follow"), target.url, article, signal);
  } catch (error) {
    if (signal.aborted || isTimeout(error)) throw error;
    // It leads to a site that we may not read, as a sign-in at another host does.
    return { outcome: "guarded", status: null };
  }
}

async function judged(
  response: Response,
  asked: string,
  article: Article,
  signal: AbortSignal,
): Promise<Pick<LeakFinding, "outcome" | "status">> {
  const { status } = response;
  const url = response.url || asked;
  const html = /html|xml|json|text\//i.test(response.headers.get("content-type") ?? "text/html") ? await firstPart(response, signal) : "";
  return { outcome: leakOutcome({ status, url, away: originOf(url) !== originOf(asked), html }, article), status };
}

/** Browsers hide where a redirect leads and even its number; elsewhere (in tests) its number is seen. */
function sentElsewhere({ type, status }: Response): boolean {
  return type === "opaqueredirect" || (status >= 300 && status < 400);
}

function isTimeout(error: unknown): boolean {
  return error instanceof FootnoteError ? error.code === "aborted" : error instanceof DOMException && error.name === "TimeoutError";
}

async function patiently<T>(signal: AbortSignal, run: (until: AbortSignal) => Promise<T>): Promise<T> {
  return run(AbortSignal.any([signal, AbortSignal.timeout(patience)]));
}

async function firstPart(response: Response, signal: AbortSignal): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  while (bytes < mostBytes && !signal.aborted) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}

async function discard(response: Response): Promise<void> {
  await response.body?.cancel();
}
