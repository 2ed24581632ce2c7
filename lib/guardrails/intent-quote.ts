import { sentences } from "../language/sentences.ts";
import { intents } from "./intents.ts";
import type { Intent } from "./policy.ts";
import { quoteAround } from "./quote-around.ts";

const mostSentences = 40;

/** The sentence that shows an intent most plainly, verbatim; of a long one the first twelve words. */
export function intentQuote(text: string, intent: Intent, language: string): string {
  const found = sentences(text.slice(0, 8000), language).slice(0, mostSentences);
  const scored = found.map((sentence) => ({ ...sentence, score: intents(sentence.text, language)[intent] ?? 0 }));
  const best = scored.reduce((top, one) => (one.score > top.score ? one : top), { from: 0, to: 1, text, score: 0 });
  return quoteAround(text, { from: best.from, to: best.from + 1 }, language);
}
