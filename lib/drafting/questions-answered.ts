import type { Conversation } from "../conversation.ts";
import type { SearchResult } from "../knowledge/passage.ts";
import type { Draft, Sentence, Source } from "./draft.ts";
import { matches } from "./matches.ts";

/**
 * Which questions the reply answers: those with a matching passage that a proven or checkable sentence rests on. Says
 * that the question was spoken to, not that the answer is right.
 */
export function questionsAnswered(
  search: SearchResult,
  conversation: Conversation,
  sentences: Sentence[],
  sources: Source[],
): Draft["questions"] {
  const carried = new Set(sentences.filter((s) => s.class !== "unsupported").flatMap((s) => s.citations.map((c) => c.source)));
  const used = new Set(sources.filter((s) => carried.has(s.number)).map((s) => s.passage.id));
  return search.questions.map((q) => {
    const carrying = matches(q, search, conversation).hits.filter((h) => used.has(h.passage.id));
    const likely = Math.max(0, ...carrying.map((h) => h.answers));
    return { text: q.text, answered: carrying.length > 0, ...(likely > 0 ? { answers: likely } : {}) };
  });
}
