import type { TicketRef } from "../conversation.ts";
import type { TrailStep } from "../session.ts";
import { findTicket, updateTicket } from "./sessions.ts";

/** Adds a step to what the sidebar shows as done and on record. */
export async function addTrail(ticket: TicketRef, code: TrailStep["code"], detail: Record<string, string>): Promise<void> {
  const { trail } = await findTicket(ticket);
  await updateTicket(ticket, { trail: [...trail, { code, at: new Date().toISOString(), detail }] });
}
