import type { Concept } from "../language/concepts.ts";
import { says } from "../language/cue-patterns.ts";
import type { Side } from "../language/lexicon.ts";
import type { Clause, Reading } from "./reading.ts";
import { holdsWord, type WordPool, wordPool } from "./word-pool.ts";

/** How sure it is that a sentence affirms what its source denies, or the other way round. */
export type Polarity = "agrees" | "unclear" | "differs";

interface Counted {
  clause: Clause;
  of: Reading;
  pool: WordPool;
}

const near = 0.75;
const clear = 0.7;

/** Compares, clause by clause, who denies what: negations, opposites, and words that deny by themselves. `aside` holds words that need no source. */
export function polarity(said: Reading, blocks: Reading[], aside: WordPool): Polarity {
  const theirs = blocks.flatMap((of) => of.clauses.map((clause): Counted => ({ clause, of, pool: wordPool(clause.words, of.language) })));
  let worst: Polarity = "agrees";
  for (const clause of said.clauses) {
    const now = ofClause(clause, said, theirs, aside);
    if (now === "differs") return now;
    if (now === "unclear") worst = now;
  }
  return worst === "agrees" && affirmsDenied(said, theirs) ? "unclear" : worst;
}

/** One side denies once and the other not at all; with more denials the count alone does not tell. */
function plain(said: Reading, theirs: Counted[]): boolean {
  const count = (of: Reading) => of.clauses.reduce((sum, c) => sum + c.denials, 0);
  return theirs.every((t) => count(said) + count(t.of) <= 1);
}

/** A sentence without denials that takes up a word which its source only has where it denies: "a driving licence will do". */
function affirmsDenied(said: Reading, theirs: Counted[]): boolean {
  const denying = theirs.filter((t) => t.clause.denials % 2 === 1);
  const saying = theirs.filter((t) => t.clause.denials % 2 === 0);
  if (
    denying.length === 0 ||
    saying.length === 0 ||
    said.clauses.some((c) => c.denials > 0 || c.words.some((w) => w.sides.some((s) => s.strong)))
  )
    return false;
  return said.words.some((w) => w.full && denying.some((t) => t.pool.stems.has(w.stem)) && !saying.some((t) => holdsWord(t.pool, w)));
}

function ofClause(clause: Clause, said: Reading, theirs: Counted[], aside: WordPool): Polarity {
  const full = clause.words.filter((w) => w.full);
  const scored = theirs.map((t) => ({ ...t, shared: full.filter((w) => holdsWord(t.pool, w)).length + sidesShared(clause, t.clause) / 2 }));
  const best = Math.max(0, ...scored.map((s) => s.shared));
  if (best === 0) return clause.denials % 2 === 0 || full.every((w) => holdsWord(aside, w)) ? "agrees" : "unclear";
  const candidates = scored.filter((s) => s.shared >= best * near);
  const odd = candidates.filter((c) => differences(clause, c.clause) % 2 === 1);
  if (odd.length < candidates.length) return "agrees";
  if (candidates.some((c) => hinged(clause, said, c) || hinged(c.clause, c.of, { clause, of: said }))) return "agrees";
  // One side may part its clauses otherwise than the other: then all that touch are taken together.
  if (said.clauses.length > 1 && candidates.some((c) => answeredElsewhere(clause, said, c))) return "agrees";
  const opposed = (w: Concept, c: Counted) => w.sides.some((s) => c.clause.words.some((o) => o.sides.some((x) => x.pair === s.pair)));
  const missing = full.filter((w) => !candidates.some((c) => holdsWord(c.pool, w) || opposed(w, c)));
  const share = full.length === 0 ? 1 : 1 - missing.length / full.length;
  if (share >= clear && (best >= 2 || share === 1) && missing.filter((w) => !holdsWord(aside, w)).length <= 1 && plain(said, candidates))
    return "differs";
  return "unclear";
}

/** Negations, and one for words that deny by themselves. */
function denialsOf(clause: Clause): number {
  return clause.denials + (clause.words.some((w) => w.sides.some((s) => s.strong)) ? 1 : 0);
}

/** Does another clause of the sentence deny what this clause of the source denies? */
function answeredElsewhere(clause: Clause, said: Reading, theirs: Counted): boolean {
  return said.clauses.some(
    (other) =>
      other !== clause &&
      differences(other, theirs.clause) % 2 === 0 &&
      denialsOf(other) % 2 === 1 &&
      denialsOf(clause) % 2 === 0 &&
      (sidesShared(other, theirs.clause) > 0 ||
        other.words.some((w) => w.full && holdsWord(theirs.pool, w)) ||
        other.words.every((w) => !w.full)),
  );
}

/** How many denials part the two: each negation, each pair of opposites of which one says yes and the other no. */
function differences(a: Clause, b: Clause): number {
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
      if ((side === "yes") !== (other === "yes")) count++;
    }
  }
  for (const [pair, side] of its) if (!own.has(pair)) strongB ||= side === "strong";
  // One word that denies by itself counts once, however many pairs it stands in, and not where its opposite answered it.
  if (!answered) count += (strongA ? 1 : 0) + (strongB ? 1 : 0);
  return count;
}

function sidesShared(a: Clause, b: Clause): number {
  const its = sidesOf(b.words);
  return [...sidesOf(a.words).keys()].filter((pair) => its.has(pair)).length;
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

/** "Not before it has arrived" and "once it has arrived", "not unless" and "only if" say the same. */
function hinged(clause: Clause, of: Reading, other: { clause: Clause; of: Reading }): boolean {
  return (
    clause.denials % 2 === 1 &&
    other.clause.denials % 2 === 0 &&
    says(of.text, of.language, "hinge") &&
    says(other.of.text, other.of.language, "opens") &&
    !says(other.of.text, other.of.language, "hinge")
  );
}
