import { fold } from "../language/normalise.ts";
import { stem } from "../language/stems.ts";
import { words } from "../language/words.ts";
import { plainView } from "./identifiers/plain-view.ts";

/** A word of a text: as written, folded, and where it stands. */
export type Token = { written: string; folded: string; from: number; to: number };

/** A wanted word or phrase: inflected by its language, or exactly as it stands between quotation marks. */
export type Pattern = { entry: string; language: string; exact: boolean; parts: string[]; plain: string[] };

/** Where a pattern was found; `first` and `last` are token numbers. */
export type WordHit = { entry: string; first: number; last: number; from: number; to: number };

/** The words of a text, seen through look-alike letters, invisible characters and case; offsets into the text as given. */
export function tokensOf(text: string): Token[] {
  const view = plainView(text);
  const seen = new Map<string, string>();
  return words(view.text).map((word) => {
    const folded = seen.get(word.text) ?? fold(word.text);
    seen.set(word.text, folded);
    return { written: word.text, folded, from: view.at(word.from), to: view.at(word.to - 1) + 1 };
  });
}

// English and German genitives and clitics belong to the word before them.
const bare = (folded: string) => folded.replace(/'s?$/u, "");

function root(folded: string, language: string): string {
  return stem(bare(folded), language === "*" ? "en" : language);
}

/** Makes patterns of a rule's words; one in quotation marks is matched without inflection. */
export function patternsOf(entries: string[], language: string): Pattern[] {
  return entries.flatMap((entry) => {
    const exact = /^".*"$/u.test(entry.trim());
    const plain = tokensOf(entry).map((token) => token.folded);
    const parts = exact ? plain : plain.map((folded) => root(folded, language));
    return parts.length > 0 ? [{ entry, language, exact, parts, plain }] : [];
  });
}

// The Nordic stemmers leave the article on words that end in a vowel: "garanti", "garantin".
const ARTICLE = /^(?:(?:e|a|o)?(?:n|r)|(?:e)?t|(?:e|a|o)?rna|na|ne)?s?$/u;
const withArticle = new Set(["sv", "da", "nb"]);

/** Words of their own that a stemmer takes for forms of another: "leider" is no form of "Leid". */
const uninflected: Record<string, Set<string>> = {
  en: new Set("news means thus always during evening morning nothing anything something".split(" ")),
  sv: new Set("aldrig ingen inget annars alltid sedan redan under efter eller heller igen mycket samma hellre".split(" ")),
  de: new Set(
    "leider immer wieder sicher lieber aber oder selber weiter uber unter hinter ausser ausserdem immerhin sonder sondern besonders jeder mehr sehr mitten innen aussen oben unten eben neben wegen gegen gestern morgen seltener mindestens meistens wenigstens".split(
      " ",
    ),
  ),
};

function isSameWord(token: string, pattern: Pattern, at: number): boolean {
  const part = pattern.parts[at] ?? "";
  if (token === part || token === pattern.plain[at]) return true;
  if (pattern.exact) return false;
  if (uninflected[pattern.language]?.has(token)) return false;
  if (root(token, pattern.language) === part) return true;
  const plain = pattern.plain[at] ?? "";
  return withArticle.has(pattern.language) && plain.length > 3 && token.startsWith(plain) && ARTICLE.test(token.slice(plain.length));
}

/** The first two letters of a word, which no stemmer changes, as one number. */
const beginning = (word: string) => (word.charCodeAt(0) || 0) * 0x1_0000 + (word.charCodeAt(1) || 0);

/** Patterns by how they begin. */
function byBeginning(patterns: Pattern[]): Map<number, Pattern[]> {
  const table = new Map<number, Pattern[]>();
  for (const pattern of patterns) {
    const key = beginning(pattern.parts[0] ?? "");
    const alike = table.get(key);
    if (alike) alike.push(pattern);
    else table.set(key, [pattern]);
  }
  return table;
}

/** Finds whole words and phrases with their inflections; never a part of another word. */
export function wordMatcher(patterns: Pattern[]): (tokens: Token[]) => WordHit[] {
  const table = byBeginning(patterns);
  return (tokens) => {
    const hits: WordHit[] = [];
    tokens.forEach((token, at) => {
      const candidates = table.get(beginning(token.folded));
      if (candidates === undefined) return;
      for (const pattern of candidates) {
        if (!pattern.parts.every((_, i) => isSameWord(tokens[at + i]?.folded ?? "", pattern, i))) continue;
        const last = at + pattern.parts.length - 1;
        hits.push({ entry: pattern.entry, first: at, last, from: token.from, to: tokens[last]?.to ?? token.to });
      }
    });
    return hits;
  };
}
