import * as z from "zod/mini";
import { fold } from "../language/normalise.ts";
import { placeholderKinds } from "./placeholder-kinds.ts";
import { runPattern } from "./run-pattern.ts";
import { isFault, type PatternFault, type SafePattern, safePattern } from "./safe-pattern.ts";

/** A lead's own kind of personal data: a pattern (see safePattern) with texts in which it must find something, and nothing. */
export const OwnPattern = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(40)),
  pattern: z.string().check(z.maxLength(200)),
  match: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(20)),
  noMatch: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(20)),
});
export type OwnPattern = z.infer<typeof OwnPattern>;

/** What is wrong with an own pattern: its writing, that it takes everyday words, numbers or signs, or an example that it misses or wrongly takes. */
export type OwnPatternFault = PatternFault | { kind: "greedy" | "missed" | "matched"; text: string } | { kind: "untested" };

// One that takes most numbers of this would mask every sum, day and count.
const numbers = "Your 2 lamps cost 1299 kr, the 3 shades 450 kr: 4 parcels came on 12 May 2026 at 14 and 15.";
// A pattern that takes most words of one of these would mask whole messages.
const everyday = [
  "Hello, I have not received the parcel that I ordered last week, can you please help me?",
  "Hej, jag har inte fått paketet som jag beställde förra veckan, kan ni hjälpa mig?",
  "Guten Tag, ich habe das Paket von letzter Woche noch nicht erhalten, können Sie mir helfen?",
];

type Find = { from: number; to: number };

/** The everyday text of which a pattern takes too much; null where there is none. */
function takenText(found: (text: string) => Find[]): string | null {
  const words = everyday.find((text) => {
    const finds = found(text);
    const signs = finds.some(({ from, to }) => !/[\p{L}\p{N}]/u.test(text.slice(from, to)));
    return signs || finds.reduce((sum, { from, to }) => sum + to - from, 0) > text.length / 4;
  });
  if (words) return words;
  return found(numbers).length > ((numbers.match(/\d+/g)?.length ?? 0) * 3) / 4 ? numbers : null;
}

// A team's patterns and all that it and one person may remember.
const mostCompiled = 2100;
const compiled = new Map<string, SafePattern | PatternFault>();

/** The pattern as it is run; compiled once. */
function compiledPattern(source: string): SafePattern | PatternFault {
  const known = compiled.get(source);
  if (known) return known;
  const made = safePattern(source);
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(source, made);
  return made;
}

/** Where a pattern stands in a text; nowhere when it is refused. */
export function findPattern(text: string, source: string): Find[] {
  const pattern = compiledPattern(source);
  return isFault(pattern) ? [] : runPattern(text, pattern);
}

/** Runs an own pattern's tests; an empty list means that it may be switched on. */
export function checkPattern(own: OwnPattern): OwnPatternFault[] {
  const pattern = compiledPattern(own.pattern);
  if (isFault(pattern)) return [pattern];
  const found = (text: string) => runPattern(text, pattern);
  const taken = takenText(found);
  return [
    ...(own.match.length === 0 ? [{ kind: "untested" as const }] : []),
    ...(taken === null ? [] : [{ kind: "greedy" as const, text: taken }]),
    ...own.match.filter((text) => found(text).length === 0).map((text) => ({ kind: "missed" as const, text })),
    ...own.noMatch.filter((text) => found(text).length > 0).map((text) => ({ kind: "matched" as const, text })),
  ];
}

/** A name as the kind of a placeholder: "Policy number" is POLICY_NUMBER; never one of the built-in kinds. */
export function kindOf(name: string): string {
  const plain = fold(name)
    .toUpperCase()
    .replace(/[^A-Z]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 24)
    .replace(/_+$/, "");
  if (plain === "") return "OTHER";
  return (placeholderKinds as readonly string[]).includes(plain) ? `OWN_${plain}` : plain;
}

/** A pattern for values built like this one, its digits free: "KND-448812" gives `KND-\d{6}`; null when it has no digits to free. */
export function patternLike(value: string): string | null {
  const text = value.trim();
  if (!/\p{Nd}{2}/u.test(text) || text.length > 60) return null;
  return text.replace(/\p{Nd}+|[^\p{L}\p{Nd} ]/gu, (piece) => (/^\p{Nd}/u.test(piece) ? `\\d{${[...piece].length}}` : `\\${piece}`));
}
