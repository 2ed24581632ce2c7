import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FootnoteError } from "../../lib/errors.ts";
import type { Call, Helpdesk, Page } from "../../lib/helpdesks/helpdesk.ts";

/**
 * `answers`: by path, JSON for an object or a list, text (a page, a fragment) for a string, a refusal for `{"$refused": "forbidden"}`.
 * `headers`: of answers, by path.
 */
export interface Recorded {
  address: string;
  ticket: string;
  answers: Record<string, unknown>;
  headers?: Record<string, Record<string, string>>;
}

/** What an adapter did to its helpdesk. */
export interface Written {
  path: string;
  method: string;
  body: unknown;
  headers?: Record<string, string>;
}

interface Expected {
  detected: unknown;
  api: unknown;
  page: unknown;
}

const folder = join(import.meta.dirname, "../fixtures/helpdesks");
const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** What a helpdesk's fixture holds: its page, and its recorded answers. */
export function recordingOf(id: string, which = ""): { html: string; recorded: Recorded } {
  return { html: readFileSync(join(folder, id, `page${which}.html`), "utf8"), recorded: json(join(folder, id, `api${which}.json`)) };
}

/** The cases of a helpdesk's fixture: `""` is page.html, `-bot` is page-bot.html with api-bot.json and expected-bot.json. */
export function casesOf(id: string): string[] {
  return readdirSync(join(folder, id)).flatMap((name) => /^page(.*)\.html$/.exec(name)?.[1] ?? []);
}

/** The expected reading of a helpdesk's fixture; a fixture without one fails. */
export function expectedOf(id: string, which = ""): Expected {
  const path = join(folder, id, `expected${which}.json`);
  if (!existsSync(path)) throw new Error(`tests/fixtures/helpdesks/${id}/expected${which}.json is missing`);
  return json(path);
}

/** The adapter of that name. */
export async function adapterOf(id: string): Promise<Helpdesk> {
  const room = (await import(`../../lib/helpdesks/${id}.ts`)) as Record<string, unknown>;
  const found = Object.values(room).find((it) => (it as { id?: unknown } | null)?.id === id);
  if (!found) throw new Error(`lib/helpdesks/${id}.ts exports no helpdesk of that id`);
  return found as Helpdesk;
}

/** A helpdesk's fixture as an adapter sees it. `change` edits the recorded answers first. */
export function fixturePage(
  id: string,
  change: (answers: Record<string, unknown>) => void = () => undefined,
  which = "",
): { page: Page; written: Written[] } {
  const { html, recorded } = recordingOf(id, which);
  const { address, ticket, answers, headers = {} } = recorded;
  change(answers);
  const document = new DOMParser().parseFromString(html, "text/html");
  const written: Written[] = [];
  const answer = (path: string, init: Call = {}): unknown => {
    if (init.method && init.method !== "GET")
      written.push({ path, method: init.method, body: init.body ?? init.form, ...(init.headers ? { headers: init.headers } : {}) });
    const found = answers[`${init.method ?? "GET"} ${path}`] ?? answers[path];
    const refused = (found as { $refused?: string } | undefined)?.$refused;
    if (refused) throw new FootnoteError(`helpdesk.${id}.${refused}`);
    if (init.method && init.method !== "GET") return found === undefined ? {} : found;
    if (found === undefined) throw new FootnoteError(`helpdesk.${id}.gone`, { detail: { status: "404", path } });
    return structuredClone(found);
  };
  const page: Page = {
    document,
    url: new URL(address),
    ticket,
    signal: new AbortController().signal,
    call: async <T>(path: string, init?: Call) => answer(path, init) as T,
    ask: async (path, init) => {
      const found = answer(path, init);
      const text = typeof found === "string" ? found : JSON.stringify(found);
      return { text, header: (name) => headers[path]?.[name.toLowerCase()] ?? null };
    },
  };
  return { page, written };
}

/** The same page, with a look at the method of each call before it goes; what the look throws is the call's answer. */
export function looked(page: Page, look: (method: string | undefined) => void): Page {
  return {
    ...page,
    call: async (path, init) => {
      look(init?.method);
      return page.call(path, init);
    },
    ask: async (path, init) => {
      look(init?.method);
      return page.ask(path, init);
    },
  };
}
