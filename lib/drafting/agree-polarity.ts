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
const literally = 0.6;

/** Compares, clause by clause, who denies what: negations, opposites, and words that deny by themselves. `aside` holds words that need no source. */
export function polarity(said: Reading, blocks: Reading[], aside: WordPool): Polarity {
  const theirs = blocks.flatMap((of) => of.clauses.map((clause): Counted => ({ clause, of, pool: wordPool(clause.words, of.language) })));
  let worst: Polarity = "agrees";
  for (const clause of said.clauses) {
    const now = ofClause(clause, said, theirs, aside);
    if (now === "differs") return now;
    if (now === "unclear") worst = now;
  }
  // Where both deny something, clauses that are parted otherwise tell no difference.
  if (worst === "unclear" && bothDeny(said, blocks) && !eases(said, blocks) && !opposed(said, blocks)) worst = "agrees";
  if (worst === "unclear" && denies(said) && restatesBound(said, blocks)) worst = "agrees";
  return worst === "agrees" && (affirmsDenied(said, theirs) || saysFree(said, blocks) || freesDuty(said, blocks)) ? "unclear" : worst;
}

function bothDeny(said: Reading, blocks: Reading[]): boolean {
  if (denies(said)) return blocks.some((b) => denies(b) || limits(b));
  return limits(said) && blocks.some(limits);
}

const over =
  /(?<!\p{L})(?:(?:more|longer|later|higher|further) than|above|over|any longer|longer|(?:mer|längre|senare|högre) än|över|längre|(?:mehr|länger|später|höher) als|über|länger)(?!\p{L})/iu;

/** "More than £2,000 can't be sent" is "up to £2,000": the same value with an upper bound. */
function restatesBound(said: Reading, blocks: Reading[]): boolean {
  if (!over.test(said.text)) return false;
  return said.facts.some((f) =>
    blocks.some((b) => !denies(b) && b.facts.some((g) => g.bound === "most" && g.keys.some((k) => f.keys.includes(k)))),
  );
}

const without = /(?<!\p{L})(?:without|utan|ohne)(?!\p{L})/iu;

const easing =
  /(?<!\p{L})(?:happily|gladly|feel free|by all means|(?:do|does)(?:n['’]t| not) (?:have|need) to|need not|needn['’]t|no need|gärna|behöver (?:\p{L}+ ){0,2}inte|inte (?:behöver|måste)|gern(?:e)?|ruhig|(?:müssen|brauchen|muss|braucht) (?:\p{L}+ ){0,3}nicht|nicht (?:\p{L}+ )?(?:müssen|brauchen))(?!\p{L})/iu;

/** The sentence allows or invites where the source says nothing of the kind. */
function eases(said: Reading, blocks: Reading[]): boolean {
  if (easing.test(said.text) && !blocks.some((b) => easing.test(b.text))) return true;
  const open = said.clauses
    .map((c) => ({ ...c, text: said.text.slice(c.from, c.to) }))
    .filter((c) => c.denials === 0 || without.test(c.text))
    .map((c) => c.text);
  return open.some((text) => says(text, said.language, "may")) && !blocks.some((b) => says(b.text, b.language, "may"));
}

/** Each is on another side of a pair of opposites. */
function opposed(said: Reading, blocks: Reading[]): boolean {
  const own = sidesOf([...said.words]);
  const theirs = sidesOf(blocks.flatMap((b) => [...b.words]));
  return [...own].some(([pair, side]) => theirs.has(pair) && (side === "yes") !== (theirs.get(pair) === "yes"));
}

const denies = (of: Reading) => of.clauses.some((c) => denialsOf(c) % 2 === 1);
const limits = (of: Reading) => says(of.text, of.language, "only");

/** One side denies once and the other not at all; with more denials the count alone does not tell. */
function plain(said: Reading, theirs: Counted[]): boolean {
  const count = (of: Reading) => of.clauses.reduce((sum, c) => sum + c.denials, 0);
  return theirs.every((t) => count(said) + count(t.of) <= 1);
}

/** A sentence without denials that takes up a word which its source only has where it denies: "a driving licence will do". */
function affirmsDenied(said: Reading, theirs: Counted[]): boolean {
  const denying = theirs.filter((t) => t.clause.denials % 2 === 1);
  const saying = theirs.filter((t) => t.clause.denials % 2 === 0);
  if (denying.length === 0) return false;
  const silent = (c: Clause) => c.denials === 0 && !c.words.some((w) => w.sides.some((s) => s.strong));
  const only = (w: Concept) => w.full && denying.some((t) => t.pool.stems.has(w.stem)) && !saying.some((t) => t.pool.stems.has(w.stem));
  if (said.clauses.every(silent))
    return saying.length === 0 ? !says(said.text, said.language, "only") && said.words.some(only) : said.words.some(only);
  // A clause that affirms it, while none of the others denies what the source denies.
  const told = said.clauses.filter((c) => !silent(c)).flatMap((c) => c.words.filter((w) => w.full));
  const answered = told.some((w) => denying.some((t) => holdsWord(t.pool, w)));
  return !answered && said.clauses.some((c) => silent(c) && c.words.some(only));
}

const free: Record<string, RegExp> = {
  en: /\b(?:free|no (?:extra |additional |further )?(?:cost|charge|fee)s?|costs? (?:you |us )?nothing|nothing (?:to pay|extra|on top)|without (?:paying|charge|cost)|complimentary|waived?|on (?:us|the house)|at our expense|we (?:pay|cover|bear)|included?|includes|won['’]t cost|don['’]t pay)\b/iu,
  sv: /(?<!\p{L})(?:gratis|kostnadsfri\p{L}*|avgiftsfri\p{L}*|utan (?:kostnad|avgift|extra kostnad|att betala)|kostar (?:dig )?(?:inget|ingenting)|ingen (?:kostnad|avgift)|fri|fritt|vi (?:betalar|står för)|ingår|slipper)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kostenlos\p{L}*|kostenfrei\p{L}*|gratis|gebührenfrei|umsonst|ohne (?:kosten|gebühr\p{L}*|aufpreis)|kostet (?:sie )?nichts|keine (?:kosten|gebühr\p{L}*)|frei|inklusive|enthalten|gar nichts|wir (?:übernehmen|tragen|zahlen))(?!\p{L})/iu,
};
const charged: Record<string, RegExp> = {
  en: /\b(?:charge|charged|fees?|costs?|pay)\b/iu,
  sv: /(?<!\p{L})(?:kostar|avgift\p{L}*|tar (?:vi )?ut|betalar?)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kostet|kosten|gebühr\p{L}*|berechnen|zahlen|zahlt)(?!\p{L})/iu,
};

