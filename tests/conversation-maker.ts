import type { Conversation, Message } from "../lib/conversation.ts";

/** A public message of the customer, with what a test changes about it. */
export function newMessage(text: string, change: Partial<Message> = {}): Message {
  return {
    id: "m1",
    role: "customer",
    name: null,
    mine: change.role === "agent",
    visibility: "public",
    at: null,
    text,
    removed: { quotes: 0, signatures: 0 },
    attachments: [],
    ...change,
  };
}

/** A conversation of these messages, all of them read, with what a test changes about it. */
export function newConversation(messages: Message[], change: Partial<Conversation> = {}): Conversation {
  return {
    ticket: { helpdesk: "sandbox", origin: "http://127.0.0.1", id: "1" },
    subject: "",
    channel: "email",
    brand: null,
    queue: null,
    tags: [],
    customer: { name: null, email: null },
    agent: { name: null, id: null },
    messages,
    receipt: {
      how: "api",
      read: messages.length,
      total: messages.length,
      internal: 0,
      quotes: 0,
      signatures: 0,
      attachments: [],
      shortened: 0,
      disagree: [],
      hidden: [],
    },
    ...change,
  };
}

/** A conversation of messages given as [role, text], oldest first. */
export function conversationOf(...said: [Message["role"], string][]): Conversation {
  return newConversation(said.map(([role, text], at) => newMessage(text, { id: `m${at + 1}`, role })));
}
