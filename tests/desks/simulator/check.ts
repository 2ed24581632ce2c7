import type { SandboxState } from "../sandbox/api.ts";
import type { Known } from "./known.ts";

const belongs = (text: string, ticket: string) => [...text.matchAll(/\bS\d+\b/g)].every(([one]) => one === ticket);

/** The page's words are the API's, but for their line breaks. */
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

/** What is wrong with messages that are said to be this ticket's: each must be one of it, by the right person, in order. */
export function wrongMessages(state: SandboxState, ticket: string, messages: Known["messages"]): string[] {
  const rows = state.tickets.get(ticket)?.messages ?? [];
  const places = messages.map((m) => rows.findIndex((row) => row.id === m.id));
  return messages.flatMap((m, i) => {
    const row = rows[places[i] ?? -1];
    if (!row) return [`${ticket} was given message ${m.id}`];
    const role = row.kind === "note" ? "agent" : row.kind;
    const visibility = row.kind === "note" || row.kind === "system" ? "internal" : "public";
    const person = m.role === role && m.name === row.author.name && m.mine === (row.author.id === "agent-1");
    return [
      ...(person ? [] : [`${m.id} of ${ticket} was read as ${m.role} ${m.name}`]),
      ...(m.visibility === visibility ? [] : [`${m.id} of ${ticket} was read as ${m.visibility}`]),
      ...(flat(m.text) === flat(row.text) ? [] : [`${m.id} of ${ticket} was read as: ${m.text}`]),
      ...((places[i] ?? 0) > (places[i - 1] ?? -1) ? [] : [`${m.id} of ${ticket} is out of order`]),
    ];
  });
}

/** What is wrong with what the extension keeps. */
export function wrongKnown(state: SandboxState, tickets: Known[]): string[] {
  return tickets.flatMap(({ ticket, messages, customer, pending }) => [
    ...wrongMessages(state, ticket, messages),
    ...(customer === null || belongs(customer, ticket) ? [] : [`${ticket} has the customer ${customer}`]),
    ...(pending === null || belongs(pending, ticket) ? [] : [`a send on ${ticket} waits with: ${pending}`]),
  ]);
}

/** What is wrong with composers, and with replies that were sent: each text names its own ticket. */
export function wrongTexts(state: SandboxState, composers: Record<string, string>): string[] {
  const sent = [...state.tickets.values()].flatMap((t) => t.messages.map((m) => [t.id, m.text] as const));
  return [
    ...Object.entries(composers).flatMap(([ticket, text]) => (belongs(text, ticket) ? [] : [`the composer of ${ticket} holds: ${text}`])),
    ...sent.flatMap(([ticket, text]) => (belongs(text, ticket) ? [] : [`${ticket} was sent: ${text}`])),
  ];
}
