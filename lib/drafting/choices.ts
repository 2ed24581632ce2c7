import { findValues } from "../language/values.ts";
import { blockText } from "./block-text.ts";
import { type Rival, rivals } from "./disagree.ts";
import type { Choice, Citation, Sentence, Source } from "./draft.ts";

export type Option = Choice["options"][number];

/**
 * Where a draft's sources disagree about a value that a sentence says: what it says now first, then the others, newest
 * first, each value and each source once. What was chosen before holds while the sentence still says it.
 */
export function choices(text: string, sentences: Sentence[], sources: Source[], language: string, earlier: Choice[]): Choice[] {
  const taken = new Set<string>();
  return sentences.flatMap((sentence) => {
    const said = new Set(findValues(text.slice(sentence.from, sentence.to), language).map((v) => v.canonical));
    const options = sentence.citations.map((c) => optionsOf(c, said, sources)).find((o) => o.length > 1);
    if (!options) return [];
    const before = earlierOf(sentence.id, options, earlier, taken);
    const id = before?.id ?? `c-${sentence.id}`;
    taken.add(id);
    const chosen = before?.chosen === options[0]?.source ? (before?.chosen ?? null) : null;
    return [{ id, sentence: sentence.id, from: sentence.from, to: sentence.to, options, chosen }];
  });
}

/** Was the first of two options looked at later than the second? */
export function isNewer(a: Option, b: Option): boolean {
  return (a.updated ?? "") > (b.updated ?? "");
}

function optionsOf(citation: Citation, said: Set<string>, sources: Source[]): Option[] {
  const others = rivals(citation, sources).filter((r) => said.has(r.ownCanonical));
  const first = others[0];
  if (!first) return [];
  const own = option(citation.source, citation.block, first.own, sources);
  const byValue = new Map<string, Option>();
  for (const rival of others) {
    const its = optionOf(rival, sources);
    const known = byValue.get(rival.canonical);
    if (!known || isNewer(its, known)) byValue.set(rival.canonical, its);
  }
  const bySource = new Map([...byValue.values()].map((o) => [o.source, o]));
  return [own, ...[...bySource.values()].sort((a, b) => Number(isNewer(b, a)) - Number(isNewer(a, b)))];
}

function optionOf({ source, block, value }: Rival, sources: Source[]): Option {
  return option(source, block, value, sources);
}

function option(source: number, block: number, value: string, sources: Source[]): Option {
  const passage = sources.find((s) => s.number === source)?.passage;
  const quote = passage ? blockText(passage, block) : "";
  return { source, block, value, quote, updated: passage?.reviewed ?? passage?.updated ?? null };
}

/** The same choice at an earlier look: of the same sentence, or of one that said the same of the same sources. */
function earlierOf(sentence: string, options: Option[], earlier: Choice[], taken: Set<string>): Choice | null {
  const free = earlier.filter((c) => !taken.has(c.id));
  const has = (c: Choice, o: Option) => c.options.some((x) => x.source === o.source && x.block === o.block);
  return free.find((c) => c.sentence === sentence) ?? free.find((c) => options.filter((o) => has(c, o)).length > 1) ?? null;
}
