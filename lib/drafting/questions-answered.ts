import type { Conversation } from "../conversation.ts";
import type { Question, SearchResult } from "../knowledge/passage.ts";
import { roleOf } from "../language/meant.ts";
import { terms } from "../language/terms.ts";
import { answeringArticles } from "./answer-question.ts";
import { bare } from "./bare.ts";
import { frameOf } from "./courtesy.ts";
import type { Draft } from "./draft.ts";
import { around } from "./open-questions.ts";
import { sayableBlock } from "./sayable-block.ts";
import { asWords } from "./write-reply.ts";

/** A reply as far as its questions need it. */
type Replied = Pick<Draft, "text" | "sentences" | "sources" | "language">;

/** Words by which a reply leaves a question to somebody else or to later, without an answer. */
const defers: Record<string, RegExp> = {
  en: /\b(?:colleagues?|team|specialists?|look(?:ing)? into|check(?:ing)?|find(?:ing)? out|pass(?:ed|ing)? (?:this|it|your)|do(?:es)? not (?:have|know|say|cover)|don't (?:have|know)|no (?:confirmed|information)|rather not guess)\b/i,
  sv: /(?<!\p{L})(?:kolleg\p{L}*|team|specialist\p{L}*|undersök\p{L}*|kolla\p{L}*|ta(?:r)? reda på|återkommer|vidare|inget bekräftat|har inte|vet inte|ingen uppgift|inte gissa)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kolleg\p{L}*|team|fachabteilung|prüf\p{L}*|klär\p{L}*|weitergeleitet|weitergegeben|keine (?:gesicherte|information\p{L}*|angabe\p{L}*)|nicht (?:bekannt|raten)|weiß (?:ich )?nicht)(?!\p{L})/iu,
};

/**
 * What the reply does about each question: `answered` by an article that speaks of it and that a proven or checkable sentence
 * rests on, `asked-back`, `deferred` to somebody, or `omitted`. Says that a question was spoken to, not that the answer is right.
 */
export function questionsAnswered(search: SearchResult, conversation: Conversation, replied: Replied): Draft["questions"] {
  const { sentences, sources, language } = replied;
  const carried = new Set(sentences.filter((s) => s.class !== "unsupported").flatMap((s) => s.citations.map((c) => c.source)));
  const used = new Set(sources.filter((s) => carried.has(s.number)).map((s) => s.passage.article));
  const looked = search.questions.map((question) => {
    const asking = { question, search, around: around(question, conversation, language), language, usable: sayableBlock };
    const left = leftOpen(question.text, replied);
    const carrying = left ? [] : answeringArticles(asking).filter((a) => used.has(a.candidate.article));
    return {
      question,
      answered: carrying.length > 0,
      likely: Math.max(0, ...carrying.map(({ candidate }) => (candidate.known ? candidate.likely : 0))),
    };
  });
  const alone = looked.filter((q) => !q.answered).length === 1;
  return looked.map(({ question, answered, likely }) => ({
    text: question.text,
    answered,
    ...(likely > 0 ? { answers: likely } : {}),
    how: answered ? ("answered" as const) : otherwise(question, replied, alone),
  }));
}

/** The drafter's own line says that this very question stays open. */
function leftOpen(question: string, { text, sentences, language }: Replied): boolean {
  return sentences.some((s) => {
    const framed = s.citations.length > 0 ? null : frameOf(text.slice(s.from, s.to), language);
    return framed !== null && (framed.line === "unanswered" || framed.line === "moreAbout") && framed.filled === bare(asWords(question));
  });
}

/** What is done about a question that no source answers. */
function otherwise(question: Question, { text, sentences, language }: Replied, alone: boolean): "asked-back" | "deferred" | "omitted" {
  const asked = new Set(terms(question.text, language).filter((t) => roleOf(t, language) === "topic"));
  const speaks = (sentence: string) => alone || terms(sentence, language).some((t) => asked.has(t));
  const own = sentences.filter((s) => s.citations.length === 0 && s.class !== "profile");
  const said = own.map((s) => ({
    text: text.slice(s.from, s.to),
    asks: s.because === "asks-customer" || text.slice(s.from, s.to).endsWith("?"),
  }));
  const lines = said.map((s) => ({ ...s, line: frameOf(s.text, language)?.line ?? null }));
  if (
    lines.some(
      (s) =>
        s.line === "unansweredOther" || (s.line !== "closing" && !s.asks && (defers[language]?.test(s.text) ?? false) && speaks(s.text)),
    )
  )
    return "deferred";
  return lines.some((s) => s.line === "ask" || s.line === "more" || (s.asks && speaks(s.text))) ? "asked-back" : "omitted";
}
