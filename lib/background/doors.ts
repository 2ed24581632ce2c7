import { browser } from "wxt/browser";
import { send } from "../bus.ts";
import type { InsertResult } from "../content-messages.ts";
import type { TicketRef } from "../conversation.ts";
import type { Doors } from "../doors.ts";
import { FootnoteError } from "../errors.ts";
import { sameText } from "../same-text.ts";
import type { Target } from "../wire.ts";
import { recordCost } from "./budget.ts";
import { engine } from "./engine.ts";
import { appendFor } from "./log-context.ts";
import { calibrationsFor } from "./outcomes.ts";
import { currentProvider } from "./provider.ts";
import { quarantine } from "./quarantine.ts";
import { stagesNow } from "./search-stages.ts";
import { storage } from "./storage.ts";
import { checkPlanned, currentTerms } from "./terms.ts";
import { enqueue } from "./write-back.ts";

/** The ticket the doors open on; without a target there is no page to insert into. */
interface At {
  ticket: TicketRef;
  target: Target | null;
}

/** The real doors of the main path, for one ticket. */
export function doorsFor({ ticket, target }: At): Doors {
  return {
    search: engine.search,
    stages: (filter) => stagesNow(filter),
    provider: currentProvider,
    terms: () => currentTerms(),
    calibrations: calibrationsFor,
    checkBudget: (planned) => checkPlanned(planned),
    recordCost,
    append: (happening, texts) => appendFor(ticket, happening, texts),
    keepRevisions: keepCited,
    insert: async (text, mode) => (target ? settled(await send("reply.insert", { ticket, text, mode }, target), text) : noPage),
    quarantine,
    writeBack: (jobs) => enqueue(ticket, jobs),
    version: () => browser.runtime.getManifest().version,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    randomHex,
    wait,
  };
}

/** Keeps what passages (`<article>@<revision>#<n>`) were cut from. Throws `draft.interrupted` when that went meanwhile. */
async function keepCited(passages: string[]): Promise<void> {
  const cited = new Map<string, { id: string; revision: number }>();
  for (const passage of passages) {
    const [, id, revision] = /^(.*)@([^@#]*)#\d+$/s.exec(passage) ?? [];
    if (id !== undefined) cited.set(`${id}@${revision}`, { id, revision: Number(revision) });
  }
  if (!(await storage.articles.keepCited([...cited.values()]))) throw new FootnoteError("draft.interrupted");
}

/** Pasted text has no page: the sidebar copies the reply instead. */
const noPage: InsertResult = { outcome: "no-composer", readBack: null, copied: false, ms: 0 };

/** Text that stands there already, word for word, is ours: the worker died after it went in and before it could say so. */
function settled(result: InsertResult, text: string): InsertResult {
  return result.outcome === "typed" && sameText(result.readBack ?? "", text) ? { ...result, outcome: "inserted" } : result;
}

function randomHex(digits: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(Math.ceil(digits / 2)));
  return [...bytes]
    .map((b) => b.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, digits);
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new FootnoteError("aborted"));
    });
  });
}
