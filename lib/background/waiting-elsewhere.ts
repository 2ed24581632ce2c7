import { ticketKey } from "../conversation.ts";
import type { WaitingElsewhere } from "../session.ts";
import type { WriteBack } from "../storage/outbox.ts";
import { settingsChanged } from "./changed.ts";
import { appendFor } from "./log-context.ts";
import { allSessions } from "./sessions.ts";
import { storage } from "./storage.ts";

/** What was asked for just now may still be under way, ms. */
const patience = 60_000;

async function rows(): Promise<WriteBack[]> {
  const shown = new Set((await allSessions()).filter((s) => s.tab !== null).map((s) => ticketKey(s.ticket)));
  return (await storage.outbox.page()).filter((row) => !shown.has(ticketKey(row.ticket)));
}

/** What waits to be written into tickets that no tab shows, oldest first: nobody would hear of it otherwise. */
export async function waitingElsewhere(now: number): Promise<WaitingElsewhere[]> {
  const late = (await rows()).filter((row) => row.tries > 0 || Date.parse(row.at) < now - patience);
  return late.map(({ key, ticket, what }) => ({ key, ticket: ticket.id, what }));
}

/** The agent no longer wants these; that they were not written is logged with the code `given-up`. */
export async function forgetWaiting(keys: readonly string[]): Promise<void> {
  for (const { key, ticket, suggestion, what, value } of (await rows()).filter((row) => keys.includes(row.key))) {
    await appendFor(
      ticket,
      { kind: "written-back", suggestion, what, value: what === "note" ? "" : value, ok: false, code: "given-up" },
      {},
    );
    await storage.outbox.remove(key);
  }
  await settingsChanged();
}
