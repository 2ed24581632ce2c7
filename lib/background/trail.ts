import type { TicketRef } from "../conversation.ts";
import type { TrailStep } from "../session.ts";
import { updateTicket } from "./sessions.ts";

/** A step that happens now. */
export function trailStep(code: TrailStep["code"], detail: Record<string, string>): TrailStep {
  return { code, at: new Date().toISOString(), detail };
}

/** Adds a step to what the sidebar shows as done and on record. */
export async function addTrail(ticket: TicketRef, code: TrailStep["code"], detail: Record<string, string>): Promise<void> {
  const step = trailStep(code, detail);
  await updateTicket(ticket, ({ trail }) => ({ trail: [...trail, step] }));
}
