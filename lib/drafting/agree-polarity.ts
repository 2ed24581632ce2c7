import type { Concept } from "../language/concepts.ts";
import { says } from "../language/cue-patterns.ts";
import { concedes, eased, frees, freesDuty, without } from "./agree-concession.ts";
import { bothFree, saysCharged, saysFree } from "./agree-cost.ts";
import { denialsOf, denies, differences, limits, opposed, sidesShared, turnsRound } from "./poles.ts";
import type { Clause, Reading } from "./reading.ts";
import { exclusive, hinged, instead, lasts, passesBound, restatesBound, sameArea, turnedArea } from "./same-in-reverse.ts";
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
    // Where both deny as wholes, a clause cut otherwise tells no certain difference.
    if (now === "differs" && denies(said) && blocks.some(denies)) return "unclear";
    if (now === "differs") return now;
    if (now === "unclear") worst = now;
  }
  // Where both deny something, clauses that are parted otherwise tell no difference.
  if (worst === "unclear" && bothDeny(said, blocks) && !eases(said, blocks) && !opposed(said, blocks)) worst = "agrees";
  if (worst === "unclear" && denies(said) && restatesBound(said, blocks)) worst = "agrees";
  const passed = passesBound(said, blocks);
  if (worst === "unclear" && (passed || deniesAsOften(said, blocks) || instead(said, blocks) || bothFree(said, blocks))) worst = "agrees";
  if (blocks.some((b) => turnedArea(said, b))) return "unclear";
  if (worst === "unclear" && blocks.some((b) => sameArea(said, b) || (exclusive(said) && exclusive(b)))) worst = "agrees";
  if (worst !== "agrees") return worst;
  const doubtful =
    (!passed && affirmsDenied(said, theirs)) ||
    oddInAll(said, blocks) ||
    saysFree(said, blocks) ||
    saysCharged(said, blocks) ||
    freesDuty(said, blocks) ||
    eased(said, blocks) ||
    concedes(said, blocks);
  return doubtful ? "unclear" : worst;
}

function bothDeny(said: Reading, blocks: Reading[]): boolean {
  if (denies(said)) return blocks.some((b) => limits(b)) || blocks.some((b) => sameDenied(said, b));
  return limits(said) && blocks.some(limits);
}

/** Who is charged or served for not coming: as many denials on both sides, and the value that the source ties to its own. */
function deniesAsOften(said: Reading, blocks: Reading[]): boolean {
  const count = (of: Reading) => of.clauses.filter((c) => denialsOf(c) % 2 === 1).length;
  return blocks.some(
    (b) =>
      count(b) > 0 &&
      count(b) === count(said) &&
      says(b.text, b.language, "condition") &&
      b.facts.some(
        (f) =>
          said.facts.some((g) => g.keys.some((k) => f.keys.includes(k))) &&
          b.clauses.some((c) => f.from >= c.from && f.from < c.to && denialsOf(c) % 2 === 1),
      ),
  );
}

/** May the denials of both be one? Not where the denying clause lies in one that the source affirms, and in none that it denies. */
function sameDenied(said: Reading, block: Reading): boolean {
  const pools = (odd: number) =>
    block.clauses.filter((c) => denialsOf(c) % 2 === odd).map((clause) => ({ clause, pool: wordPool(clause.words, block.language) }));
  const [affirms, theirs] = [pools(0), pools(1)];
  if (theirs.length === 0) return false;
  return said.clauses
    .filter((c) => denialsOf(c) % 2 === 1)
    .some((c) => {
      const full = c.words.filter((w) => w.full);
      const shared = (t: { clause: Clause; pool: WordPool }) => full.filter((w) => holdsWord(t.pool, w)).length + sidesShared(c, t.clause);
      const most = (all: typeof theirs) => Math.max(0, ...all.map(shared));
      return most(theirs) > 0 || most(affirms) < 2;
    });
}

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
  const only = (w: Concept) => w.full && denying.some((t) => holdsWord(t.pool, w)) && !saying.some((t) => t.pool.stems.has(w.stem));
  // "Comes on top" of "does not include": the opposite answers the denial.
  if (said.clauses.some((c) => denying.some((t) => turnsRound(c, t.clause)))) return false;
  if (said.clauses.every(silent))
    return saying.length === 0 ? !says(said.text, said.language, "only") && said.words.some(only) : said.words.some(only);
  // A clause that affirms it, while none of the others denies what the source denies.
  const told = said.clauses.filter((c) => !silent(c)).flatMap((c) => c.words.filter((w) => w.full));
  // As many clauses deny on both sides: they may be parted otherwise.
  const count = said.clauses.filter((c) => denialsOf(c) % 2 === 1).length;
  if (count >= denying.length && !frees.test(said.text)) return false;
  const facing = said.clauses.some((c) => !silent(c) && denying.some((t) => sidesShared(c, t.clause) > 0));
  const answered = facing || told.some((w) => denying.some((t) => holdsWord(t.pool, w)));
  return !answered && said.clauses.some((c) => silent(c) && c.words.some(only));
}

