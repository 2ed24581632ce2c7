import { fold } from "../language/normalise.ts";
import { stem } from "../language/stems.ts";
import { type Mood, moods } from "./sentiment-words.ts";

/** What a word or phrase tells: its strength, −4 to 4, and the number of its family. */
export interface Feeling {
  strength: number;
  family: number;
}

/** A language's words of feeling, ready to be looked up; phrases by their words joined with a space. */
export interface Lexicon {
  language: string;
  words: Map<string, Feeling>;
  /** Words by their first letters, the harshest first: their stems are made only when a text has a word that begins so. */
  alike: Map<string, string[]>;
  /** What other forms of these words were found to tell. */
  forms: Map<string, Feeling | undefined>;
  phrases: Map<string, Feeling>;
  /** The first words of phrases. */
  begins: Set<string>;
  negations: Set<string>;
  boosters: Set<string>;
  dampers: Set<string>;
  contrasts: Set<string>;
  plain: Set<string>;
}

/** The families' names in the order of their numbers. */
export const families = Object.keys((moods["en"] as Mood).families);

/** The words of the longest phrase. */
export const longestPhrase = 4;

const shortest = 4;
// A flood of rubbish words must not fill the memory.
const mostForms = 20_000;
const lexicons = new Map<string, Lexicon>();

/** The form in which a word is compared: only English may lose its marks, since "svår" is not "svar". */
export function feltForm(word: string, language: string): string {
  return language === "en" ? fold(word) : word.normalize("NFC").toLowerCase().replaceAll("ß", "ss").replaceAll("’", "'");
}

/** The words of feeling of a base language, English where it has none; made at first use. */
export function lexiconOf(language: string): Lexicon {
  const own = language in moods ? language : "en";
  const known = lexicons.get(own);
  if (known) return known;
  const mood = moods[own] as Mood;
  const rows = Object.entries(mood.families).flatMap(([family, lists]) =>
    Object.entries(lists).flatMap(([strength, list]) =>
      list
        .split(" ")
        .map((entry): [string, Feeling] => [
          feltForm(entry, own).replace(/[_-]/g, " "),
          { strength: Number(strength), family: families.indexOf(family) },
        ]),
    ),
  );
  const set = (list: string) => new Set(list.split(" ").map((entry) => feltForm(entry, own)));
  // Of equal words the stronger one holds: the families stand from the harshest to the mildest.
  const first = rows.toReversed();
  const single = first.filter(([entry]) => !entry.includes(" "));
  const phrases = first.filter(([entry]) => entry.includes(" "));
  const made: Lexicon = {
    language: own,
    words: new Map(single),
    alike: byBeginning(rows),
    forms: new Map(),
    phrases: new Map(phrases),
    begins: new Set(phrases.map(([entry]) => entry.slice(0, entry.indexOf(" ")))),
    negations: set(mood.negations),
    boosters: set(mood.boosters),
    dampers: set(mood.dampers),
    contrasts: set(mood.contrasts),
    plain: set(mood.plain),
  };
  lexicons.set(own, made);
  return made;
}

function byBeginning(rows: [string, Feeling][]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [word] of rows) {
    if (word.length < shortest || word.includes(" ")) continue;
    const key = word.slice(0, shortest);
    const list = table.get(key);
    if (list) list.push(word);
    else table.set(key, [word]);
  }
  return table;
}

/** What a word tells, in any of its forms; undefined where it tells no feeling. The word is in its `feltForm`. */
export function feelingOf(word: string, lexicon: Lexicon): Feeling | undefined {
  const exact = lexicon.words.get(word);
  if (exact || word.length < shortest || lexicon.plain.has(word)) return exact;
  const alike = lexicon.alike.get(word.slice(0, shortest));
  if (!alike) return undefined;
  if (lexicon.forms.has(word)) return lexicon.forms.get(word);
  const own = stem(word, lexicon.language);
  const same = alike.find((other) => stem(other, lexicon.language) === own);
  const found = same === undefined ? undefined : lexicon.words.get(same);
  if (lexicon.forms.size >= mostForms) lexicon.forms.clear();
  lexicon.forms.set(word, found);
  return found;
}
