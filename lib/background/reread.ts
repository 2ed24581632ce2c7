import { ticketKey } from "../conversation.ts";
import { readTicket } from "./reading.ts";
import { allSessions } from "./sessions.ts";

/** Reads every open ticket again, once: another profile or rule may hold for it now. */
export async function rereadAll(): Promise<void> {
  const seen = new Set<string>();
  for (const session of await allSessions()) {
    if (session.tab === null || seen.has(ticketKey(session.ticket))) continue;
    seen.add(ticketKey(session.ticket));
    await readTicket(session);
  }
}
