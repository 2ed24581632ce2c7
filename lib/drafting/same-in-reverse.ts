import { cuesIn, says } from "../language/cue-patterns.ts";
import { denies, limits } from "./poles.ts";
import type { Clause, Reading } from "./reading.ts";
import { holdsWord, wordPool } from "./word-pool.ts";

const over =
  /(?<!\p{L})(?:(?:more|longer|later|higher|further) than|above|over|any longer|longer|(?:mer|längre|senare|högre) än|över|längre|(?:mehr|länger|später|höher) als|über|länger)(?!\p{L})/iu;

/** "More than £2,000 can't be sent" is "up to £2,000": the same value with an upper bound. */
export function restatesBound(said: Reading, blocks: Reading[]): boolean {
  if (!over.test(said.text)) return false;
  return said.facts.some((f) =>
    blocks.some((b) => !denies(b) && b.facts.some((g) => g.bound === "most" && g.keys.some((k) => f.keys.includes(k)))),
  );
}

/** "Silent for more than 10 days" is "has not answered within 10 days": a bound that the source denies, passed by the sentence. */
export function passesBound(said: Reading, blocks: Reading[]): boolean {
  if (denies(said) || !over.test(said.text)) return false;
  const denied = (of: Reading, at: number) => of.clauses.some((c) => at >= c.from && at < c.to && c.denials % 2 === 1);
  return said.facts.some(
    (f) =>
      f.bound === "least" &&
      blocks.some((b) => b.facts.some((g) => g.bound === "most" && denied(b, g.from) && g.keys.some((k) => f.keys.includes(k)))),
  );
}

const swap = /(?<!\p{L})(?:rather than|instead of|in place of|i stället för|istället för|snarare än|anstatt|statt)(?!\p{L})/iu;
const swapped = /(?<!\p{L})(?:instead|i stället|istället|stattdessen)(?!\p{L})(?! of| för)/iu;

/** "See a doctor rather than renewing" says what "see a doctor instead" says, unless it puts away the very thing that the source wants. */
export function instead(said: Reading, blocks: Reading[]): boolean {
  const at = swap.exec(said.text);
  if (!at || said.clauses.filter((c) => c.denials > 0).length > 1) return false;
  const aside = said.words.filter((w) => w.full && w.from > at.index);
  return blocks.some((b) => {
    const clause = b.clauses.find((c) => swapped.test(b.text.slice(c.from, c.to)));
    if (!clause || denies(b)) return false;
    const wanted = wordPool(clause.words, b.language);
    return !aside.some((w) => holdsWord(wanted, w)) && said.words.some((w) => w.full && w.from < at.index && holdsWord(wanted, w));
  });
}

const inner = /(?<!\p{L})(?:within|inside|in|inom|innanför|i|innerhalb)(?!\p{L})/iu;
const outer = /(?<!\p{L})(?:outside|beyond|out of|elsewhere|utanför|utom|außerhalb|jenseits)(?!\p{L})/iu;
const stays = /(?<!\p{L})(?:stays?|remains?|keeps?|stannar|håller sig|bleib(?:t|en))(?!\p{L})/iu;

/** "Only within the EU" and "not outside the EU" say the same. */
export function sameArea(said: Reading, block: Reading): boolean {
  const narrow = (r: Reading) => inner.test(r.text) && !outer.test(r.text) && (limits(r) || stays.test(r.text)) && !denies(r);
  const barred = (r: Reading) => outer.test(r.text) && denies(r);
  // "Not during rush hour" is "only outside rush hour".
  const open = (r: Reading) => outer.test(r.text) && limits(r) && !denies(r);
  const shut = (r: Reading) => !outer.test(r.text) && denies(r);
  if ((open(said) && shut(block)) || (open(block) && shut(said))) return true;
  return (narrow(said) && barred(block)) || (narrow(block) && barred(said));
}

/** "Not outside" of "only outside", and the other way round. */
export function turnedArea(said: Reading, block: Reading): boolean {
  const both = outer.test(said.text) && outer.test(block.text);
  const barred = (r: Reading) => denies(r) && !limits(r);
  const open = (r: Reading) => limits(r) && !denies(r);
  return both && ((barred(said) && open(block)) || (barred(block) && open(said)));
}

const unless =
  /(?<!\p{L})(?:unless|except(?:ing)?(?: if| when)?|other than|but only|om inte|såvida|annat än|utom|es sei denn|außer|wenn nicht)(?!\p{L})/iu;

/** "Only if" and "not unless". */
export function exclusive(of: Reading): boolean {
  return limits(of) || (denies(of) && unless.test(of.text)) || (of.clauses.some((c) => c.denials > 0) && unless.test(of.text));
}

const whileNot = /(?<!\p{L})(?:as long as|so long as|while|for as long|så länge|medan|solange)(?!\p{L})/iu;
const untilThen = /(?<!\p{L})(?:until|till|before|up to|tills|fram till|innan|bis|bevor|vor)(?!\p{L})/iu;

/** "As long as nothing has been handed in" and "until it is handed in" say the same. */
export function lasts(clause: Clause, of: Reading, other: Clause, its: Reading): boolean {
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
export function hinged(clause: Clause, of: Reading, other: { clause: Clause; of: Reading }): boolean {
  return (
    clause.denials % 2 === 1 &&
    other.clause.denials % 2 === 0 &&
    hingesOn(of) &&
    says(other.of.text, other.of.language, "opens") &&
    (!says(other.of.text, other.of.language, "hinge") || says(other.of.text, other.of.language, "must"))
  );
}
