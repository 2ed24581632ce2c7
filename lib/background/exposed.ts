import { type Conversation, type TicketRef, ticketKey } from "../conversation.ts";
import { exposed } from "../guardrails/exposed.ts";
import type { Masking } from "../guardrails/masking.ts";
import { currentMasking } from "./masking.ts";
import { allSessions, updateTicket } from "./sessions.ts";
import type { TicketState } from "./state.ts";

/** More than these are not listed: the ticket is a list of numbers, and the first ones say so. */
const mostShown = 20;

/** Looks for identifiers that should not stand in a ticket, and shows them. */
export async function lookForExposed(ticket: TicketRef): Promise<void> {
  const masking = await currentMasking();
  await updateTicket(ticket, ({ conversation }) => ({ exposed: conversation ? exposedIn(conversation, masking) : nothing }));
}

const nothing: TicketState["exposed"] = { redacts: false, found: [] };

function exposedIn(conversation: Conversation, masking: Masking): TicketState["exposed"] {
  const numbers = new Map(conversation.messages.map(({ id }, i) => [id, i + 1]));
  const found = exposed(conversation, masking).slice(0, mostShown);
  return {
    redacts: conversation.redacts ?? false,
    found: found.map(({ message, kind, from, shown }) => ({ message, number: numbers.get(message) ?? 0, kind, from, shown })),
  };
}

/** Looks again in every open ticket: what counts as personal has changed. */
export async function lookAgain(): Promise<void> {
  const tickets = new Map((await allSessions()).map(({ ticket }) => [ticketKey(ticket), ticket]));
  for (const ticket of tickets.values()) await lookForExposed(ticket);
}
