import { FootnoteError } from "./errors.ts";

/** How one request goes out; the defaults are the strictest. */
export interface Way {
  /** A host that the person has just entered. */
  alsoHost?: string;
  /** With the agent's own session at that origin. */
  session?: boolean;
  /** `manual` shows that there is one and goes nowhere. `follow` only for requests that carry no token; the caller looks where it ended. */
  redirect?: "error" | "follow" | "manual";
}

/** Hosts that may be reached, as `host` or `host:port`; set from settings and policy, empty until then. */
let allowed: () => Promise<Set<string>> = async () => new Set();
/** Origins that may be reached with the agent's own session. */
let inSession: () => Promise<Set<string>> = async () => new Set();

/** Names the sources of the two allow-lists; the background calls it once at start. */
export function allowEgress(list: () => Promise<Set<string>>, sessions: () => Promise<Set<string>> = async () => new Set()): void {
  allowed = list;
  inSession = sessions;
}

/**
 * The only way out of the browser. Refuses hosts that no setting names, plain http beyond this computer, redirects and
 * cookies, unless `way` says otherwise and may. Throws `egress.refused` before anything is sent.
 */
export async function egress(input: string | URL | Request, init?: RequestInit, way: Way = {}): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  const loopback = ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  const safe = url.protocol === "https:" || (url.protocol === "http:" && loopback);
  const named = url.host === way.alsoHost || (await allowed()).has(url.host);
  if (!safe || !named || (way.session && !(await inSession()).has(url.origin)))
    throw new FootnoteError("egress.refused", { detail: { host: url.host } });
  const credentials = way.session ? "include" : "omit";
  return fetch(input, { ...init, credentials, redirect: way.redirect ?? "error", referrerPolicy: "no-referrer" });
}

/**
 * Looks at an address as somebody who is not signed in: no cookies, no token, nothing but the address goes out. For the leak
 * check, which asks only at origins that the person has allowed. Throws what `egress` throws.
 */
export function egressAsStranger(
  url: string,
  { redirect, signal }: { redirect: "manual" | "follow"; signal: AbortSignal },
): Promise<Response> {
  return egress(url, { signal, cache: "no-store" }, { alsoHost: new URL(url).host, redirect });
}
