import type { Conversation, Message } from "../../lib/conversation.ts";
import { newConversation, newMessage } from "../conversation-maker.ts";

/** A conversation of these customer messages, for screening. */
export function conversationOf(texts: string[], more: Partial<Conversation> = {}): Conversation {
  return newConversation(
    texts.map((text, i) => messageOf(`m${i + 1}`, text)),
    {
      ticket: { helpdesk: "sandbox", origin: "http://desk.example", id: "1" },
      customer: { name: "Roland Thackeray", email: "r.thackeray@mail.example" },
      agent: { name: "Amy Sutcliffe", id: null },
      ...more,
    },
  );
}

/** A public customer message unless `more` says otherwise. */
export function messageOf(id: string, text: string, more: Partial<Message> = {}): Message {
  return newMessage(text, { id, name: "Roland Thackeray", mine: false, ...more });
}
