import type { Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { type Fact, facts } from "../language/facts.ts";
import { blockText } from "./block-text.ts";
import { citedTexts } from "./cited-texts.ts";
import type { Citation, Value } from "./draft.ts";
import type { Evidence, Witness } from "./evidence.ts";
import { misplacedIn } from "./misplaced.ts";

export type FoundValue = Fact & {
  /** The sentence it stands in, and the one before, where what it belongs to is to be compared. */
  of?: { text: string; before: () => string };
};

/** Where a value of a sentence was found: the cited sources first, then the customer's messages, the profile, the agent's own words. */
export type Place = Pick<Value, "provenance" | "quote" | "where">;

const nowhere: Place = { provenance: "none", quote: null, where: null };

/**
 * Finds the words a value comes from. A value of another source than the cited ones is found nowhere; nor is one that stands
 * where the cited blocks have another of its make that the sentence (`others` are its values) leaves out: it was put in its place.
 */
export function locate(value: FoundValue, citations: Citation[], given: Evidence, others: readonly FoundValue[]): Place {
  const cited = citations.flatMap((c) => {
    const passage = given.sources.find((s) => s.number === c.source)?.passage;
    return passage ? [{ number: c.source, passage, block: c.block }] : [];
  });
  if (misplaced(value, citations, given)) return nowhere;
  for (const { number, passage, block } of cited) {
    if (inBlock(passage, block).some((v) => equal(value, v)) || eachEnd(value, inBlock(passage, block)))
      return { provenance: "knowledge", quote: passage.blocks[block]?.text ?? null, where: String(number) };
    if (value.kind === "link" && sameLink(value, passage.url))
      return { provenance: "knowledge", quote: passage.url, where: String(number) };
  }
  const displaced = cited.flatMap(({ passage, block }) => inBlock(passage, block).filter((v) => replaces(value, v, others)));
  for (const { number, passage } of cited) {
    const at = passage.blocks.findIndex((_, i) => inBlock(passage, i).some((v) => equal(value, v)));
    const head = facts([passage.title, passage.heading ?? "", ...passage.above].join("\n"), baseLanguage(passage.locale));
    const held = at >= 0 || head.some((v) => equal(value, v));
    if (held && displaced.length === 0)
      return { provenance: "knowledge", quote: passage.blocks[Math.max(0, at)]?.text ?? null, where: String(number) };
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
      return { provenance: "conversation", quote: lineWith(value, witness), where: witness.id };
  }
  if (holds(value, given.ofProfile) || (value.kind === "link" && linkAllowed(value, citations, given)))
    return { provenance: "profile", quote: null, where: null };
  if (value.make === "contact" && given.conversation.customer.email?.toLowerCase() === value.canonical)
    return { provenance: "conversation", quote: null, where: null };
  if (holds(value, given.instruction))
    return { provenance: "conversation", quote: lineWith(value, given.instruction), where: "instruction" };
  return nowhere;
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

/** "Four or six weeks" of "every fourth or every sixth week": both ends stand in the block by themselves. */
function eachEnd(value: FoundValue, theirs: readonly Fact[]): boolean {
  if (!value.make.startsWith("duration") || value.keys.length !== 3) return false;
  const alike = theirs.filter((f) => f.make === value.make || (f.make === "number" && f.bare));
  return alike.some((f) => f.make === value.make) && value.parts.every((p) => alike.some((f) => f.parts.length === 1 && f.parts[0] === p));
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
  // "3 years for covers and 10 for the frame": a number without a unit may be any value's.
  if (a.make === "number" && a.bare && b.parts.includes(a.canonical)) return true;
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
