import { type Conversation, openTurn } from "../conversation.ts";
import type { Hit, Passage, Question, SearchResult } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { sentences } from "../language/sentences.ts";
import { terms } from "../language/terms.ts";
import { blockText } from "./block-text.ts";
import { withoutMarker } from "./list-marker.ts";

/** Below this share of the question's weight a passage does not answer it. */
const gate = 0.25;
/** A passage that shares fewer of a clause's words only speaks of the same product. */
const onTopic = 0.33;
/** An asking sentence of at most this many content words may lean on what was written before it, unless it is this well covered. */
const leans = 3;
const wellCovered = 0.6;

/**
 * The passages that may answer a question, with their coverage looked at twice: by the search over the whole question,
 * and here over its asking sentence alone, without names and numbers. A question of few words that nothing answers well
 * is read together with the two sentences before it. `text` is what was matched.
 */
export function matches(question: Question, result: SearchResult, conversation: Conversation): { text: string; hits: Hit[] } {
  const language = baseLanguage(question.hits[0]?.passage.locale ?? result.hits[0]?.passage.locale ?? "en");
  const whole = withoutMarker(question.text);
  const core = sentences(whole, language).at(-1)?.text ?? whole;
  const text = terms(core, language).length >= leans - 1 ? core : whole;
  const strict = question.hits
    .map((h) => ({ ...h, coverage: Math.max(h.coverage, share(text, h.passage)) }))
    .filter((h) => h.coverage >= gate && aboutIt(text, h.passage));
  const before = leadIn(conversation, question, language);
  const covered = strict.some((h) => h.coverage >= wellCovered);
  if (covered || before === "" || terms(whole, language).length > leans) return { text: whole, hits: strict };
  const wider = widened(`${before} ${whole}`, question, result);
  return wider.length > 0 ? { text: `${before} ${whole}`, hits: wider } : { text: whole, hits: strict };
}

/** Everything found, ranked anew by how much of question and lead-in it covers. */
function widened(text: string, question: Question, result: SearchResult): Hit[] {
  const all = [...new Map([...question.hits, ...result.hits].map((h) => [h.passage.id, h])).values()];
  const wider = all.map((h) => ({ ...h, coverage: share(text, h.passage) })).filter((h) => h.coverage >= gate);
  const top = Math.max(0, ...wider.map((h) => h.coverage));
  return wider.map((h) => ({ ...h, score: h.score * (h.coverage / (top || 1)) }));
}

/**
 * Does the passage speak of what a clause of the question is about? It shares a third of its words, two of them or one
 * that names the passage; and where the question names a product ("Pay Monthly"), the passage speaks of one it names.
 */
function aboutIt(text: string, passage: Passage): boolean {
  const language = baseLanguage(passage.locale);
  const its = vocabulary(passage);
  const titled = new Set(terms(`${passage.title} ${passage.heading ?? ""}`, language));
  const products = language === "de" ? [] : [...text.matchAll(/(?<=\p{L} |, )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu)].map((m) => m[0]);
  const written = [passage.title, passage.heading ?? "", ...passage.blocks.map((b) => b.text)].join("\n").toLowerCase();
  if (products.length > 0 && !products.some((p) => written.includes(p.toLowerCase()))) return false;
  const names = new Set(products.flatMap((p) => terms(p, language)));
  return clauses(text, language).some((clause) => {
    const all = [...new Set(terms(clause, language))];
    const own = all.filter((t) => !names.has(t) && !/^\p{N}/u.test(t));
    const counted = own.length > 0 ? own : all;
    const shared = counted.filter((t) => its.has(t));
    return shared.length / counted.length >= onTopic && (shared.length >= 2 || shared.some((t) => titled.has(t)) || counted.length === 1);
  });
}

/** The parts of a question that could each be asked alone; the whole text where no part says enough. */
function clauses(text: string, language: string): string[] {
  const parts = text.split(
    /[,;.?!]\s+|\s+(?:and|och|und)\s+(?=(?:how|will|can|is|does|do|what|when|hur|kan|får|vad|när|wie|kann|was|wann)(?!\p{L}))/u,
  );
  const enough = parts.filter((p) => terms(p, language).length >= 2);
  return enough.length > 0 ? enough : [text];
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

/** The two sentences before a question in its message. */
function leadIn(conversation: Conversation, question: Question, language: string): string {
  const message = openTurn(conversation).find((m) => m.id === question.message)?.text ?? "";
  const all = sentences(message, language);
  const start = withoutMarker(question.text).slice(0, 20);
  const at = all.findIndex((s) => s.text.includes(start));
  return at <= 0
    ? ""
    : all
        .slice(Math.max(0, at - 2), at)
        .map((s) => s.text)
        .join(" ");
}
