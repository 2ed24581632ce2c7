import type { Draft } from "./draft.ts";

/** The agent looked at the evidence of a sentence. */
export function openSentence(draft: Draft, sentence: string): Draft {
  return { ...draft, sentences: draft.sentences.map((s) => (s.id === sentence ? { ...s, opened: true } : s)) };
}

/** The agent ticked a value, or took the tick back. */
export function tickValue(draft: Draft, value: string, verified: boolean): Draft {
  return { ...draft, values: draft.values.map((v) => (v.id === value ? { ...v, verified } : v)) };
}

/** The agent answers for a sentence or for the sentence of a finding. Null where nobody may: internal text, a placeholder. */
export function answerFor(draft: Draft, id: string, reason: string): Draft | null {
  const finding = draft.findings.find((f) => f.id === id);
  if (finding && !finding.answerable) return null;
  const sentence = finding ? finding.sentence : id;
  if (!draft.sentences.some((s) => s.id === sentence)) return null;
  return { ...draft, sentences: draft.sentences.map((s) => (s.id === sentence ? { ...s, answeredFor: reason } : s)) };
}
