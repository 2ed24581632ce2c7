import { sentences } from "../language/sentences.ts";
import { bare } from "./bare.ts";
import type { Draft, Sentence } from "./draft.ts";

/** The sentences of a text, in order, that the agent wrote or changed since the draft was written. */
export function editedSentences(draft: Pick<Draft, "text" | "sentences" | "language">, text: string): string[] {
  const known = new Map(draft.sentences.map((s) => [bare(draft.text.slice(s.from, s.to)), s.edited === true]));
  return sentences(text, draft.language)
    .map((s) => s.text.trim())
    .filter((s) => /[\p{L}\p{N}]/u.test(s) && known.get(bare(s)) !== false);
}

/** The sentences with the mark of those that the agent wrote. */
export function markEdited(text: string, all: Sentence[], edited: string[]): Sentence[] {
  const own = new Set(edited.map(bare));
  return all.map((s) => (own.has(bare(text.slice(s.from, s.to))) ? { ...s, edited: true } : s));
}
