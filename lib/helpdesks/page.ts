import { FootnoteError } from "../errors.ts";
import type { Call, Helpdesk, Page, Reply } from "./helpdesk.ts";

/** An adapter's view of the open page. Calls go to the page's own origin (and the product's own API beside it), with the agent's session. */
export function pageFor(helpdesk: Pick<Helpdesk, "id" | "origins">, ticket: string, signal: AbortSignal): Page {
  const { id } = helpdesk;
  const here = new URL(location.href);
  const send = async (path: string, init: Call = {}): Promise<Response> => {
    const url = new URL(path, here.origin);
    if (url.origin !== here.origin && !helpdesk.origins?.(here).includes(url.origin))
      throw new FootnoteError(`helpdesk.${id}.foreign-address`);
    const response = await fetchOwn(id, url, {
      ...requestOf(init),
      signal,
      credentials: url.origin === here.origin ? "same-origin" : "include",
    });
    if (!response.ok) throw refusal(id, response);
    return response;
  };
  const call = async <T>(path: string, init?: Call): Promise<T> => {
    const response = await send(path, init);
    if (response.status === 204) return null as T;
    const text = await textOf(id, response, signal);
    const found = isJson(response) ? parsed(text) : undefined;
    // Nothing is an answer to a change, and never what was asked for.
    if (found !== undefined && (found !== null || (init?.method ?? "GET") !== "GET")) return found as T;
    // A helpdesk that wants a login may send its login page with 200, under whatever type.
    throw new FootnoteError(`helpdesk.${id}.${response.redirected || isLogin(text) ? "logged-out" : "not-json"}`);
  };
  const ask = async (path: string, init?: Call): Promise<Reply> => {
    const response = await send(path, init);
    return { header: (name) => response.headers.get(name), text: await textOf(id, response, signal) };
  };
  return { document, url: here, ticket, signal, call, ask };
}

const isJson = (response: Response) => (response.headers.get("content-type") ?? "").includes("json");

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isLogin = (text: string) => /^\s*</.test(text) && /<input[^>]*\stype\s*=\s*["']?password\b/i.test(text);

function requestOf(init: Call): RequestInit {
  const form = init.form && new URLSearchParams(init.form);
  const body = form ?? (init.body === undefined ? null : JSON.stringify(init.body));
  const type = init.body === undefined ? {} : { "content-type": "application/json" };
  return {
    method: init.method ?? "GET",
    headers: { accept: "application/json", ...type, ...init.headers },
    body,
    redirect: "follow",
    // Some desks name no age for their answers (RT 5.0.3 does not): the browser would answer from yesterday.
    cache: "no-store",
  };
}

const kinds: Record<number, string> = { 401: "logged-out", 403: "forbidden", 404: "gone", 410: "gone", 429: "busy" };
const refused = [400, 409, 413, 422];

function refusal(helpdesk: string, { status, headers }: Response): FootnoteError {
  const kind = kinds[status] ?? (refused.includes(status) ? "refused" : "http");
  const retryAfter = status === 429 ? headers.get("retry-after") : null;
  return new FootnoteError(`helpdesk.${helpdesk}.${kind}`, { detail: { status: String(status), ...(retryAfter ? { retryAfter } : {}) } });
}

async function fetchOwn(helpdesk: string, url: URL, init: RequestInit): Promise<Response> {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: the adapters' one way out, to the page's own origin.
    return await fetch(url, init);
  } catch (cause) {
    throw lost(helpdesk, init.signal, cause);
  }
}

/** An answer may break off while it comes in. */
async function textOf(helpdesk: string, response: Response, signal: AbortSignal): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    throw lost(helpdesk, signal, cause);
  }
}

function lost(helpdesk: string, signal: AbortSignal | null | undefined, cause: unknown): FootnoteError {
  return signal?.aborted ? new FootnoteError("aborted") : new FootnoteError(`helpdesk.${helpdesk}.unreachable`, { cause });
}
