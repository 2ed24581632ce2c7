import { marks } from "./language-marks.ts";
import { normalise } from "./normalise.ts";
import { stopWords } from "./stop-words.ts";
import { words } from "./words.ts";

// Links, addresses and mail names say nothing about the language.
const NOISE = /\S*(?:https?:|www\.|@)\S*/gu;

// A long text is told by its beginning.
const ENOUGH = 4000;

// Below this a text holds too little; the best must also lead the second by this share.
const LEAST = 1.2;
const LEAD = 1.25;

const languages = [...stopWords.keys()];

/** How many languages share a word: a word of one language tells more than a word of five. */
const shares = new Map<string, number>();
for (const list of stopWords.values()) for (const word of list) shares.set(word, (shares.get(word) ?? 0) + 1);

const markWords = new Map(languages.map((language) => [language, new Set((marks[language]?.words ?? "").split(" "))]));

function score(language: string, tokens: string[]): number {
  const stops = stopWords.get(language);
  const own = markWords.get(language);
  const mark = marks[language];
  let sum = 0;
  for (const token of tokens) {
    if (own?.has(token)) sum += 1.5;
    else if (stops?.has(token)) sum += 0.4 + 1 / (shares.get(token) ?? 1);
    else if (mark && token.length > 4 && mark.endings.test(token)) sum += 0.35;
    if (mark?.letters.test(token)) sum += 0.5;
    if (mark?.foreign.test(token)) sum -= 0.6;
  }
  return sum;
}

/** The language of a text (ISO 639-1: en sv de da nb fi nl fr es it pt), null when the text does not tell. */
export function detectLanguage(text: string): string | null {
  const plain = normalise(text.slice(0, ENOUGH)).replace(NOISE, " ").toLowerCase().replaceAll("’", "'");
  const tokens = words(plain).flatMap((word) => (/\p{N}/u.test(word.text) ? [] : [word.text]));
  const scores = languages.map((language) => ({ language, value: score(language, tokens) }));
  scores.sort((a, b) => b.value - a.value);
  const [best, second] = scores;
  if (!best || !second || best.value < LEAST) return null;
  // A long text in a language that is not among these still meets a few of their words.
  if (best.value / tokens.length < 0.25) return null;
  return best.value >= Math.max(second.value, 0) * LEAD ? best.language : null;
}
