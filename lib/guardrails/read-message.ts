import { fold } from "../language/normalise.ts";
import { intentBounds } from "./intent-bounds.ts";
import { mostRespelt, respeltWord } from "./intent-respelt.ts";
import { intents } from "./intents.ts";
import { type Token, tokensOf } from "./match-words.ts";
import type { Intent } from "./policy.ts";
import { type Mentions, mentionsIn } from "./rule-mentions.ts";
import { sentiment } from "./sentiment.ts";

/** A customer's message as the rules see it. Its intents are looked for only when a rule asks. */
export interface Read {
  id: string;
  text: string;
  /** Misspelt words of weight are folded to what they are meant to be. */
  tokens: Token[];
  /** Where words of fraud, takeover and law are only mentioned: denied, asked about in general, or a thing's name. */
  mentioned: Mentions["spots"];
  /** −4 (very negative) to 4. */
  mood: number;
  intents: () => Partial<Record<Intent, number>>;
}

/** Just not likely. */
const unlikely = 0.01;

/** What a text with mentions is about: an intent that shows with them alone is possible at most. */
function withoutMentions(text: string, { spots, rest }: Mentions, language: string): Partial<Record<Intent, number>> {
  const scores = intents(text, language);
  const left = intents(rest, language);
  for (const intent of spots.flatMap((spot) => spot.about)) {
    const { likely } = intentBounds[intent];
    if ((scores[intent] ?? 0) >= likely && (left[intent] ?? 0) < likely) scores[intent] = likely - unlikely;
  }
  return scores;
}

/** Reads a message, under its subject where it is the first. */
export function readMessage(message: { id: string; text: string }, subject: string | null, language: string): Read {
  const text = subject ? `${subject}\n${message.text}` : message.text;
  const tokens = tokensOf(text).map((token, at) => {
    const right = at < mostRespelt ? respeltWord(token.folded, language) : null;
    return right === null ? token : { ...token, folded: fold(right) };
  });
  const mentions = mentionsIn(text, tokens, (rest) => (intents(rest, language).fraud ?? 0) >= intentBounds.fraud.possible);
  let known: Partial<Record<Intent, number>> | null = null;
  const told = () => {
    known ??= mentions ? withoutMentions(text, mentions, language) : intents(text, language);
    return known;
  };
  return { id: message.id, text, tokens, mentioned: mentions?.spots ?? [], mood: sentiment(message.text, language), intents: told };
}
