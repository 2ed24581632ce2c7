import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FootnoteError } from "../../lib/errors.ts";
import type { Page } from "../../lib/helpdesks/helpdesk.ts";

interface Recorded {
  address: string;
  ticket: string;
  answers: Record<string, unknown>;
}

/** What an adapter did to its helpdesk. */
export interface Written {
  path: string;
  method: string;
  body: unknown;
}

const file = (id: string, name: string) => join(import.meta.dirname, "../fixtures/helpdesks", id, name);
const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** The expected reading of a helpdesk's fixture; a fixture without one fails. */
export function expectedOf(id: string): { detected: unknown; api: unknown; page: unknown } {
  const path = file(id, "expected.json");
  if (!existsSync(path)) throw new Error(`tests/fixtures/helpdesks/${id}/expected.json is missing`);
  return json(path);
}

/** A helpdesk's fixture as an adapter sees it. `change` edits the recorded answers first. */
export function fixturePage(
  id: string,
  change: (answers: Record<string, unknown>) => void = () => undefined,
): { page: Page; written: Written[] } {
  const { address, ticket, answers } = json(file(id, "api.json")) as Recorded;
  change(answers);
  const document = new DOMParser().parseFromString(readFileSync(file(id, "page.html"), "utf8"), "text/html");
  const written: Written[] = [];
  const call = async <T>(path: string, init: { method?: string; body?: unknown } = {}): Promise<T> => {
    if (init.method && init.method !== "GET") {
      written.push({ path, method: init.method, body: init.body });
      return {} as T;
    }
    if (!(path in answers)) throw new FootnoteError(`helpdesk.${id}.http`, { detail: { status: "404", path } });
    return structuredClone(answers[path]) as T;
  };
  return { page: { document, url: new URL(address), ticket, signal: new AbortController().signal, call }, written };
}
