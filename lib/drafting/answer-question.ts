import type { Hit, Passage, Question } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { terms } from "../language/terms.ts";
import { findValues } from "../language/values.ts";
import { blockText } from "./block-text.ts";
import { select, worth } from "./select.ts";
import { asksHow, asksWhether, valuesAskedFor } from "./sentence-openers.ts";
import type { Unit } from "./units.ts";

/** A saved reply wins over an article only when it matches clearly better. */
const macroHandicap = 0.8;
/** Passages this close to the best score are told apart by their best sentence. */
const close = 0.75;
/** A second passage must cover this much of what the first leaves open. */
const complement = 0.3;
/** Steps beside an answer must match the question about as well as the answer does. */
const nearly = 0.6;

/** The part of a passage that answers a question. */
export interface Answer {
  passage: Passage;
  units: Unit[];
}

/** Which text a drafter may use. */
export interface Limits {
  language: string;
  most: number;
  /** What the whole message found: the steps of an article may stand there alone. */
  beside: Hit[];
  said: Set<string>[];
  usable: (passage: Passage, block: number) => boolean;
}

/**
 * The passages and sentences that answer one question, best first; null where none passes the gate. An empty list means
 * that the reply already says it.
 */
export function answerQuestion(question: Pick<Question, "text" | "hits">, limits: Limits): Answer[] | null {
  const hits = ranked(question, limits.language);
  const first = hits[0];
  if (!first) return null;
  const passages = [first.passage, ...second(question.text, first, [...hits.slice(1), ...limits.beside], limits.most)];
  const most = passages.length > 1 ? Math.max(2, limits.most - 1) : limits.most;
  const inOrder = passages.sort((a, b) => (a.article === b.article ? a.id.localeCompare(b.id, "en", { numeric: true }) : 0));
  const said = [...limits.said];
  const answers = inOrder.map((passage) => {
    const chosen = select(passage, question.text, most, said, (block) => limits.usable(passage, block));
    said.push(...chosen.map((u) => new Set(terms(u.blocks.map((b) => blockText(passage, b)).join(" "), baseLanguage(passage.locale)))));
    return { passage, units: chosen };
  });
  const usable = passages.some((p) => p.blocks.some((_, i) => limits.usable(p, i)));
  return usable ? answers.filter((a) => a.units.length > 0) : null;
}

function ranked(question: Pick<Question, "text" | "hits">, language: string): Hit[] {
  const base = baseLanguage(language);
  const inLanguage = question.hits.filter((h) => baseLanguage(h.passage.locale) === base);
  const among = inLanguage.length > 0 ? inLanguage : question.hits;
  const score = (h: Hit) => h.score * (h.passage.kind === "macro" ? macroHandicap : 1);
  const top = Math.max(0, ...among.map(score));
  const value = (h: Hit) =>
    score(h) >= close * top ? 10 + worth(h.passage, question.text) * (score(h) / (top || 1)) : score(h) / (top || 1);
  return [...among].sort((a, b) => value(b) - value(a));
}

/** A passage of the same article that covers what the first one leaves open: the steps, the amount, the other half. */
function second(question: string, hit: Hit, rest: Hit[], most: number): Passage[] {
  const first = hit.passage;
  const language = baseLanguage(first.locale);
  const asked = [...new Set(terms(question, language))];
  const has = new Set(terms(text(first), language));
  const open = asked.filter((t) => !has.has(t));
  const wanted = valuesAskedFor(question, language);
  const lacks = (p: Passage) => wanted.length > 0 && !findValues(text(p), language).some((v) => wanted.includes(v.kind));
  const how = asksHow(question, language) || (most >= 3 && asksWhether(question, language));
  const steps = (p: Passage) => p.blocks.some((b) => b.kind === "step");
  const adds = (p: Passage, coverage: number) => {
    const its = new Set(terms(text(p), language));
    if (!asksHow(question, language) && open.length > 0 && open.filter((t) => its.has(t)).length / asked.length >= complement) return true;
    if (how && !steps(first) && steps(p) && coverage >= nearly * hit.coverage) return true;
    return !asksHow(question, language) && lacks(first) && !lacks(p);
  };
  const named = (p: Passage) => new Set(terms(p.heading ?? "", language).filter((t) => asked.includes(t))).size;
  const found = rest.filter((h) => h.passage.id !== first.id && h.passage.article === first.article && adds(h.passage, h.coverage));
  const best = found.sort((a, b) => named(b.passage) - named(a.passage))[0];
  return best ? [best.passage] : [];
}

function text(passage: Passage): string {
  return [passage.heading ?? "", ...passage.blocks.map((_, i) => blockText(passage, i))].join("\n");
}
