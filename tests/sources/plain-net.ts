import { FootnoteError } from "../../lib/errors.ts";
import type { Answer, SourceNet } from "../../lib/sources/source.ts";

/** A way out without waiting or trying again: statuses are thrown as the contract says, conditional requests remember what came. */
export function plainNet(headers: Record<string, string> = {}): SourceNet {
  const tags = new Map<string, string>();
  const ask = async (url: string, init: RequestInit & { conditional?: boolean }): Promise<Answer> => {
    const tag = init.conditional ? tags.get(url) : undefined;
    const response = await fetch(url, {
      ...init,
      headers: { ...headers, ...(init.headers as object), ...(tag ? { "if-none-match": tag } : {}) },
    });
    const text = await response.text();
    if (response.status !== 304 && !response.ok) throw refused(response);
    const etag = response.headers.get("etag");
    if (etag) tags.set(url, etag);
    return {
      status: response.status,
      url: response.url,
      text,
      json: () => JSON.parse(text),
      header: (name) => response.headers.get(name),
      unchanged: response.status === 304,
    };
  };
  return {
    get: (url, options = {}) =>
      ask(url, { headers: { accept: options.accept ?? "application/json" }, conditional: options.conditional ?? false }),
    post: (url, json) => ask(url, { method: "POST", body: JSON.stringify(json), headers: { "content-type": "application/json" } }),
  };
}

function refused({ status, headers }: Response): FootnoteError {
  const codes: Record<number, string> = { 401: "source.signed-out", 403: "source.forbidden", 404: "source.gone", 410: "source.gone" };
  const busy = status === 429 || status >= 500;
  const wait = headers.get("retry-after");
  const detail = { status: `${status}`, ...(wait === null ? {} : { wait }) };
  return new FootnoteError(codes[status] ?? (busy ? "source.busy" : "source.failed"), { detail });
}
