import type { Draft, Sentence, Value } from "../../lib/drafting/draft.ts";

/** A stretch of text with one look: plain, or a value to verify. */
export interface Run {
  text: string;
  value: Value | null;
}

/** A piece of a paragraph: a sentence (or the part of it that stands here), or the gap between two. `tail` stays with the mark. */
export interface Piece {
  key: number;
  sentence: Sentence | null;
  head: Run[];
  tail: Run[];
  /** The sentence ends here, so its mark stands here. */
  ends: boolean;
}

/** The draft as paragraphs of pieces that together hold every character but the empty lines between paragraphs. */
export function draftRuns(draft: Pick<Draft, "text" | "sentences" | "values">): Piece[][] {
  return paragraphs(draft.text).map(([from, to]) => pieces(draft, from, to));
}

function paragraphs(text: string): [number, number][] {
  const found: [number, number][] = [];
  let at = 0;
  for (const gap of text.matchAll(/\n[ \t]*\n\s*/g)) {
    if (gap.index > at) found.push([at, gap.index]);
    at = gap.index + gap[0].length;
  }
  if (at < text.length) found.push([at, text.length]);
  return found;
}

function pieces(draft: Pick<Draft, "text" | "sentences" | "values">, from: number, to: number): Piece[] {
  const inside = draft.sentences.filter((s) => s.from < to && s.to > from).sort((a, b) => a.from - b.from);
  const found: Piece[] = [];
  let at = from;
  for (const sentence of inside) {
    const start = Math.max(sentence.from, at);
    const end = Math.max(start, Math.min(sentence.to, to));
    if (start > at) found.push(piece(draft, at, start, null, false));
    const words = start + draft.text.slice(start, end).trimEnd().length;
    if (words > start)
      found.push(piece(draft, start, words, sentence, sentence.to <= to || draft.text.slice(to, sentence.to).trim() === ""));
    if (end > words) found.push(piece(draft, words, end, null, false));
    at = end;
  }
  if (at < to) found.push(piece(draft, at, to, null, false));
  return found;
}

function piece(draft: Pick<Draft, "text" | "values">, from: number, to: number, sentence: Sentence | null, ends: boolean): Piece {
  // A mark never wraps away from the last word.
  const cut = ends && sentence ? from + draft.text.slice(from, to).search(/\S+$/) : to;
  return { key: from, sentence, head: runs(draft, from, cut), tail: runs(draft, cut, to), ends };
}

function runs(draft: Pick<Draft, "text" | "values">, from: number, to: number): Run[] {
  const found: Run[] = [];
  let at = from;
  for (const value of draft.values.filter((v) => v.must && v.from < to && v.to > from).sort((a, b) => a.from - b.from)) {
    const start = Math.max(value.from, at);
    const end = Math.min(value.to, to);
    if (end <= start) continue;
    if (start > at) found.push({ text: draft.text.slice(at, start), value: null });
    found.push({ text: draft.text.slice(start, end), value });
    at = end;
  }
  if (at < to) found.push({ text: draft.text.slice(at, to), value: null });
  return found;
}
