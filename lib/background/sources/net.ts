import type { Way } from "../../egress.ts";
import { FootnoteError } from "../../errors.ts";
import type { SourceAuth } from "../../source-settings.ts";
import type { Answer } from "../../sources/source.ts";
import type { ValidatorRow } from "../../storage/db.ts";
import { pace } from "./pace.ts";
import { readBody } from "./read-body.ts";
import { retryAfter } from "./retry-after.ts";
import type { WalkNet } from "./walk-doors.ts";

/** Milliseconds before the second, third and fourth try of a request. */
const backoff = [1000, 3000, 9000];
/** A wait that a host asks for is sat out when it is this short (seconds); for longer ones the whole walk waits. */
const shortWait = 20;
const timeout = 30_000;

/** What the way out of one source is made of; time and the network come in. */
export interface NetDoors {
  source: string;
  origins: string[];
  auth: SourceAuth;
  rate: number;
  /** Ends everything, also in the middle of a request. */
  signal: AbortSignal;
  /** Ends after the present request. */
  paused: () => boolean;
  fetch: (url: string, init: RequestInit, way: Way) => Promise<Response>;
  now: () => number;
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The headers that let us in. Throws `source.signed-out`. */
  credentials: () => Promise<Record<string, string>>;
  /** After a 401: can there be other credentials? */
  renew: () => Promise<boolean>;
  validator: (url: string) => Promise<ValidatorRow | null>;
}

type Tried = { answer: Answer } | { again: FootnoteError; wait: number | null };
interface Question {
  url: string;
  init: RequestInit & { headers: Record<string, string> };
  conditional: boolean;
}

/** The way out for one walk over one source: see SourceNet for what its questions throw. */
export function sourceNet(doors: NetDoors): WalkNet {
  const turn = pace(doors.rate, { now: doors.now, wait: (ms) => doors.wait(ms, doors.signal) });
  let fresh = new Map<string, ValidatorRow>();
  let unchanged: string[] = [];
  return {
    get: async (url, { accept = "*/*", conditional = false } = {}) => {
      const kept = conditional ? await doors.validator(url) : null;
      const headers = { accept, ...(kept?.etag ? { "if-none-match": kept.etag } : {}), ...ifModified(kept) };
      const answer = await ask(doors, turn, { url, init: { method: "GET", headers }, conditional: kept !== null });
      if (answer.unchanged) unchanged.push(url);
      const [etag, modified] = [answer.header("etag"), answer.header("last-modified")];
      if (conditional && !answer.unchanged && (etag || modified)) fresh.set(url, { source: doors.source, url, etag, modified });
      return answer;
    },
    post: (url, json) => {
      const headers = { accept: "application/json", "content-type": "application/json" };
      return ask(doors, turn, { url, init: { method: "POST", headers, body: JSON.stringify(json) }, conditional: false });
    },
    settle: () => {
      const settled = { fresh: [...fresh.values()], unchanged };
      fresh = new Map();
      unchanged = [];
      return settled;
    },
  };
}

/** Asks until there is an answer or no further try is left. */
async function ask(doors: NetDoors, turn: () => Promise<void>, question: Question): Promise<Answer> {
  const { url } = question;
  if (!URL.canParse(url) || !doors.origins.includes(new URL(url).origin)) throw refused(url);
  let renewed = false;
  for (let round = 0; ; round++) {
    const last = round === backoff.length;
    let tried = await tryOnce(doors, turn, question, last);
    if (tried === "signed-out") {
      if (renewed || !(await doors.renew())) throw new FootnoteError("source.signed-out");
      renewed = true;
      tried = await tryOnce(doors, turn, question, last);
      if (tried === "signed-out") throw new FootnoteError("source.signed-out");
    }
    if ("answer" in tried) return tried.answer;
    const wait = tried.wait === null ? (backoff[round] ?? 0) : tried.wait * 1000;
    if (last || wait > shortWait * 1000) throw tried.again;
    await doors.wait(wait, doors.signal);
  }
}

