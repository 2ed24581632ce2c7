import { baseLanguage } from "../language/base-language.ts";
import { terms } from "../language/terms.ts";
import { findValues } from "../language/values.ts";
import { blockText } from "./block-text.ts";
import type { Citation, Source } from "./draft.ts";

/** Two sentences this alike speak of the same thing. */
const alike = 0.5;

interface Statement {
  article: string;
  terms: Set<string>;
  values: Map<string, Set<string>>;
}

/** How many cited blocks another article's passage contradicts: nearly the same words, another amount, time or share. */
export function disagreements(citations: Citation[], sources: Source[]): number {
  const cited = [...new Map(citations.map((c) => [`${c.source}#${c.block}`, c])).values()];
  const others = sources.flatMap((s) => s.passage.blocks.map((_, i) => statement(s, i)));
  return cited.filter((c) => {
    const source = sources.find((s) => s.number === c.source);
    const own = source ? statement(source, c.block) : null;
    return own !== null && others.some((o) => o.article !== own.article && clash(own, o));
  }).length;
}

function statement(source: Source, block: number): Statement {
  const language = baseLanguage(source.passage.locale);
  const text = blockText(source.passage, block);
  const values = new Map<string, Set<string>>();
  for (const v of findValues(text, language)) {
    if (v.kind === "number" || v.kind === "link" || v.kind === "reference") continue;
    values.set(v.kind, (values.get(v.kind) ?? new Set()).add(v.canonical));
  }
  const withoutNumbers = text.replace(/\p{N}+/gu, " ");
  return { article: source.passage.article, terms: new Set(terms(withoutNumbers, language)), values };
}

function clash(a: Statement, b: Statement): boolean {
  const shared = [...a.terms].filter((t) => b.terms.has(t)).length;
  const all = a.terms.size + b.terms.size - shared;
  if (shared < 3 || all === 0 || shared / all < alike) return false;
  return [...a.values].some(([kind, own]) => {
    const its = b.values.get(kind);
    return its !== undefined && [...own].every((v) => !its.has(v));
  });
}
