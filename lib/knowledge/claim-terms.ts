import { fold } from "../language/normalise.ts";
import { stem } from "../language/stems.ts";
import { isStopWord } from "../language/stop-words.ts";
import { words } from "../language/words.ts";
import { alike, light, mild, phrases, scopes } from "./claim-words.ts";

/**
 * A word of a sentence read as what it means. Of `weight` 0.5 are those that may be there or not, of 1.5 long compounds, which
 * say as much as two words; `scope`: it narrows the sentence to some.
 */
export interface ClaimTerm {
  term: string;
  from: number;
  to: number;
  weight: number;
  scope: boolean;
}

interface Lexicon {
  phrases: [RegExp, string][];
  anyPhrase: RegExp;
  read: Map<string, ClaimTerm | null>;
  meaning: Map<string, string>;
  light: Set<string>;
  mild: Set<string>;
  scope: Set<string>;
}

/** Languages that write "reminder fee" in one word; and how long such a word is at least. */
export const compounding = new Set(["sv", "de", "da", "nb", "nl", "fi"]);
const longWord = 10;

const bareWords = /\p{L}+(?:['’-]\p{L}+)*/gu;

const lexicons = new Map<string, Lexicon>();
const mostRead = 100_000;

function lexicon(language: string): Lexicon {
  const ready = lexicons.get(language);
  if (ready) return ready;
  const of = (word: string) => fold(stem(word, language));
  const set = (list: string | undefined) => new Set((list ?? "").split(" ").filter(Boolean).map(of));
  const rows = (alike[language] ?? []).map((row) => row.split(" "));
  const made: Lexicon = {
    phrases: (phrases[language] ?? []).map(([word, pattern]) => [new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, "giu"), word]),
    anyPhrase: new RegExp(
      `(?<![\\p{L}])(?:${(phrases[language] ?? [["", "(?!)"]]).map(([, pattern]) => pattern).join("|")})(?![\\p{L}])`,
      "iu",
    ),
    read: new Map(),
    meaning: new Map(rows.flatMap((row) => row.map((word): [string, string] => [of(word), of(row[0] ?? word)]))),
    light: set(light[language]),
    mild: set(mild[language]),
    // As they stand: "expired" narrows, "expires" does not.
    scope: new Set((scopes[language] ?? "").split(" ").map(fold)),
  };
  lexicons.set(language, made);
  return made;
}

/** The words of a text that say what it is about, each read as its meaning. */
export function claimTerms(text: string, language: string): ClaimTerm[] {
  const own = lexicon(language);
  return words(withPhrases(text, own)).flatMap(({ text: word, from, to }) => {
    const known = remembered(word, language, own);
    return known ? [{ ...known, from, to }] : [];
  });
}

function remembered(word: string, language: string, own: Lexicon): ClaimTerm | null {
  let known = own.read.get(word);
  if (known === undefined) {
    if (own.read.size > mostRead) own.read.clear();
    known = reading(word, language, own);
    own.read.set(word, known);
  }
  return known;
}

/** The same as bare words, without the numbers: quick, for finding texts that may be alike. */
export function claimWords(text: string, language: string): string[] {
  const own = lexicon(language);
  const found: string[] = [];
  for (const word of withPhrases(text, own).match(bareWords) ?? []) {
    const known = remembered(word, language, own);
    if (known !== null) found.push(known.term);
  }
  return found;
}

/** Phrases become one word of the same length, so that places stay what they are. */
function withPhrases(text: string, own: Lexicon): string {
  if (!own.anyPhrase.test(text)) return text;
  let read = text;
  for (const [pattern, word] of own.phrases) {
    read = read.replace(pattern, (found) => (found.length < word.length ? found : word + " ".repeat(found.length - word.length)));
  }
  return read;
}

function reading(word: string, language: string, own: Lexicon): ClaimTerm | null {
  if (isStopWord(word, language) || (word.length < 2 && !/\p{N}/u.test(word))) return null;
  const stemmed = fold(stem(word, language));
  const meaning = own.meaning.get(stemmed) ?? root(stemmed, language);
  const scope = own.scope.has(fold(word));
  if (!scope && (own.light.has(stemmed) || own.light.has(meaning)) && !own.meaning.has(stemmed)) return null;
  return {
    term: meaning,
    from: 0,
    to: 0,
    weight: own.mild.has(meaning) ? 0.5 : compounding.has(language) && meaning.length >= longWord ? 1.5 : 1,
    scope,
  };
}

/** "Montering" and "monterar" are one: the noun of a Swedish verb loses its ending. */
function root(stemmed: string, language: string): string {
  return language === "sv" && stemmed.length > 7 ? stemmed.replace(/(?:ning|ing)$/, "") : stemmed;
}
