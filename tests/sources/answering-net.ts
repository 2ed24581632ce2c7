import { FootnoteError } from "../../lib/errors.ts";
import type { Answer, SourceNet } from "../../lib/sources/source.ts";

/** A request as it would leave. `json` is null for a GET. */
export interface Asked {
  method: "GET" | "POST";
  url: URL;
  json: unknown;
}

/** What a host answers; a status of 400 or more is thrown as the contract says. */
export interface Answered {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/**
 * A way out that leads to a function instead of a network; what it does not answer is not there. `asked` collects every
 * request as `GET https://host/path?query`.
 */
export function answeringNet(answer: (asked: Asked) => Answered | undefined, asked: string[] = []): SourceNet {
  const ask = (method: Asked["method"], url: string, json: unknown): Answer => {
    asked.push(`${method} ${url}`);
    const { status = 200, body = "", headers = {} } = answer({ method, url: new URL(url), json }) ?? { status: 404 };
    if (status >= 400) throw refused(status);
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    return { status, url, text, json: () => JSON.parse(text), header: (name) => lower.get(name.toLowerCase()) ?? null, unchanged: false };
  };
  return { get: async (url) => ask("GET", url, null), post: async (url, json) => ask("POST", url, json) };
}

function refused(status: number): FootnoteError {
  const codes: Record<number, string> = { 401: "source.signed-out", 403: "source.forbidden", 404: "source.gone", 410: "source.gone" };
  const detail = { status: `${status}` };
  return new FootnoteError(codes[status] ?? (status === 429 || status >= 500 ? "source.busy" : "source.failed"), { detail });
}
