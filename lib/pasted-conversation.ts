import type { Conversation, TicketRef } from "./conversation.ts";

/** A conversation of one customer message that a person gave, with nothing known around it. */
export function pastedConversation(ticket: TicketRef, text: string, how: "pasted" | "selected"): Conversation {
  const nobody = { name: null, id: null };
  return {
    ticket,
    subject: "",
    channel: "unknown",
    brand: null,
    queue: null,
    tags: [],
    customer: { name: null, email: null },
    agent: nobody,
    messages: [
      {
        id: "1",
        role: "customer",
        name: null,
        mine: false,
        visibility: "public",
        at: null,
        text,
        removed: { quotes: 0, signatures: 0 },
        attachments: [],
      },
    ],
    receipt: { how, read: 1, total: 1, internal: 0, quotes: 0, signatures: 0, attachments: [], shortened: 0, disagree: [], hidden: [] },
  };
}
