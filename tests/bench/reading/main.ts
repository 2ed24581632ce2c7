import type { Conversation } from "../../../lib/conversation.ts";
import { FootnoteError, type Problem, toProblem } from "../../../lib/errors.ts";
import type { Call, Page } from "../../../lib/helpdesks/helpdesk.ts";
import { pageFor } from "../../../lib/helpdesks/page.ts";
import type { Recorded } from "../../helpdesks/fixture-page.ts";
import { adapterNamed } from "./adapters.ts";

// Runs in the page.

/** A reading: a conversation, the failure's name, or null where the helpdesk has no such reading. */
export type Reading = Conversation | Problem | null;

/** Reads the page that is open by the recorded answers, and by what it shows. */
export async function readCase(id: string, recorded: Recorded): Promise<{ api: Reading; page: Reading }> {
  const { read, readPage } = adapterNamed(id);
  const page = recordedPage(id, recorded);
  const api = await read(page).catch(toProblem);
  try {
    return { api, page: readPage?.(page) ?? null };
  } catch (error) {
    return { api, page: toProblem(error) };
  }
}

function recordedPage(id: string, { ticket, answers, headers = {} }: Recorded): Page {
  const answer = (path: string, init: Call = {}): unknown => {
    const found = answers[`${init.method ?? "GET"} ${path}`] ?? answers[path];
    const refused = (found as { $refused?: string } | undefined)?.$refused;
    if (refused) throw new FootnoteError(`helpdesk.${id}.${refused}`);
    if (found === undefined) throw new FootnoteError(`helpdesk.${id}.gone`, { detail: { status: "404", path } });
    return structuredClone(found);
  };
  return {
    document,
    url: new URL(location.href),
    ticket,
    signal: new AbortController().signal,
    call: async <T>(path: string, init?: Call) => answer(path, init) as T,
    ask: async (path, init) => {
      const found = answer(path, init);
      return {
        text: typeof found === "string" ? found : JSON.stringify(found),
        header: (name) => headers[path]?.[name.toLowerCase()] ?? null,
      };
    },
  };
}

/** One reading of a long ticket with the page's real requests. */
interface LongReading {
  ms: number;
  total: number;
}

/** Reads a ticket as the content script does. */
export async function readLong(id: string, ticket: string): Promise<LongReading> {
  const helpdesk = adapterNamed(id);
  const started = performance.now();
  const { receipt } = await helpdesk.read(pageFor(helpdesk, ticket, new AbortController().signal));
  return { ms: performance.now() - started, total: receipt.total };
}
