import type { Happening } from "../audit/entry.ts";
import type { TicketRef } from "../conversation.ts";
import type { Entered } from "../doors.ts";
import { findTicket } from "./sessions.ts";
import { storage } from "./storage.ts";

/** Appends an entry with what is known about its ticket. Throws `log.full` or `log.failed`. */
export async function appendFor(ticket: TicketRef | null, happening: Happening, texts: Record<string, string>): Promise<Entered> {
  const conversation = ticket && (await findTicket(ticket)).conversation;
  const name = conversation?.agent.name;
  const context = {
    agent: conversation?.agent.id ?? null,
    ticket,
    brand: conversation?.brand ?? null,
    channel: conversation?.channel ?? null,
    at: new Date().toISOString(),
  };
  return storage.log.append(happening, context, { ...texts, ...(name ? { agent: name } : {}) });
}
