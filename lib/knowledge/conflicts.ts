import { baseLanguage } from "../language/base-language.ts";
import { terms } from "../language/terms.ts";
import { findValues } from "../language/values.ts";
import type { Block, Hit, Passage } from "./passage.ts";

type Kind = ReturnType<typeof findValues>[number]["kind"];

/** Two passages about the same thing that name different values for it. */
export interface Conflict {
  a: Passage;
  b: Passage;
  values: { kind: Kind; a: string; b: string }[];
}

/** Kinds that state a term or a price; order numbers and links differ without contradicting each other. */
const kinds = new Set<Kind>(["amount", "percent", "duration", "date"]);

/** Two sentences are about the same thing when they share this much of the shorter one's words, and two words at least. */
const alike = 0.5;

/** Pairs of hits from different articles that disagree on an amount, a percentage, a duration or a date. */
export function conflicts(hits: Hit[]): Conflict[] {
  const passages = hits.map((hit) => ({ passage: hit.passage, topic: topic(hit.passage), claims: claims(hit.passage) }));
  return passages.flatMap((a, at) =>
    passages.slice(at + 1).flatMap((b) => {
      const apart = a.passage.article === b.passage.article || baseLanguage(a.passage.locale) !== baseLanguage(b.passage.locale);
      if (apart || overlap(a.topic, b.topic, 1) < alike) return [];
      const values = a.claims.flatMap((one) => b.claims.flatMap((other) => differing(one, other)));
      return values.length > 0 ? [{ a: a.passage, b: b.passage, values }] : [];
    }),
  );
}

interface Claim {
  words: Set<string>;
  values: ReturnType<typeof findValues>;
}

function topic(passage: Passage): Set<string> {
  return new Set(terms(`${passage.title} ${passage.heading ?? ""}`, baseLanguage(passage.locale)));
}

function claims(passage: Passage): Claim[] {
  const language = baseLanguage(passage.locale);
  return passage.blocks.flatMap((block) => {
    const values = findValues(block.text, language).filter((v) => kinds.has(v.kind));
    return values.length > 0 ? [{ words: new Set(terms(without(block, values), language)), values }] : [];
  });
}

function without(block: Block, values: Claim["values"]): string {
  return values.toReversed().reduce((text, v) => `${text.slice(0, v.from)} ${text.slice(v.to)}`, block.text);
}

function differing(a: Claim, b: Claim): Conflict["values"] {
  if (overlap(a.words, b.words, 2) < alike) return [];
  return [...kinds].flatMap((kind) => {
    const one = a.values.filter((v) => v.kind === kind);
    const other = b.values.filter((v) => v.kind === kind);
    const [first] = one;
    const [second] = other;
    if (!first || !second || one.some((v) => other.some((w) => w.canonical === v.canonical))) return [];
    return [{ kind, a: first.text, b: second.text }];
  });
}

function overlap(a: Set<string>, b: Set<string>, least: number): number {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared < least ? 0 : shared / Math.min(a.size, b.size);
}
