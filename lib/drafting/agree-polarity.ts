import type { Concept } from "../language/concepts.ts";
import { cuesIn, says } from "../language/cue-patterns.ts";
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
  if (blocks.some((b) => turnedArea(said, b))) return "unclear";
  if (worst === "unclear" && blocks.some((b) => sameArea(said, b) || (exclusive(said) && exclusive(b)))) worst = "agrees";
  if (worst !== "agrees") return worst;
  const doubtful =
    affirmsDenied(said, theirs) ||
    oddInAll(said, blocks) ||
    saysFree(said, blocks) ||
    saysCharged(said, blocks) ||
    freesDuty(said, blocks) ||
    eased(said, blocks) ||
    concedes(said, blocks);
  return doubtful ? "unclear" : worst;
}

/** "You needn't" of something, where the source neither says so nor tells of something free, automatic or left to choose. */
function eased(said: Reading, blocks: Reading[]): boolean {
  return frees.test(said.text) && !blocks.some((b) => frees.test(b.text) || leaves.test(b.text) || says(b.text, b.language, "may"));
}

const frees =
  /(?<!\p{L})(?:(?:do|does|did)(?:n['’]t| not) (?:\p{L}+ ){0,2}(?:have|need) to|need not|needn['’]t|no need (?:to|for)|no (?:reason|cause|call) to|nothing (?:stops|keeps)|(?:is|are) no longer (?:needed|required)|behöver (?:\p{L}+ ){0,2}inte|behövs (?:\p{L}+ )?inte|(?:slipper|slippa)|inte (?:behöver|måste)|(?:müssen|brauchen|muss|braucht) (?:\p{L}+ ){0,3}(?:nicht|nichts|kein\p{L}*)|nicht (?:\p{L}+ )?(?:müssen|brauchen))(?!\p{L})/iu;
const leaves =
  /(?<!\p{L})(?:free|automatic\p{L}*|itself|needed|required|necessary|optional\p{L}*|voluntar\p{L}*|without|gratis|kostnadsfri\p{L}*|automatisk\p{L}*|själv|behövs|krävs|frivillig\p{L}*|valfri\p{L}*|utan|kostenlos\p{L}*|kostenfrei|automatisch\p{L}*|selbst|nötig|erforderlich|freiwillig\p{L}*|ohne|entfällt|entfallen)(?!\p{L})/iu;

/** "Even once it is opened", "also after that": the sentence lets something hold beyond what its source denies or limits. */
function concedes(said: Reading, blocks: Reading[]): boolean {
  if (opened.test(said.text) && blocks.some(limits) && !blocks.some((b) => opened.test(b.text))) return true;
  const narrow = blocks.some(limits) && !limits(said) && !says(said.text, said.language, "condition");
  if (narrow && also.test(said.text) && !blocks.some((b) => also.test(b.text)) && !denies(said)) return true;
  const at = beyond.exec(said.text)?.index;
  if (at === undefined || blocks.some((b) => beyond.test(b.text)) || limits(said)) return false;
  const first = said.clauses.findIndex((c) => at < c.to);
  const around = said.clauses.slice(first, first + 2);
  const textOf = (c: Clause) => said.text.slice(c.from, c.to);
  const denied = around.some((c) => denialsOf(c) % 2 === 1 && !frees.test(textOf(c)) && !without.test(textOf(c)));
  if (denied && blocks.some(denies)) return false;
  return blocks.some(
    (b) =>
      denies(b) ||
      limits(b) ||
      says(b.text, b.language, "opens") ||
      says(b.text, b.language, "must") ||
      says(b.text, b.language, "may") ||
      says(b.text, b.language, "condition"),
  );
}

const opened =
  /(?<!\p{L})(?:not (?:\p{L}+ )?(?:reserved|limited|restricted|exclusive|confined)|(?:isn|aren)['’]t (?:\p{L}+ )?(?:reserved|limited|restricted|exclusive|confined)|inte (?:\p{L}+ )?(?:förbehåll\p{L}*|begräns\p{L}*|knut\p{L}*)|nicht (?:\p{L}+ )?(?:beschränkt|vorbehalten|begrenzt))(?!\p{L})/iu;
const also = /(?<!\p{L})(?:too|as well|also|likewise|också|likaså|även|auch|ebenfalls|ebenso|gleichfalls)(?!\p{L})/iu;

const beyond =
  /(?<!\p{L})(?:even (?:if|when|once|after|though|without|with|for|on|at|in|then|where|while)|(?:can|may|could|able to) still|still (?:be|get|have|possible|time)|whether or not|whichever|whatever|no matter|regardless|all the same|anyway|any(?:one|body) can|även (?:om|när|efter|utan|det|den|de|sedan|för|på|i|vid)|fortfarande|oavsett|ändå|vilken \p{L}+ som helst|auch (?:wenn|nach|ohne|was|wer|noch|dann|bei|für|mit|an|am|im|in|danach)|immer noch|trotzdem|dennoch|egal|ganz gleich|vilk\p{L}+ \p{L}+ som helst|unabhängig|ohnehin|sowieso)(?!\p{L})/iu;

function bothDeny(said: Reading, blocks: Reading[]): boolean {
  if (denies(said)) return blocks.some((b) => limits(b)) || blocks.some((b) => sameDenied(said, b));
  return limits(said) && blocks.some(limits);
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

const over =
  /(?<!\p{L})(?:(?:more|longer|later|higher|further) than|above|over|any longer|longer|(?:mer|längre|senare|högre) än|över|längre|(?:mehr|länger|später|höher) als|über|länger)(?!\p{L})/iu;

/** "More than £2,000 can't be sent" is "up to £2,000": the same value with an upper bound. */
function restatesBound(said: Reading, blocks: Reading[]): boolean {
  if (!over.test(said.text)) return false;
  return said.facts.some((f) =>
    blocks.some((b) => !denies(b) && b.facts.some((g) => g.bound === "most" && g.keys.some((k) => f.keys.includes(k)))),
  );
}

const inner = /(?<!\p{L})(?:within|inside|in|inom|innanför|i|innerhalb)(?!\p{L})/iu;
const outer = /(?<!\p{L})(?:outside|beyond|out of|elsewhere|utanför|utom|außerhalb|jenseits)(?!\p{L})/iu;
const stays = /(?<!\p{L})(?:stays?|remains?|keeps?|stannar|håller sig|bleib(?:t|en))(?!\p{L})/iu;

/** "Only within the EU" and "not outside the EU" say the same. */
function sameArea(said: Reading, block: Reading): boolean {
  const narrow = (r: Reading) => inner.test(r.text) && !outer.test(r.text) && (limits(r) || stays.test(r.text)) && !denies(r);
  const barred = (r: Reading) => outer.test(r.text) && denies(r);
  // "Not during rush hour" is "only outside rush hour".
  const open = (r: Reading) => outer.test(r.text) && limits(r) && !denies(r);
  const shut = (r: Reading) => !outer.test(r.text) && denies(r);
  if ((open(said) && shut(block)) || (open(block) && shut(said))) return true;
  return (narrow(said) && barred(block)) || (narrow(block) && barred(said));
}

/** "Not outside" of "only outside", and the other way round. */
function turnedArea(said: Reading, block: Reading): boolean {
  const both = outer.test(said.text) && outer.test(block.text);
  const barred = (r: Reading) => denies(r) && !limits(r);
  const open = (r: Reading) => limits(r) && !denies(r);
  return both && ((barred(said) && open(block)) || (barred(block) && open(said)));
}

const unless =
  /(?<!\p{L})(?:unless|except(?:ing)?(?: if| when)?|other than|but only|om inte|såvida|annat än|utom|es sei denn|außer|wenn nicht)(?!\p{L})/iu;

/** "Only if" and "not unless". */
function exclusive(of: Reading): boolean {
  return limits(of) || (denies(of) && unless.test(of.text)) || (of.clauses.some((c) => c.denials > 0) && unless.test(of.text));
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

const free: Record<string, RegExp> = {
  en: /\b(?:free|no (?:\p{L}+ ){0,2}(?:cost|charge|fee)s?|(?:do|does|wo)n['’]t cost|costs? (?:you |us )?nothing|nothing (?:to pay|extra|on top)|without (?:paying|charge|cost)|complimentary|waived?|on (?:us|the house)|at our expense|we (?:pay|cover|bear)|included?|includes|won['’]t cost|don['’]t pay)\b/iu,
  sv: /(?<!\p{L})(?:gratis|kostnadsfri\p{L}*|avgiftsfri\p{L}*|betalar (?:du |ni )?(?:inget|ingenting|inte)|kostar (?:\p{L}+ ){0,3}(?:inget|ingenting|inte)|utan (?:kostnad|avgift|extra kostnad|att betala)|kostar (?:dig )?(?:inget|ingenting)|ingen (?:kostnad|avgift)|fri|fritt|vi (?:betalar|står för)|ingår|slipper)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kostenlos\p{L}*|kostenfrei\p{L}*|gratis|gebührenfrei|umsonst|ohne (?:kosten|gebühr\p{L}*|aufpreis)|kostet (?:\p{L}+ ){0,4}nichts|zahlen (?:\p{L}+ ){0,3}nichts?|keine (?:kosten|gebühr\p{L}*)|frei|inklusive|enthalten|gar nichts|wir (?:übernehmen|tragen|zahlen))(?!\p{L})/iu,
};
const charged: Record<string, RegExp> = {
  en: /\b(?:charge|charged|fees?|costs?|pay|paid for|payable)\b/iu,
  sv: /(?<!\p{L})(?:kostar|avgift\p{L}*|tar (?:vi )?ut|betalar?|betalas|avgiftsbelagd)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kostet|kosten|gebühr\p{L}*|berechnen|zahlen|zahlt|bezahl\p{L}*|(?:fällt|fallen) (?:\p{L}+ ){0,5}an|kostenpflichtig\p{L}*|gebührenpflichtig\p{L}*)(?!\p{L})/iu,
};

/** Something is free by the sentence, and charged with an amount by the source, which says nothing of free. */
function saysFree(said: Reading, blocks: Reading[]): boolean {
  const has = (table: Record<string, RegExp>, of: Reading) => table[of.language]?.test(of.text) ?? false;
  if (!has(free, said) || blocks.length === 0 || said.facts.some((f) => f.make === "amount")) return false;
  return (
    blocks.every((b) => !has(free, b)) &&
    blocks.some((b) => has(charged, b) && (unpaid.test(said.text) || b.facts.some((f) => f.make === "amount")))
  );
}

const unpaid =
  /(?<!\p{L})(?:(?:do|does|did|wo|will|would|need|are|is)(?:n['’]t| not) (?:have to |need to |be )?(?:pay|cost|charged?|billed)|(?:betalar|kostar) (?:\p{L}+ )?inte|(?:zahlen|kostet|kosten|berechnen) (?:\p{L}+ ){0,3}(?:nicht|nichts))(?!\p{L})/iu;

/** Something has to be paid by the sentence, and is free by the source, which tells of no charge. */
function saysCharged(said: Reading, blocks: Reading[]): boolean {
  const has = (table: Record<string, RegExp>, of: Reading) => table[of.language]?.test(of.text) ?? false;
  if (!has(charged, said) || has(free, said) || denies(said)) return false;
  const rest = (b: Reading) => b.text.replace(gratis[b.language] ?? /$^/u, " ");
  const costs = (b: Reading) => (charged[b.language]?.test(rest(b)) ?? false) || b.facts.some((f) => f.make === "amount");
  return blocks.some((b) => has(gratis, b)) && !blocks.some(costs);
}

const gratis: Record<string, RegExp> = {
  en: /\b(?:free(?! to\b)|no (?:\p{L}+ ){0,2}(?:cost|charge|fee)s?|at no cost|no charge|costs? (?:\p{L}+ )?nothing|complimentary|without charge)\b/iu,
  sv: /(?<!\p{L})(?:gratis|kostnadsfri\p{L}*|avgiftsfri\p{L}*|kostar (?:inget|ingenting)|utan kostnad|ingen (?:\p{L}+ )?(?:kostnad|avgift)|inga (?:\p{L}+ )?(?:kostnader|avgifter))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:keine? (?:\p{L}+ )?(?:kosten|gebühr\p{L}*)|kostenlos\p{L}*|kostenfrei\p{L}*|gratis|gebührenfrei\p{L}*|ohne kosten|kostet (?:\p{L}+ ){0,4}nichts)(?!\p{L})/iu,
};

/** "Nobody needs to" of what must be. */
function freesDuty(said: Reading, blocks: Reading[]): boolean {
  const bound = blocks.some((b) => says(b.text, b.language, "must") && b.clauses.every((c) => c.denials === 0));
  return bound && said.clauses.some((c) => c.denials % 2 === 1 && says(said.text.slice(c.from, c.to), said.language, "must"));
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

function factsShared(clause: Clause, said: Reading, theirs: Counted): number {
  const within = (c: Clause, of: Reading) => of.facts.filter((f) => f.from >= c.from && f.from < c.to);
  const its = within(theirs.clause, theirs.of);
  return within(clause, said).filter((f) => its.some((g) => g.keys.some((k) => f.keys.includes(k)))).length;
}

function sidesShared(a: Clause, b: Clause): number {
  const its = sidesOf(b.words);
  return [...sidesOf(a.words).keys()].filter((pair) => its.has(pair)).length;
}

/** Is each on another side of one pair? */
function turnsRound(a: Clause, b: Clause): boolean {
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

const whileNot = /(?<!\p{L})(?:as long as|so long as|while|for as long|så länge|medan|solange)(?!\p{L})/iu;
const untilThen = /(?<!\p{L})(?:until|till|before|up to|tills|fram till|innan|bis|bevor|vor)(?!\p{L})/iu;

/** "As long as nothing has been handed in" and "until it is handed in" say the same. */
function lasts(clause: Clause, of: Reading, other: Clause, its: Reading): boolean {
  return (
    clause.denials % 2 === 1 && other.denials % 2 === 0 && whileNot.test(of.text) && untilThen.test(its.text) && !untilThen.test(of.text)
  );
}

/** A hinge that is no denial by itself: "without" alone denies. */
function hingesOn(of: Reading): boolean {
  const denying = cuesIn(of.text, of.language, "negation");
  return cuesIn(of.text, of.language, "hinge").some((h) => !denying.some((d) => d.from <= h.from && h.from < d.to));
}

/** "Not before it has arrived" and "once it has arrived", "not unless" and "only if" say the same. */
function hinged(clause: Clause, of: Reading, other: { clause: Clause; of: Reading }): boolean {
  return (
    clause.denials % 2 === 1 &&
    other.clause.denials % 2 === 0 &&
    hingesOn(of) &&
    says(other.of.text, other.of.language, "opens") &&
    (!says(other.of.text, other.of.language, "hinge") || says(other.of.text, other.of.language, "must"))
  );
}
