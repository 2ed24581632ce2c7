import { fold, normalise } from "./normalise.ts";
import { stem } from "./stems.ts";
import { isStopWord } from "./stop-words.ts";
import { words } from "./words.ts";

// "e-mail" and "email", "e-faktura" and "efaktura" are one word.
const ELECTRONIC = /(?<![\p{L}\p{N}])e[-‐‑](?=\p{L})/giu;

/** The words that carry the topic, in order: stop words out, stemmed, then folded. */
export function terms(text: string, language: string): string[] {
  const found: string[] = [];
  for (const word of words(normalise(text).replace(ELECTRONIC, "e"))) {
    if (isStopWord(word.text, language)) continue;
    const term = fold(stem(word.text, language));
    if (term) found.push(term);
  }
  return found;
}