async function tryOnce(doors: NetDoors, turn: () => Promise<void>, question: Question, last: boolean): Promise<Tried | "signed-out"> {
  await turn();
  if (doors.paused() || doors.signal.aborted) throw new FootnoteError("aborted");
  const response = await reach(doors, question, last);
  if ("again" in response) return response;
  if (response.found.status !== 401) return judged(doors, question, response.found);
  await response.found.body?.cancel();
  return "signed-out";
}

function ifModified(kept: ValidatorRow | null): Record<string, string> {
  return kept?.modified ? { "if-modified-since": kept.modified } : {};
}

function refused(url: string): FootnoteError {
  return new FootnoteError("egress.refused", { detail: { host: URL.canParse(url) ? new URL(url).host : url.slice(0, 60) } });
}

/** Sends a request; a network that is not there is worth another try. */
async function reach(
  doors: NetDoors,
  { url, init }: Question,
  last: boolean,
): Promise<{ found: Response } | { again: FootnoteError; wait: null }> {
  const credentials = await doors.credentials();
  const session = doors.auth === "session";
  // A token never goes along with a redirect; a form that was posted is not posted again elsewhere.
  const follows = Object.keys(credentials).length === 0 && init.method === "GET";
  const send = (redirect: "follow" | "manual") => {
    const signal = AbortSignal.any([doors.signal, AbortSignal.timeout(timeout)]);
    return doors.fetch(url, { ...init, headers: { ...init.headers, ...credentials }, cache: "no-store", signal }, { session, redirect });
  };
  try {
    return { found: await send(follows ? "follow" : "manual") };
  } catch (cause) {
    if (cause instanceof FootnoteError) throw cause;
    if (doors.signal.aborted) throw new FootnoteError("aborted", { cause });
    // A redirect to where we may not read fails like a missing network; unfollowed it shows.
    if (last && follows && (await send("manual").then(isRedirect, () => false))) throw sentElsewhere(session, "");
    return { again: new FootnoteError("source.offline", { cause, detail: { host: new URL(url).host } }), wait: null };
  }
}

function isRedirect({ type, status }: Response): boolean {
  return type === "opaqueredirect" || (status >= 300 && status < 400 && status !== 304);
}

/** With the agent's session a way elsewhere is the way to the sign-in page. */
function sentElsewhere(session: boolean, host: string): FootnoteError {
  return session ? new FootnoteError("source.signed-out") : new FootnoteError("source.redirected", { detail: { host } });
}

async function judged(doors: NetDoors, { url, conditional }: Question, response: Response): Promise<Tried> {
  const { status } = response;
  const ended = response.url || url;
  try {
    if (isRedirect(response)) throw sentElsewhere(doors.auth === "session", "");
    if (!doors.origins.includes(new URL(ended).origin)) throw sentElsewhere(doors.auth === "session", new URL(ended).host);
    if (status === 304 && conditional) return { answer: answerOf(response, ended, "", true) };
    if (response.ok) return { answer: answerOf(response, ended, await readBody(response), false) };
  } catch (cause) {
    await response.body?.cancel().catch(() => undefined);
    if (cause instanceof FootnoteError) throw cause;
    if (doors.signal.aborted) throw new FootnoteError("aborted", { cause });
    return { again: new FootnoteError("source.offline", { cause, detail: { host: new URL(url).host } }), wait: null };
  }
  await response.body?.cancel();
  if (status === 403) throw new FootnoteError("source.forbidden");
  if (status === 404 || status === 410) throw new FootnoteError("source.gone");
  if (status !== 429 && status < 500) throw new FootnoteError("source.failed", { detail: { status: String(status) } });
  const wait = retryAfter(response.headers.get("retry-after"), doors.now());
  const detail = { status: String(status), ...(wait === null ? {} : { wait: String(wait) }) };
  return { again: new FootnoteError("source.busy", { detail }), wait };
}

function answerOf(response: Response, url: string, text: string, unchanged: boolean): Answer {
  return {
    status: response.status,
    url,
    text,
    json: () => parsed(text),
    header: (name) => response.headers.get(name),
    unchanged,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FootnoteError("source.shape", { cause, detail: { what: "json" } });
  }
}
