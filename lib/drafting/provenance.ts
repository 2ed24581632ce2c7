import type { Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { type Fact, facts } from "../language/facts.ts";
import { blockText } from "./block-text.ts";
import { citedTexts } from "./cited-texts.ts";
import { countedFrom } from "./counted.ts";
import type { Citation, Value } from "./draft.ts";
import type { Evidence, Witness } from "./evidence.ts";
import { mayFollow } from "./may-follow.ts";
import { misplacedIn } from "./misplaced.ts";
import { eachEnd, eachHour, inSpan, inWeek } from "./same-time.ts";

export type FoundValue = Fact & {
  /** The sentence it stands in, and the one before, where what it belongs to is to be compared. */
  of?: { text: string; before: () => string };
};

/** Where a value of a sentence was found: the cited sources first, then the customer's messages, the profile, the agent's own words. */
export type Place = Pick<Value, "provenance" | "quote" | "where">;

/** `value-elsewhere`: it stands there for something else, it seems; `worked-out`: it may follow from values that stand there. */
export type Doubt = "value-elsewhere" | "worked-out";

/** A place with what speaks against it; null where nothing does. */
export interface Located {
  place: Place;
  doubt: Doubt | null;
}

const nowhere: Place = { provenance: "none", quote: null, where: null };

/**
 * Finds the words a value comes from, and doubts it where the cited blocks give it for something else, or have another of its
 * make that the sentence (`others` are its values) leaves out: it may have been put in its place. Nowhere is what no source
 * that may be named, no message and no line of the profile has.
 */
export function locate(value: FoundValue, citations: Citation[], given: Evidence, others: readonly FoundValue[]): Located {
  const sure = placeOf(value, citations, given, others);
  const elsewhere = misplaced(value, citations, given) || dayBeside(value, sure, citations, given);
  if (sure.place.provenance !== "none") return elsewhere ? { ...sure, doubt: "value-elsewhere" } : sure;
  if (citations.length === 0) return sure;
  const worked = workedOut(value, citations, given);
  return worked ? { place: worked, doubt: "worked-out" } : sure;
}

function placeOf(value: FoundValue, citations: Citation[], given: Evidence, others: readonly FoundValue[]): Located {
  const cited = citations.flatMap((c) => {
    const passage = given.sources.find((s) => s.number === c.source)?.passage;
    return passage ? [{ number: c.source, passage, block: c.block }] : [];
  });
  const found = (place: Place, doubt: Doubt | null = null): Located => ({ place, doubt });
  for (const { number, passage, block } of cited) {
    if (
      inBlock(passage, block).some((v) => equal(value, v)) ||
      eachEnd(value, inBlock(passage, block)) ||
      eachHour(value, inBlock(passage, block)) ||
      inWeek(value, blockText(passage, block)) ||
      inSpan(value, blockText(passage, block))
    )
      return found({ provenance: "knowledge", quote: passage.blocks[block]?.text ?? null, where: String(number) });
    if (value.kind === "link" && sameLink(value, passage.url))
      return found({ provenance: "knowledge", quote: passage.url, where: String(number) });
  }
  const displaced = cited.flatMap(({ passage, block }) => inBlock(passage, block).filter((v) => replaces(value, v, others)));
  for (const { number, passage } of cited) {
    const at = passage.blocks.findIndex((_, i) => inBlock(passage, i).some((v) => equal(value, v)));
    const head = facts([passage.title, passage.heading ?? "", ...passage.above].join("\n"), baseLanguage(passage.locale));
    const held = at >= 0 || head.some((v) => equal(value, v));
    const doubt = displaced.length === 0 ? null : "value-elsewhere";
    if (held && (!doubt || value.kind !== "link"))
      return found({ provenance: "knowledge", quote: passage.blocks[Math.max(0, at)]?.text ?? null, where: String(number) }, doubt);
  }
  for (const witness of given.messages) {
    if (
      holds(value, witness) &&
      plausible(
        value,
        cited.flatMap(({ passage, block }) => inBlock(passage, block)),
        given,
      ) &&
      !displaced.some((v) => v.bound !== null && v.bound === value.bound)
    )
      return found({ provenance: "conversation", quote: lineWith(value, witness), where: witness.id });
  }
  if (holds(value, given.ofProfile) || (value.kind === "link" && linkAllowed(value, citations, given)))
    return found({ provenance: "profile", quote: null, where: null });
  if (value.make === "contact" && given.conversation.customer.email?.toLowerCase() === value.canonical)
    return found({ provenance: "conversation", quote: null, where: null });
  if (holds(value, given.instruction))
    return found({ provenance: "conversation", quote: lineWith(value, given.instruction), where: "instruction" });
  const other = citations.length > 0 && displaced.length === 0 ? inOtherSource(value, given) : null;
  return other ? found(other, "value-elsewhere") : found(nowhere);
}

/** A quantity or day that another of the found sources has, which the sentence does not cite. */
function inOtherSource(value: FoundValue, given: Evidence): Place | null {
  if (value.kind === "link" || value.kind === "reference") return null;
  for (const { number, passage } of given.sources) {
    const at = passage.blocks.findIndex((_, i) => inBlock(passage, i).some((v) => equal(value, v)));
    if (at >= 0) return { provenance: "knowledge", quote: passage.blocks[at]?.text ?? null, where: String(number) };
  }
  return null;
}

/** "Midnight on the eve of Friday" is Thursday's. */
const eveOf = /(?<!\p{L})(?:night (?:before|to)|eve of|natten till|natt till|kvällen före|nacht (?:zum|auf|zu)|vorabend)(?!\p{L})/iu;

const adult =
  /(?<!\p{L})(?:minors?|adults?|of age|underage|minderårig\p{L}*|vux\p{L}*|myndig\p{L}*|minderjähr\p{L}*|volljähr\p{L}*|erwachsen\p{L}*)(?!\p{L})/iu;
const single = /(?<!\p{L})(?:one|single|en|ett|enda|eine?[mnrs]?|einzig\p{L}*)(?!\p{L})/iu;

/** What the value may follow from: values of the cited blocks and of what the customer wrote. */
function workedOut(value: FoundValue, citations: Citation[], given: Evidence): Place | null {
  const theirs = citations.flatMap((c) => {
    const passage = given.sources.find((s) => s.number === c.source)?.passage;
    return passage ? inBlock(passage, c.block) : [];
  });
  const said = [...given.messages, given.instruction];
  const eve = value.kind === "date" && eveOf.test(value.of?.text ?? "") && theirs.some((f) => f.kind === "date");
  // What a price is per is a word more than a value.
  const rate = value.make.startsWith("rate") && !theirs.some((f) => f.make.startsWith("rate"));
  // "Two devices at once won't work" of "one device at a time".
  const beyondOne = value.canonical === "2" && (citedTexts(citations, given)?.blocks ?? []).some((b) => single.test(b.text));
  const ofAge = value.canonical === "18" && (citedTexts(citations, given)?.blocks ?? []).some((b) => adult.test(b.text));
  if (
    !eve &&
    !rate &&
    !beyondOne &&
    !ofAge &&
    !countedFrom(
      value,
      theirs,
      citations.flatMap((c) => given.sources.find((s) => s.number === c.source)?.passage.blocks[c.block]?.text ?? []),
    ) &&
    !mayFollow(
      value,
      theirs,
      said.flatMap((m) => m.values),
    )
  )
    return null;
  const first = citations[0];
  const passage = given.sources.find((s) => s.number === first?.source)?.passage;
  if (!first || !passage) return null;
  return { provenance: "knowledge", quote: passage.blocks[first.block]?.text ?? null, where: String(first.source) };
}

const beside =
  /(?<!\p{L})(?:(?:day|days|night|evening|week|weeks) (?:before|after|prior|later|ahead)|(?:following|next|previous) (?:\p{L}+ )?day|(?:dag|dagen|dagar|kvällen|vecka|veckor) (?:före|innan|efter|därpå)|(?:före|innan|efter) (?:\p{L}+dag|avresa|ankomst)|(?:tags?|tage|tagen|abend|woche|wochen) (?:vor|nach|davor|danach|vorher|zuvor)|vortag|folgetag|(?:nächste|folgende|übernächste)n? (?:werk|arbeits)?tag)(?!\p{L})/iu;

/** A day that the customer named, where the cited blocks speak of the day before or after something. */
function dayBeside(value: FoundValue, { place }: Located, citations: Citation[], given: Evidence): boolean {
  if (value.kind !== "date" || place.provenance !== "conversation") return false;
  return (citedTexts(citations, given)?.blocks ?? []).some((b) => beside.test(b.text));
}

/** Is the value one that the cited blocks give for something else than the sentence does? */
function misplaced(value: FoundValue, citations: Citation[], given: Evidence): boolean {
  return value.of !== undefined && misplacedIn(value, value.of, citedTexts(citations, given)?.blocks ?? [], given);
}

function inBlock(passage: Passage, block: number): readonly Fact[] {
  const written = passage.blocks[block]?.text ?? "";
  const said = blockText(passage, block);
  return facts(said === written ? written : `${said}\n${written}`, baseLanguage(passage.locale));
}

/** A date whose year nobody wrote is of about now, or as many years later as the cited blocks say. */
function plausible(value: FoundValue, theirs: readonly Fact[], given: Evidence): boolean {
  const year = Number(/^(\d{4})-/.exec(value.canonical)?.[1] ?? 0);
  if (value.kind !== "date" || year === 0) return true;
  const told = [...given.messages, given.instruction].some((m) => m.text.includes(String(year)));
  const dates = given.sources.flatMap((s) => [s.passage.updated, s.passage.reviewed]).concat(given.conversation.messages.map((m) => m.at));
  const now = Math.max(0, ...dates.map((d) => Number((d ?? "0").slice(0, 4))));
  if (told || now === 0) return true;
  const spans = theirs.filter((f) => f.make === "duration months").map((f) => Math.round(Number.parseFloat(f.keys[0] ?? "0") / 12));
  return [0, ...spans].some((n) => Math.abs(year - n - now) <= 1);
}

/** Could `value` have been put in the place of `own`, which the sentence does not say? */
function replaces(value: FoundValue, own: Fact, others: readonly FoundValue[]): boolean {
  if (value.kind === "reference" || value.kind === "link" || own.make.split(" ")[0] !== value.make.split(" ")[0]) return false;
  return !others.some((o) => equal(o, own));
}

function holds(value: FoundValue, witness: Witness): boolean {
  return witness.values.some((v) => equal(value, v));
}

function equal(a: FoundValue, b: FoundValue): boolean {
  // "Every fourth" is no count of four things.
  if (a.make === "number" && !a.bare && b.bare && /\p{L}(?:de|te|je|th|nd|rd|ten|ter|tes)$/iu.test(b.text)) return false;
  // "3 years for covers and 10 for the frame": a number without a unit may be any value's.
  if (a.make === "number" && a.bare && b.parts.includes(a.canonical)) return true;
  // "Under 5" of "under 5 years": the bound tells that it is the same.
  const aged = b.make === "age" || b.make === "duration months";
  if (a.make === "number" && aged && a.bound !== null && a.bound === b.bound && b.parts.includes(a.canonical)) return true;
  if (a.make === "day" && b.kind === "date" && b.canonical.endsWith(`-${a.canonical.slice(4).padStart(2, "0")}`)) return true;
  // A range is found as a whole; its ends stand behind it.
  const keys = /^[^-]*\d[^-]*-\d/.test(a.keys[0] ?? "") && a.keys.length > 2 && a.kind !== "date" ? a.keys.slice(0, 1) : a.keys;
  return keys.some((k) => b.keys.includes(k)) || (a.kind === "link" && b.kind === "link" && sameLink(a, b.text));
}

const linkKey = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
    .replace(/[/.,;:!?)]+$/, "");

function sameLink(value: FoundValue, url: string | null): boolean {
  return url !== null && linkKey(value.text) === linkKey(url);
}

/** The profile's own addresses, and those below them of which the sources name none other: then it stands in that one's place. */
function linkAllowed(value: FoundValue, citations: Citation[], given: Evidence): boolean {
  const { links } = given.profile;
  if (links.some((l) => linkKey(l) === linkKey(value.text))) return true;
  if (given.sources.some((s) => sameLink(value, s.passage.url))) return true;
  return citations.length === 0 && links.some((l) => within(value.text, l));
}

/** An allowed address allows what lies below it, at a path boundary. */
function within(link: string, allowed: string): boolean {
  const [own, base] = [linkKey(link), linkKey(allowed)];
  return own === base || own.startsWith(`${base}/`) || own.startsWith(`${base}?`) || own.startsWith(`${base}#`);
}

function lineWith(value: FoundValue, witness: Witness): string | null {
  const found = witness.values.find((v) => equal(value, v));
  if (!found) return null;
  const from = witness.text.lastIndexOf("\n", found.from) + 1;
  const to = witness.text.indexOf("\n", found.to);
  return witness.text.slice(from, to < 0 ? undefined : to).trim();
}
