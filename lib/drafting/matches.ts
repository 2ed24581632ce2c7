import type { Hit, Passage, Question, SearchResult } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { sentences } from "../language/sentences.ts";
import { terms } from "../language/terms.ts";
import { words } from "../language/words.ts";
import { blockText } from "./block-text.ts";

/** Below this share of the question's weight a passage does not answer it. */
export const gate = 0.25;
/** A passage that shares fewer of the words that make the question what it is only speaks of the same product. */
const onTopic = 0.3;
/** An asking sentence of fewer content words leans on what was written before it. */
const leans = 3;

/**
 * The passages that may answer a question, with their coverage looked at twice: by the search over the whole question,
 * and over its asking sentence alone, without names and numbers. `before` is what the customer wrote ahead of it.
 */
export function matches(question: Pick<Question, "text" | "hits">, result: SearchResult, before: string): { text: string; hits: Hit[] } {
  const language = baseLanguage(question.hits[0]?.passage.locale ?? result.hits[0]?.passage.locale ?? "en");
  const core = sentences(question.text, language).at(-1)?.text ?? question.text;
  const lonely = terms(question.text, language).length <= leans && before !== "";
  const text = terms(core, language).length >= leans - 1 ? core : question.text;
  const strict = question.hits.filter((h) => Math.max(h.coverage, share(text, h.passage)) >= gate && aboutIt(text, h.passage));
  if (!lonely) return { text: question.text, hits: strict };
  const wide = `${before} ${question.text}`;
  const all = [...new Map([...question.hits, ...result.hits].map((h) => [h.passage.id, h])).values()];
  const wider = all.map((h) => ({ ...h, coverage: share(wide, h.passage) })).filter((h) => h.coverage >= gate);
  const top = Math.max(0, ...wider.map((h) => h.coverage));
  // The question alone says little: what covers it together with its lead-in goes first.
  const ranked = wider.map((h) => ({ ...h, score: h.score * (h.coverage / (top || 1)) }));
  return ranked.length > 0 ? { text: wide, hits: ranked } : { text: question.text, hits: strict };
}

function aboutIt(text: string, passage: Passage): boolean {
  const language = baseLanguage(passage.locale);
  const all = terms(text, language);
  const names = language === "de" ? new Set<string>() : new Set(words(text).slice(1).filter((w) => /^\p{Lu}|\p{N}/u.test(w.text)).flatMap((w) => terms(w.text, language)));
  const plain = all.filter((t) => !names.has(t));
  const counted = plain.length >= leans ? plain : all;
  const its = vocabulary(passage);
  return counted.length === 0 || counted.filter((t) => its.has(t)).length / counted.length >= onTopic;
}

function share(text: string, passage: Passage): number {
  const own = [...new Set(terms(text, baseLanguage(passage.locale)))];
  const its = vocabulary(passage);
  return own.length === 0 ? 0 : own.filter((t) => its.has(t)).length / own.length;
}

function vocabulary(passage: Passage): Set<string> {
  const text = [passage.title, passage.heading ?? "", ...passage.blocks.map((_, i) => blockText(passage, i))].join("\n");
  return new Set(terms(text, baseLanguage(passage.locale)));
}
