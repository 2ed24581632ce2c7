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

/** What signs say of a piece of text: how likely the intent is, 0 to 1, and which groups were met. */
export interface SignReading {
  score: number;
  met: ReadonlySet<string>;
}

/** Signs made ready for pieces of text that `foldedPiece` made. */
export type SignReader = (piece: string) => SignReading;

// Plain letters and figures, as `latin` makes them: hundreds of `\p{L}` in one expression take seconds to compile.
const gap = "[^a-z0-9.!?\\n]+";
const between = `(?:${gap}[a-z0-9-]+){0,4}?${gap}`;

function source(phrase: string): string {
  const plain = fold(phrase).replaceAll("'", "").trim();
  return plain
    .split(" ... ")
    .map((part) => part.replaceAll("~", "[a-z]*").replaceAll("#", "[0-9]+").replaceAll(" ", gap))
    .join(between);
}

function anyOf(phrases: string[], flags: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${phrases.map(source).join("|")})(?![a-z0-9])`, flags);
}

/** Letters and figures of other scripts as one of ours, all else as a blank. */
function latin(folded: string): string {
  return folded.replace(/[^\t\n\r -~]/gu, (sign) => (/\p{L}/u.test(sign) ? "x" : /\p{N}/u.test(sign) ? "0" : " "));
}

/** A text as signs are looked for in it: without case, diacritics, look-alike letters and apostrophes. */
export function foldedPiece(text: string): string {
  return fold(plainView(text).text).replaceAll("'", "");
}

/** Makes a reader of signs; its expressions are built at the first reading. */
export function signReader({ harmless, groups, rules }: Signs): SignReader {
  let built: { harmless: RegExp | null; groups: Map<string, RegExp> } | null = null;
  const build = () => ({
    harmless: harmless.length > 0 ? anyOf(harmless, "g") : null,
    groups: new Map(Object.entries(groups).map(([name, phrases]) => [name, anyOf(phrases, "")])),
  });
  return (piece) => {
    built ??= build();
    const { harmless: spared, groups: expressions } = built;
    const text = spared ? latin(piece).replace(spared, " ; ") : latin(piece);
    const met = new Set([...expressions].filter(([, expression]) => expression.test(text)).map(([name]) => name));
    const holds = (rule: Signs["rules"][number]) => rule.all.every((name) => met.has(name)) && !rule.none?.some((name) => met.has(name));
    return { score: rules.reduce((best, rule) => (rule.score > best && holds(rule) ? rule.score : best), 0), met };
  };
}
