import type { Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { findValues } from "../language/values.ts";
import { blockText } from "./block-text.ts";
import type { Citation, Value } from "./draft.ts";
import type { Evidence, Witness } from "./evidence.ts";

export type FoundValue = ReturnType<typeof findValues>[number];

/** Where a value of a sentence was found: the cited sources first, then the customer's messages, the profile, the agent's own words. */
export type Place = Pick<Value, "provenance" | "quote" | "where">;

const nowhere: Place = { provenance: "none", quote: null, where: null };

/** Finds the words a value comes from. A value of another source than the cited ones is found nowhere. */
export function locate(value: FoundValue, citations: Citation[], given: Evidence): Place {
  const cited = [...new Set(citations.map((c) => c.source))];
  for (const number of cited) {
    const source = given.sources.find((s) => s.number === number);
    if (!source) continue;
    const first = citations.filter((c) => c.source === number).map((c) => c.block);
    const block = blockWith(value, source.passage, first);
    if (block !== null) return { provenance: "knowledge", quote: source.passage.blocks[block]?.text ?? null, where: String(number) };
    if (value.kind === "link" && sameLink(value, source.passage.url))
      return { provenance: "knowledge", quote: source.passage.url, where: String(number) };
  }
  for (const witness of given.messages) {
    if (holds(value, witness)) return { provenance: "conversation", quote: lineWith(value, witness), where: witness.id };
  }
  if (holds(value, given.ofProfile) || (value.kind === "link" && given.profile.links.some((l) => within(value.text, l))))
    return { provenance: "profile", quote: null, where: null };
  if (holds(value, given.instruction))
    return { provenance: "conversation", quote: lineWith(value, given.instruction), where: "instruction" };
  return nowhere;
}

/** The cited block that has the value, else another block of the same passage. */
function blockWith(value: FoundValue, passage: Passage, first: number[]): number | null {
  const language = baseLanguage(passage.locale);
  const order = [...first, ...passage.blocks.map((_, i) => i).filter((i) => !first.includes(i))];
  return (
    order.find((i) => findValues(`${blockText(passage, i)}\n${passage.blocks[i]?.text ?? ""}`, language).some((v) => equal(v, value))) ??
    null
  );
}

function holds(value: FoundValue, witness: Witness): boolean {
  return witness.values.some((v) => equal(v, value));
}

function equal(a: FoundValue, b: FoundValue): boolean {
  return a.canonical === b.canonical || (a.kind === "link" && b.kind === "link" && sameLink(a, b.text));
}

const linkKey = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
    .replace(/[/.,;:!?)]+$/, "");

function sameLink(value: FoundValue, url: string | null): boolean {
  return url !== null && linkKey(value.text) === linkKey(url);
}

/** An allowed address allows what lies below it, at a path boundary. */
function within(link: string, allowed: string): boolean {
  const [own, base] = [linkKey(link), linkKey(allowed)];
  return own === base || own.startsWith(`${base}/`) || own.startsWith(`${base}?`) || own.startsWith(`${base}#`);
}

function lineWith(value: FoundValue, witness: Witness): string | null {
  const found = witness.values.find((v) => equal(v, value));
  if (!found) return null;
  const from = witness.text.lastIndexOf("\n", found.from) + 1;
  const to = witness.text.indexOf("\n", found.to);
  return witness.text.slice(from, to < 0 ? undefined : to).trim();
}
