import type { Conversation, Message } from "../../lib/conversation.ts";

/** A conversation of these customer messages, for screening. */
export function conversationOf(texts: string[], more: Partial<Conversation> = {}): Conversation {
  return {
    ticket: { helpdesk: "sandbox", origin: "http://desk.example", id: "1" },
    subject: "",
    channel: "email",
    brand: null,
    queue: null,
    tags: [],
    customer: { name: "Roland Thackeray", email: "r.thackeray@mail.example" },
    agent: { name: "Amy Sutcliffe", id: null },
    messages: texts.map((text, i) => messageOf(`m${i + 1}`, text)),
    receipt: {
      how: "api",
      read: texts.length,
      total: texts.length,
      internal: 0,
      quotes: 0,
      signatures: 0,
      attachments: [],
      shortened: 0,
      disagree: [],
    },
    ...more,
  };
}

/** A public customer message unless `more` says otherwise. */
export function messageOf(id: string, text: string, more: Partial<Message> = {}): Message {
  return {
    id,
    role: "customer",
    name: "Roland Thackeray",
    mine: false,
    visibility: "public",
    at: null,
    text,
    removed: { quotes: 0, signatures: 0 },
    attachments: [],
    ...more,
  };
}
