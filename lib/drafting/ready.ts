import type { Draft, Finding, Sentence } from "./draft.ts";

/**
 * The ids of what still keeps Insert shut, in reading order: sentences without proof that nobody answers for, amber
 * sentences nobody opened, values nobody ticked, findings that block, choices between sources that nobody made.
 */
export function openItems(draft: Pick<Draft, "sentences" | "values" | "findings" | "choices">): string[] {
  const { sentences, values, findings, choices } = draft;
  const place = new Map(sentences.map((s) => [s.id, s.from]));
  const open = [
    ...choices.filter((c) => c.chosen === null).map((c) => ({ id: c.id, at: c.from })),
    ...sentences.filter(sentenceWaits).map((s) => ({ id: s.id, at: s.from })),
    ...values.filter((v) => v.must && !v.verified).map((v) => ({ id: v.id, at: v.from })),
    ...findings.filter((f) => findingBlocks(f, sentences)).map((f) => ({ id: f.id, at: place.get(f.sentence ?? "") ?? 0 })),
  ];
  return open.sort((a, b) => a.at - b.at).map((o) => o.id);
}

function sentenceWaits(sentence: Sentence): boolean {
  if (sentence.answeredFor !== null) return false;
  return sentence.class === "unsupported" || (sentence.class === "cited" && !sentence.opened);
}

function findingBlocks(finding: Finding, sentences: Sentence[]): boolean {
  if (!finding.blocks) return false;
  if (!finding.answerable) return true;
  const sentence = sentences.find((s) => s.id === finding.sentence);
  if (!sentence) return true;
  // What is wrong with an unproven sentence waits with it, as one thing to settle.
  return sentence.answeredFor === null && sentence.class !== "unsupported";
}
