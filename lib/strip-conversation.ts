import type { Conversation, Message } from "./conversation.ts";
import { stripMail } from "./mail.ts";

/** A public message without its quotes and signature; notes are for eyes only and stay as they are. */
export function stripMessage(message: Message): Message {
  if (message.visibility === "internal") return message;
  const { text, quotes, signatures } = stripMail(message.text, { html: false });
  return { ...message, text, removed: { quotes: message.removed.quotes + quotes, signatures: message.removed.signatures + signatures } };
}

/** A conversation as an adapter read it, with quotes and signatures out and counted in its receipt. */
export function stripConversation(conversation: Conversation): Conversation {
  const messages = conversation.messages.map(stripMessage);
  const sum = (pick: (m: Message) => number) => messages.reduce((n, m) => n + pick(m), 0);
  const receipt = { ...conversation.receipt, quotes: sum((m) => m.removed.quotes), signatures: sum((m) => m.removed.signatures) };
  return { ...conversation, messages, receipt };
}
