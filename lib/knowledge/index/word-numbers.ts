import { indexWord, wordText } from "../../language/index-words.ts";
import { scanWords } from "../../language/scan-words.ts";
import { words } from "../../language/words.ts";
import { writtenWords } from "./written-words.ts";

/** Numbers the words of texts as they come: as `indexWords` would, but each word as it is written is folded only once. */
export interface WordNumbers {
  /** Visits the numbers of a text's words in order. */
  each(text: string, visit: (word: number) => void): void;
  /** The number of a word that an index holds. */
  of(word: string): number;
  words(): string[];
}

/** No words yet. */
export function wordNumbers(language: string): WordNumbers {
  const numbers = new Map<string, number>();
  const written = writtenWords();
  const of = (word: string): number => {
    let n = numbers.get(word);
    if (n === undefined) {
      n = numbers.size;
      numbers.set(word, n);
    }
    return n;
  };
  const make = (word: string): number => {
    const folded = indexWord(word, language);
    return folded === "" ? -1 : of(folded);
  };
  return {
    each(text, visit) {
      const tidy = wordText(text);
      const one = (from: number, to: number) => {
        const n = written.lookUp(tidy, from, to, make);
        if (n >= 0) visit(n);
      };
      if (!scanWords(tidy, one)) for (const { from, to } of words(tidy)) one(from, to);
    },
    of,
    words: () => [...numbers.keys()],
  };
}