/** Something is free by the sentence, and charged with an amount by the source, which says nothing of free. */
function saysFree(said: Reading, blocks: Reading[]): boolean {
  const has = (table: Record<string, RegExp>, of: Reading) => table[of.language]?.test(of.text) ?? false;
  if (!has(free, said) || blocks.length === 0 || said.facts.some((f) => f.make === "amount")) return false;
  return blocks.every((b) => !has(free, b)) && blocks.some((b) => has(charged, b) && b.facts.some((f) => f.make === "amount"));
}

/** "Nobody needs to" of what must be. */
function freesDuty(said: Reading, blocks: Reading[]): boolean {
  const bound = blocks.some((b) => says(b.text, b.language, "must") && b.clauses.every((c) => c.denials === 0));
  return bound && said.clauses.some((c) => c.denials % 2 === 1 && says(said.text.slice(c.from, c.to), said.language, "must"));
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
  const facing = (w: Concept, c: Counted) => w.sides.some((s) => c.clause.words.some((o) => o.sides.some((x) => x.pair === s.pair)));
  const missing = full.filter((w) => !candidates.some((c) => holdsWord(c.pool, w) || facing(w, c)));
  const share = full.length === 0 ? 1 : 1 - missing.length / full.length;
  const sure = share >= clear && (best >= 2 || share === 1) && missing.filter((w) => !holdsWord(aside, w)).length <= 1;
  if (sure && plain(said, candidates) && candidates.some((c) => literal(full, c, facing))) return "differs";
  return "unclear";
}

/** The clause repeats the very words of the source's, opposites aside: then nothing but the denial parts them. */
function literal(full: Concept[], theirs: Counted, facing: (w: Concept, c: Counted) => boolean): boolean {
  const its = theirs.clause.words.filter((w) => w.full && w.sides.length === 0);
  const own = new Set(full.map((w) => w.stem));
  const same = full.filter((w) => theirs.pool.stems.has(w.stem) || facing(w, theirs)).length;
  return full.length >= 2 && same >= full.length * clear && its.filter((w) => own.has(w.stem)).length >= its.length * literally;
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
