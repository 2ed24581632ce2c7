import type { Concept } from "../language/concepts.ts";
import { says } from "../language/cue-patterns.ts";
import type { Side } from "../language/lexicon.ts";
import type { Clause, Reading } from "./reading.ts";

/** Each is on another side of a pair of opposites. */
export function opposed(said: Reading, blocks: Reading[]): boolean {
  const own = sidesOf([...said.words]);
  const theirs = sidesOf(blocks.flatMap((b) => [...b.words]));
  return [...own].some(([pair, side]) => theirs.has(pair) && (side === "yes") !== (theirs.get(pair) === "yes"));
}

/** Does a clause deny? */
export const denies = (of: Reading) => of.clauses.some((c) => denialsOf(c) % 2 === 1);
/** Does it hold of one thing only? */
export const limits = (of: Reading) => says(of.text, of.language, "only");

/** Negations, and one for words that deny by themselves. */
export function denialsOf(clause: Clause): number {
  return clause.denials + (clause.words.some((w) => w.sides.some((s) => s.strong)) ? 1 : 0);
}

/** How many denials part the two: each negation, each pair of opposites of which one says yes and the other no. */
export function differences(a: Clause, b: Clause): number {
  const [own, its] = [sidesOf(a.words), sidesOf(b.words)];
  let count = a.denials + b.denials;
  let strongA = false;
  let strongB = false;
  let answered = false;
  for (const [pair, side] of own) {
    const other = its.get(pair);
    if (other === undefined) strongA ||= side === "strong";
    else {
      answered ||= side === "strong" || other === "strong";
    }
  }
  // Two words may face each other in several pairs; they part the clauses once.
  count += Math.min(facing(a.words, own, its), facing(b.words, its, own));
  for (const [pair, side] of its) if (!own.has(pair)) strongB ||= side === "strong";
  // One word that denies by itself counts once, however many pairs it stands in, and not where its opposite answered it.
  if (!answered) count += (strongA ? 1 : 0) + (strongB ? 1 : 0);
  return count;
}

/** How many words stand on another side of a pair than the other clause. */
function facing(words: Concept[], own: Map<number, Pole>, its: Map<number, Pole>): number {
  const turned = (pair: number) => own.has(pair) && its.has(pair) && (own.get(pair) === "yes") !== (its.get(pair) === "yes");
  return words.filter((w) => w.sides.some((s) => turned(s.pair))).length;
}

/** Of how many pairs of opposites do both name a side? */
export function sidesShared(a: Clause, b: Clause): number {
  const its = sidesOf(b.words);
  return [...sidesOf(a.words).keys()].filter((pair) => its.has(pair)).length;
}

/** Is each on another side of one pair? */
export function turnsRound(a: Clause, b: Clause): boolean {
  const its = sidesOf(b.words);
  return [...sidesOf(a.words)].some(([pair, side]) => its.has(pair) && (side === "yes") !== (its.get(pair) === "yes"));
}

type Pole = "yes" | "no" | "strong";

/** Which side of each pair a clause is on; a clause that names both is on none. */
function sidesOf(words: Concept[]): Map<number, Pole> {
  const found = new Map<number, Pole>();
  const both = new Set<number>();
  const pole = (s: Side): Pole => (s.yes ? "yes" : s.strong ? "strong" : "no");
  for (const side of words.flatMap((w) => w.sides)) {
    const known = found.get(side.pair);
    if (known !== undefined && (known === "yes") !== side.yes) both.add(side.pair);
    found.set(side.pair, pole(side));
  }
  for (const pair of both) found.delete(pair);
  return found;
}
