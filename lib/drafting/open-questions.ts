import { type Conversation, openTurn } from "../conversation.ts";
import type { Passage, Question, SearchResult } from "../knowledge/passage.ts";
import { sentences } from "../language/sentences.ts";
import { withoutMarker } from "./list-marker.ts";

/** How many sentences before a question it may lean on. */
const back = 2;

/** The customer's open questions; the whole turn as one where none was found. */
export function openQuestions(search: SearchResult, conversation: Conversation): Question[] {
  if (search.questions.length > 0) return search.questions;
  const turn = openTurn(conversation);
  return [{ text: turn.map((m) => m.text).join("\n"), message: turn.at(-1)?.id ?? "", hits: search.hits }];
}

/**
 * What stands around a question: the sentences before it in its message, else the end of the message before, and a sentence
 * after it that is no question itself.
 */
export function around(question: Question, conversation: Conversation, language: string): string {
  const turn = openTurn(conversation);
  const at = turn.findIndex((m) => m.id === question.message);
  const all = sentences(turn[at]?.text ?? "", language).map((s) => s.text);
  const own = sentences(withoutMarker(question.text), language).map((s) => s.text);
  const find = (text: string) => all.findIndex((s) => s.includes(text.slice(0, 40)));
  const [first, last] = [find(own[0] ?? ""), find(own.at(-1) ?? "")];
  const earlier = first > 0 ? all.slice(Math.max(0, first - back), first) : [];
  const previous = earlier.length > 0 ? [] : sentences(turn[at - 1]?.text ?? "", language).map((s) => s.text);
  const next = last >= 0 ? (all[last + 1] ?? "") : "";
  return [conversation.subject, ...previous.slice(-back), ...earlier, /[?？]$/.test(next) ? "" : next].join("\n").trim();
}

/** Every passage that was found for any question or for the whole turn, once. */
export function allFound(search: SearchResult): Passage[] {
  const hits = [...search.questions.flatMap((q) => q.hits), ...search.hits];
  return [...new Map(hits.map((h) => [h.passage.id, h.passage])).values()];
}
