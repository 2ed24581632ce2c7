import type { Concept } from "../language/concepts.ts";

/** The words of some texts, to look others up in. */
export interface WordPool {
  stems: Set<string>;
  meanings: Set<number>;
  long: string[];
  begins: Set<string>;
  compounds: boolean;
  begin: number;
}

/** Letters that two words of one family share at least. */
const begin = { en: 6, other: 5 };
const part = 5;

/** A pool of words in one language. */
export function wordPool(words: Iterable<Concept>, language: string): WordPool {
  const pool: WordPool = {
    stems: new Set(),
    meanings: new Set(),
    long: [],
    begins: new Set(),
    compounds: language !== "en",
    begin: language === "en" ? begin.en : begin.other,
  };
  for (const word of words) {
    if (pool.stems.has(word.stem) && word.meanings.length === 0) continue;
    if (word.full && !pool.stems.has(word.stem)) {
      if (word.stem.length >= pool.begin) pool.begins.add(word.stem.slice(0, pool.begin));
      if (word.stem.length >= part) pool.long.push(word.stem);
    }
    pool.stems.add(word.stem);
    for (const meaning of word.meanings) pool.meanings.add(meaning);
  }
  return pool;
}

/** Does the pool hold the word itself, a word of one meaning with it, one that begins alike, or one that shares a compound's part? */
export function holdsWord(pool: WordPool, word: Concept): boolean {
  if (pool.stems.has(word.stem)) return true;
  if (word.meanings.some((m) => pool.meanings.has(m))) return true;
  if (word.stem.length >= pool.begin && pool.begins.has(word.stem.slice(0, pool.begin))) return true;
  if (!pool.compounds || word.stem.length < part) return false;
  return pool.long.some((other) => other.includes(word.stem) || word.stem.includes(other));
}
