import { fold, normalise } from "./normalise.ts";
import { stem } from "./stems.ts";
import { isStopWord } from "./stop-words.ts";
import { words } from "./words.ts";

// "e-mail" and "email", "e-faktura" and "efaktura" are one word.
const ELECTRONIC = /(?<![\p{L}\p{N}])e[-‐‑](?=\p{L})/giu;

/** Word → term, per language: a text repeats its words, and folding and stemming are what an index spends its time on. */
const known = new Map<string, Map<string, string>>();
const mostKnown = 200_000;

/** The words that carry the topic, in order: stop words out, stemmed, then folded. */
export function terms(text: string, language: string): string[] {
  const found: string[] = [];
  const memory = memoryOf(language);
  for (const { text: word } of words(normalise(text).replace(ELECTRONIC, "e"))) {
    let term = memory.get(word);
    if (term === undefined) {
      term = isStopWord(word, language) ? "" : fold(stem(word, language));
      memory.set(word, term);
    }
    if (term) found.push(term);
  }
  return found;
}

function memoryOf(language: string): Map<string, string> {
  let memory = known.get(language);
  if (!memory || memory.size > mostKnown) {
    memory = new Map();
    known.set(language, memory);
  }
  return memory;
}
