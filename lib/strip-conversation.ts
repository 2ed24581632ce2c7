import type { Conversation, HiddenText, Message } from "./conversation.ts";
import { withoutHiddenText } from "./guardrails/hidden-text.ts";
import { stripMail } from "./mail.ts";

/** A public message without its quotes and signature; notes are for eyes only and stay as they are. */
export function stripMessage(message: Message): Message {
  return stripped(message).message;
}

/** A conversation as an adapter read it, with quotes, signatures and unseen characters out, and told in its receipt. */
export function stripConversation(conversation: Conversation): Conversation {
  const all = conversation.messages.map(stripped);
  const messages = all.map(({ message }) => message);
  const sum = (pick: (m: Message) => number) => messages.reduce((n, m) => n + pick(m), 0);
  const hidden = [...conversation.receipt.hidden, ...all.flatMap((one) => one.hidden)];
  const receipt = { ...conversation.receipt, quotes: sum((m) => m.removed.quotes), signatures: sum((m) => m.removed.signatures), hidden };
  return { ...conversation, messages, receipt };
}

function stripped(message: Message): { message: Message; hidden: HiddenText[] } {
  if (message.visibility === "internal") return { message, hidden: [] };
  const seen = withoutHiddenText(message.text);
  const { text, quotes, signatures } = stripMail(seen.text, { html: false });
  const removed = { quotes: message.removed.quotes + quotes, signatures: message.removed.signatures + signatures };
  return { message: { ...message, text, removed }, hidden: seen.hidden.map((piece) => ({ message: message.id, ...piece })) };
}
