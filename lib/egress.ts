import { FootnoteError } from "./errors.ts";

/** Hosts that may be reached, as `host` or `host:port`; set from settings and policy, empty until then. */
let allowed: () => Promise<Set<string>> = async () => new Set();

/** Names the source of the allow-list; the background calls it once at start. */
export function allowEgress(list: () => Promise<Set<string>>): void {
  allowed = list;
}

/**
 * The only way out of the browser. Refuses hosts that no setting names, plain http beyond this computer, redirects and
 * cookies. `alsoHost` is an address that the person has just entered. Throws `egress.refused` before anything is sent.
 */
export async function egress(input: string | URL | Request, init?: RequestInit, alsoHost?: string): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  const loopback = url.hostname === "127.0.0.1" || url.hostname === "localhost";
  const safe = url.protocol === "https:" || (url.protocol === "http:" && loopback);
  if (!safe || !(url.host === alsoHost || (await allowed()).has(url.host)))
    throw new FootnoteError("egress.refused", { detail: { host: url.host } });
  return fetch(input, { ...init, credentials: "omit", redirect: "error", referrerPolicy: "no-referrer" });
}
