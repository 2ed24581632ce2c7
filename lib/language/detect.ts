import { marks } from "./language-marks.ts";
import { normalise } from "./normalise.ts";
import { stopWords } from "./stop-words.ts";
import { words } from "./words.ts";

// Links, addresses and mail names say nothing about the language.
const NOISE = /(?<!\S)\S*(?:https?:|www\.|@)\S*/gu;
/** One of these stands in all of it. */
const HINTS = ["http", "www.", "@"];
const NUMBER = /\p{N}/u;
/** Without such a sign a text has no invisible controls and is in NFC: its words are the same tidied or not. */
const UNUSUAL = /[^\n\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u20AC]/;

// A long text is told by its beginning.
const ENOUGH = 4000;

// Below this a text holds too little; the best must also lead the second by this share.
const LEAST = 1.2;
const LEAD = 1.25;
const CLEAR = 1.4;
const SENTENCE = 40;
const AHEAD = 0.6;

// What a word must weigh to count as one of a language.
const HIT = 0.3;

const languages = Object.keys(marks);

const wordsOf = new Map(
  languages.map((language) => [language, new Set([...(stopWords.get(language) ?? []), ...(marks[language]?.words ?? "").split(" ")])]),
);

/** How many languages share a word: a word of one language tells more than a word of five. */
const shares = sharesOf([...wordsOf.values()]);

function sharesOf(lists: Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What one word says for each language, in their order. */
function weigh(token: string): Float64Array {
  return Float64Array.from(languages, (language) => {
    const mark = marks[language];
    let sum = 0;
    if (wordsOf.get(language)?.has(token)) sum += 0.4 + 1.2 / (shares.get(token) ?? 1);
    else if (mark && token.length > 4 && mark.endings.test(token)) sum += 0.35;
    if (mark?.letters.test(token)) sum += 0.5;
    if (mark?.foreign.test(token)) sum -= 0.6;
    return sum;
  });
}

/** Texts repeat their words, and the patterns are what a word costs. */
const weighed = new Map<string, Float64Array>();
const mostWeighed = 20_000;

function weights(token: string): Float64Array {
  const ready = weighed.get(token);
  if (ready) return ready;
  if (weighed.size >= mostWeighed) weighed.clear();
  const made = weigh(token);
  weighed.set(token, made);
  return made;
}

/** How much of a text is said in each language, most first; `letters` and `words` are what was looked at. */
export interface LanguageScores {
  /** `hits`: how many words say something for it. */
  scores: { language: string; value: number; hits: number }[];
  letters: number;
  words: number;
}

/** The words of the beginning of a text, lower case, without those that hold a digit. */
function tokensOf(text: string): string[] {
  const beginning = text.slice(0, ENOUGH);
  const tidy = UNUSUAL.test(beginning) ? normalise(beginning) : beginning;
  const plain = (HINTS.some((hint) => tidy.includes(hint)) ? tidy.replace(NOISE, " ") : tidy).toLowerCase().replaceAll("’", "'");
  const tokens = words(plain).map((word) => word.text);
  return NUMBER.test(plain) ? tokens.filter((token) => !/[0-9]|[^\0-\x7F]/.test(token) || !NUMBER.test(token)) : tokens;
}

/** Weighs the words of a text, or of its beginning, for each language. */
export function languageScores(text: string): LanguageScores {
  const tokens = tokensOf(text);
  const sums = new Float64Array(languages.length);
  const hits = new Uint16Array(languages.length);
  let letters = 0;
  for (const token of tokens) {
    const weight = weights(token);
    letters += token.length;
    for (let at = 0; at < sums.length; at++) {
      const own = weight[at] as number;
      sums[at] = (sums[at] as number) + own;
      if (own >= HIT) hits[at] = (hits[at] as number) + 1;
    }
  }
  const scores = languages.map((language, at) => ({ language, value: sums[at] ?? 0, hits: hits[at] ?? 0 }));
  return { scores: scores.sort((a, b) => b.value - a.value), letters, words: tokens.length };
}

/** A text in a language that is not among these still meets a word or two of theirs. */
export function isChance(best: { value: number; hits: number }, words: number): boolean {
  return best.value / words < 0.25 || (best.hits < 2 && words > 3);
}

/** The language of a text (ISO 639-1: en sv de da nb fi nl fr es it pt pl), null when the text does not tell. */
export function detectLanguage(text: string): string | null {
  const { scores, letters, words } = languageScores(text);
  const [best, second] = scores;
  if (!best || !second || best.value < LEAST) return null;
  if (isChance(best, words)) return null;
  // Neighbours share most words: then a clear word or two must tell, of a sentence a part of one.
  const ahead = best.value - Math.max(second.value, 0);
  return ahead >= (letters >= SENTENCE ? AHEAD : CLEAR) || best.value >= Math.max(second.value, 0) * LEAD ? best.language : null;
}
