import type { Ask } from "./ask.ts";
import { type Conversation, publicMessages } from "./conversation.ts";
import { redactAll } from "./guardrails/redact.ts";

/** An ask with everything personal masked by one set of placeholders, and the way back. */
export interface Masked {
  conversation: Conversation;
  instruction: string;
  /** The text as the agent edited it; empty when there is none. */
  text: string;
  /** The open questions, or the whole open turn where none was found. */
  questions: string[];
  placeholders: Record<string, { kind: string; value: string }>;
  /** How many different values of each kind were masked. */
  counts: Record<string, number>;
}

/** Masks all of an ask that could leave the browser. The same value has the same placeholder in each request. */
export function mask(ask: Ask, questions: string[]): Masked {
  const { conversation, language } = ask;
  const messages = publicMessages(conversation);
  const known = { names: names(conversation), emails: conversation.customer.email ? [conversation.customer.email] : [], language };
  // The questions are the customer's own words again: last, so that they number nothing anew.
  const texts = [...messages.map((m) => m.text), conversation.subject, ask.instruction, ask.text ?? "", ...questions];
  const masked = redactAll(texts, known);
  const at = (i: number) => masked.texts[i] ?? "";
  return {
    conversation: {
      ...conversation,
      subject: at(messages.length),
      customer: { name: null, email: null },
      messages: messages.map((m, i) => ({ ...m, name: null, text: at(i) })),
    },
    instruction: at(messages.length + 1),
    text: at(messages.length + 2),
    questions: masked.texts.slice(messages.length + 3),
    placeholders: masked.placeholders,
    counts: masked.counts,
  };
}

/** The people of the ticket, for masking; the agent signs with their own name and stays. */
function names(conversation: Conversation): string[] {
  const all = [conversation.customer.name, ...conversation.messages.filter((m) => m.role === "customer").map((m) => m.name)];
  return [...new Set(all.filter((n): n is string => n !== null && n.length > 1))];
}