/** Taken as wholes, do opposites and denials leave an odd count? Only where the two are on different sides of a pair. */
function oddInAll(said: Reading, blocks: Reading[]): boolean {
  const [block] = blocks;
  if (block === undefined || blocks.length > 1 || !opposed(said, blocks)) return false;
  const whole = (of: Reading): Clause => ({
    from: 0,
    to: of.text.length,
    words: [...of.words],
    denials: of.clauses.reduce((sum, c) => sum + c.denials, 0),
  });
  return differences(whole(said), whole(block)) % 2 === 1;
}

function ofClause(clause: Clause, said: Reading, theirs: Counted[], aside: WordPool): Polarity {
  const full = clause.words.filter((w) => w.full);
  const scored = theirs.map((t) => ({
    ...t,
    shared: full.filter((w) => holdsWord(t.pool, w)).length + sidesShared(clause, t.clause) / 2 + factsShared(clause, said, t),
  }));
  const best = Math.max(0, ...scored.map((s) => s.shared));
  if (best === 0) return clause.denials % 2 === 0 || full.every((w) => holdsWord(aside, w)) ? "agrees" : "unclear";
  const close = scored.filter((s) => s.shared >= best * near);
  // A clause that speaks of the same pair of opposites tells more than one that only shares words.
  const paired = close.filter((s) => sidesShared(clause, s.clause) > 0);
  const candidates = paired.length > 0 ? paired : close;
  const odd = candidates.filter((c) => differences(clause, c.clause) % 2 === 1);
  if (odd.length < candidates.length) return "agrees";
  if (candidates.some((c) => hinged(clause, said, c) || hinged(c.clause, c.of, { clause, of: said }))) return "agrees";
  if (candidates.some((c) => lasts(clause, said, c.clause, c.of) || lasts(c.clause, c.of, clause, said))) return "agrees";
  // One side may part its clauses otherwise than the other: then all that touch are taken together.
  if (said.clauses.length > 1 && candidates.some((c) => answeredElsewhere(clause, said, c))) return "agrees";
  const facing = (w: Concept, c: Counted) => w.sides.some((s) => c.clause.words.some((o) => o.sides.some((x) => x.pair === s.pair)));
  const missing = full.filter((w) => !candidates.some((c) => holdsWord(c.pool, w) || facing(w, c)));
  const share = full.length === 0 ? 1 : 1 - missing.length / full.length;
  const sure = share >= clear && (best >= 2 || share === 1) && missing.filter((w) => !holdsWord(aside, w)).length <= 1;
  // Certain only where a word that denies makes all the difference.
  const worded = candidates.every((c) => differences(clause, c.clause) === clause.denials + c.clause.denials);
  if (
    sure &&
    worded &&
    plain(said, candidates) &&
    !limits(said) &&
    candidates.every((c) => !limits(c.of)) &&
    candidates.some((c) => literal(full, c, facing))
  )
    return "differs";
  return "unclear";
}

/** The clause repeats the very words of the source's, opposites aside: then nothing but the denial parts them. */
function literal(full: Concept[], theirs: Counted, facing: (w: Concept, c: Counted) => boolean): boolean {
  const its = theirs.clause.words.filter((w) => w.full && w.sides.length === 0);
  const own = new Set(full.map((w) => w.stem));
  const same = full.filter((w) => theirs.pool.stems.has(w.stem) || facing(w, theirs)).length;
  return full.length >= 2 && same >= full.length && its.filter((w) => own.has(w.stem)).length >= its.length * literally;
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

function factsShared(clause: Clause, said: Reading, theirs: Counted): number {
  const within = (c: Clause, of: Reading) => of.facts.filter((f) => f.from >= c.from && f.from < c.to);
  const its = within(theirs.clause, theirs.of);
  return within(clause, said).filter((f) => its.some((g) => g.keys.some((k) => f.keys.includes(k)))).length;
}
