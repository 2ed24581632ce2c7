import { intents } from "./intents.ts";
import { type Token, tokensOf } from "./match-words.ts";
import type { Intent } from "./policy.ts";
import { sentiment } from "./sentiment.ts";

/** A customer's message as the rules see it. Its intents are looked for only when a rule asks. */
export interface Read {
  id: string;
  text: string;
  tokens: Token[];
  /** −4 (very negative) to 4. */
  mood: number;
  intents: () => Partial<Record<Intent, number>>;
}

/** Reads a message, under its subject where it is the first. */
export function readMessage(message: { id: string; text: string }, subject: string | null, language: string): Read {
  const text = subject ? `${subject}\n${message.text}` : message.text;
  let known: Partial<Record<Intent, number>> | null = null;
  const told = () => {
    known ??= intents(text, language);
    return known;
  };
  return { id: message.id, text, tokens: tokensOf(text), mood: sentiment(message.text, language), intents: told };
}
