import { FootnoteError } from "../errors.ts";
import type { Page } from "./helpdesk.ts";

/** An adapter's view of the open page. Calls go to the page's own origin only, with the agent's session. */
export function pageFor(helpdesk: string, ticket: string, signal: AbortSignal): Page {
  const call = async <T>(path: string, init: { method?: string; body?: unknown; headers?: Record<string, string> } = {}): Promise<T> => {
    const url = new URL(path, location.origin);
    if (url.origin !== location.origin) throw new FootnoteError(`helpdesk.${helpdesk}.foreign-address`);
    const headers = {
      accept: "application/json",
      ...(init.body === undefined ? {} : { "content-type": "application/json" }),
      ...init.headers,
    };
    const body = init.body === undefined ? null : JSON.stringify(init.body);
    // Some desks name no age for their answers (RT 5.0.3 does not): the browser would answer from yesterday.
    const options = {
      method: init.method ?? "GET",
      headers,
      body,
      signal,
      credentials: "same-origin",
      redirect: "follow",
      cache: "no-store",
    } as const;
    const response = await fetchOwn(helpdesk, url, options);
    // A helpdesk that wants a login answers 401, or sends its login page with 200.
    const type = response.headers.get("content-type") ?? "";
    if (response.status === 401 || response.status === 403 || (response.redirected && !type.includes("json")))
      throw new FootnoteError(`helpdesk.${helpdesk}.logged-out`);
    if (!response.ok) throw new FootnoteError(`helpdesk.${helpdesk}.http`, { detail: { status: String(response.status) } });
    if (!type.includes("json")) throw new FootnoteError(`helpdesk.${helpdesk}.not-json`);
    return (await response.json()) as T;
  };
  return { document, url: new URL(location.href), ticket, signal, call };
}

async function fetchOwn(helpdesk: string, url: URL, init: RequestInit): Promise<Response> {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: the adapters' one way out, to the page's own origin.
    return await fetch(url, init);
  } catch (cause) {
    if (init.signal?.aborted) throw new FootnoteError("aborted");
    throw new FootnoteError(`helpdesk.${helpdesk}.unreachable`, { cause });
  }
}
