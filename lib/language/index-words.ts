import { baseLanguage } from "./base-language.ts";
import { fold, normalise } from "./normalise.ts";
import { stem } from "./stems.ts";
import { isStopWord } from "./stop-words.ts";
import { words } from "./words.ts";

// "e-mail" and "email", "e-faktura" and "efaktura" are one word.
const HYPHEN_E = /e[-‐‑]/i;
const ELECTRONIC = /(?<![\p{L}\p{N}])e[-‐‑](?=\p{L})/giu;

/** Word → folded word or "" for a stop word, per language: a text repeats its words, and folding is what an index spends its time on. */
const known = new Map<string, Map<string, string>>();
const mostKnown = 200_000;

/** The words that carry the topic, in order: stop words out, folded, not stemmed. What a search index is made of. */
export function indexWords(text: string, language: string): string[] {
  const found: string[] = [];
  for (const { text: word } of words(wordText(text))) {
    const folded = indexWord(word, language);
    if (folded) found.push(folded);
  }
  return found;
}

/** A text as its words are looked for: normalised, and "e-mail" as one word. */
export function wordText(text: string): string {
  const tidy = normalise(text);
  return HYPHEN_E.test(tidy) ? tidy.replace(ELECTRONIC, "e") : tidy;
}

/** What an index holds of a word: the word folded, or nothing of a stop word. */
export function indexWord(word: string, language: string): string {
  const base = baseLanguage(language);
  const memory = memoryOf(base);
  let folded = memory.get(word);
  if (folded === undefined) {
    folded = isStopWord(word, base) ? "" : fold(word);
    memory.set(word, folded);
  }
  return folded;
}

/** The stem under which an index finds the words of one family. Takes and yields folded words. */
export function foldedStem(word: string, language: string): string {
  return fold(stem(word, language));
}

function memoryOf(language: string): Map<string, string> {
  let memory = known.get(language);
  if (!memory || memory.size > mostKnown) {
    memory = new Map();
    known.set(language, memory);
  }
  return memory;
}
