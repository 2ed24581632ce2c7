import { askedWords } from "./asked-words.ts";
import { baseLanguage } from "./base-language.ts";
import { fold, normalise } from "./normalise.ts";
import { remembered } from "./remembered.ts";
import { stem } from "./stems.ts";
import { terms } from "./terms.ts";

/** What the words of a text mean to a search: their stems, and the meanings of them that `asked-words` knows. */
export interface Meant {
  stems: ReadonlySet<string>;
  /** Numbers of meanings. */
  meanings: ReadonlySet<number>;
}

interface Lexicon {
  /** Meanings by stem. */
  ofStem: Map<string, number[]>;
  phrases: { pattern: RegExp; meaning: number; words: string }[];
  /** Meanings below this are things done or wanted. */
  actions: number;
  goods: Set<string>;
  asking: Set<string>;
}

const lexicons = new Map<string, Lexicon | null>();

function lexiconOf(language: string): Lexicon | null {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = made(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function made(language: string): Lexicon | null {
  const words = askedWords[language];
  if (!words) return null;
  const lines = (text: string) => text.trim().split("\n");
  const actions = lines(words.actions);
  const ofStem = new Map<string, number[]>();
  const phrases: Lexicon["phrases"] = [];
  [...actions, ...lines(words.things)].forEach((line, meaning) => {
    for (const entry of line.split(", ")) {
      if (entry.startsWith("=")) phrases.push({ pattern: phrase(entry.slice(1)), meaning, words: entry.slice(1) });
      else if (entry.includes(" ")) phrases.push({ pattern: phrase(entry), meaning, words: entry });
      else {
        const key = stemmed(entry, language);
        ofStem.set(key, [...new Set([...(ofStem.get(key) ?? []), meaning])]);
      }
    }
  });
  const set = (text: string) => new Set(text.split(" ").map((w) => stemmed(w, language)));
  return { ofStem, phrases, actions: actions.length, goods: set(words.goods), asking: set(words.asking) };
}

function stemmed(word: string, language: string): string {
  return fold(stem(word, language));
}

/** Folded words in order; ".." leaves room for up to four words. */
function phrase(entry: string): RegExp {
  const inner = fold(entry).split(" .. ").join("(?: [^ ]+){1,4} ");
  return new RegExp(`(?<![\\p{L}\\p{N}])${inner}(?![\\p{L}\\p{N}])`, "u");
}

/** The stems and meanings of a text; `language` may be a locale. */
export const meant: (text: string, language: string) => Meant = remembered(find);

function find(text: string, language: string): Meant {
  const base = baseLanguage(language);
  const stems = new Set(terms(text, base));
  const lexicon = lexiconOf(base);
  const meanings = new Set<number>();
  if (lexicon) {
    for (const s of stems) for (const m of lexicon.ofStem.get(s) ?? []) meanings.add(m);
    const flat = flattened(text);
    for (const { pattern, meaning } of lexicon.phrases) if (pattern.test(flat)) meanings.add(meaning);
  }
  return { stems, meanings };
}

/** Does a stem only make the question ("long", "know"), name any goods ("lamp"), or say what is asked about? */
export function roleOf(stem: string, language: string): "asking" | "goods" | "topic" {
  const lexicon = lexiconOf(baseLanguage(language));
  if (lexicon?.goods.has(stem)) return "goods";
  return lexicon?.asking.has(stem) ? "asking" : "topic";
}

/** The meanings of one stem, and whether one of them is something done or wanted. */
export function meaningsOf(stem: string, language: string): { meanings: number[]; action: boolean } {
  const lexicon = lexiconOf(baseLanguage(language));
  const meanings = lexicon?.ofStem.get(stem) ?? [];
  return { meanings, action: lexicon !== null && meanings.some((m) => m < lexicon.actions) };
}

/** A meaning that a text's phrase has ("send it back"), and the stems of the phrase's own words. */
export interface SaidInPhrase {
  meaning: number;
  action: boolean;
  stems: string[];
}

/** The phrases of a text that mean something together. */
export function phrasesIn(text: string, language: string): SaidInPhrase[] {
  const base = baseLanguage(language);
  const lexicon = lexiconOf(base);
  if (!lexicon) return [];
  const flat = flattened(text);
  const found = lexicon.phrases.filter(({ pattern }) => pattern.test(flat));
  const one = new Map(
    found.map(({ meaning, words }) => [meaning, { meaning, action: meaning < lexicon.actions, stems: terms(words, base) }]),
  );
  return [...one.values()];
}

function flattened(text: string): string {
  return fold(normalise(text)).replace(/[^\p{L}\p{N}'-]+/gu, " ");
}
