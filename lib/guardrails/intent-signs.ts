import { fold } from "../language/normalise.ts";
import { plainView } from "./identifiers/plain-view.ts";

/**
 * What shows an intent, as phrases written as they are said. `~` is any ending, `#` a number, ` ... ` up to four words between, `(a|b)` either.
 * A rule holds where all of its groups are met close to each other; `score` is how likely the intent is then.
 */
export interface Signs {
  /** Taken out of the text before anything is looked for. */
  harmless: string[];
  groups: Record<string, string[]>;
  rules: { all: string[]; none?: string[]; score: number }[];
}

/** Signs made ready: 0 to 1 for a piece of text that `foldedPiece` made. */
export type SignReader = (piece: string) => number;

const gap = "[^\\p{L}\\p{N}.!?\\n]+";
const between = `(?:${gap}[\\p{L}\\p{N}-]+){0,4}?${gap}`;

function source(phrase: string): string {
  const plain = fold(phrase).replaceAll("'", "").trim();
  return plain
    .split(" ... ")
    .map((part) => part.replaceAll("~", "\\p{L}*").replaceAll("#", "\\p{N}+").replaceAll(" ", gap))
    .join(between);
}

function anyOf(phrases: string[], flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(source).join("|")})(?![\\p{L}\\p{N}])`, flags);
}

/** A text as signs are looked for in it: without case, diacritics, look-alike letters and apostrophes. */
export function foldedPiece(text: string): string {
  return fold(plainView(text).text).replaceAll("'", "");
}

/** Makes a reader of signs; its expressions are built at the first reading. */
export function signReader({ harmless, groups, rules }: Signs): SignReader {
  let built: { harmless: RegExp | null; groups: Map<string, RegExp> } | null = null;
  const build = () => ({
    harmless: harmless.length > 0 ? anyOf(harmless, "gu") : null,
    groups: new Map(Object.entries(groups).map(([name, phrases]) => [name, anyOf(phrases, "u")])),
  });
  return (piece) => {
    built ??= build();
    const { harmless: spared, groups: expressions } = built;
    const text = spared ? piece.replace(spared, " · ") : piece;
    const known = new Map<string, boolean>();
    const met = (name: string) => {
      const ready = known.get(name) ?? expressions.get(name)?.test(text) ?? false;
      known.set(name, ready);
      return ready;
    };
    return rules.reduce((best, rule) => (rule.score > best && rule.all.every(met) && !rule.none?.some(met) ? rule.score : best), 0);
  };
}
