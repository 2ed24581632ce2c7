import { hasNegation } from "../language/cues.ts";
import { sentences } from "../language/sentences.ts";
import { findValues } from "../language/values.ts";
import { bare } from "./bare.ts";
import type { RawDraft } from "./request.ts";
import { sharedWords } from "./shared-words.ts";
import type { Way } from "./way.ts";

type Segment = RawDraft["segments"][number];

/** A sentence that the agent wrote, and what stood before it (null at the start); `cites` index the request's passages. */
export interface Fixed extends Segment {
  after: string | null;
}

/** A new sentence that shares this much with the agent's own is that one, reworded. */
const sameSentence = 0.5;
/** A longer new sentence that holds this much of the agent's own has taken it in. */
const takenIn = 0.8;

/**
 * A rewritten draft with the agent's own sentences in it. Where only the tone was to change, one that is gone or says
 * other words is put back; in another language, or where the agent asked for a change of the words, one whose values are
 * gone is named in `lost`.
 */
export function keepEdits(raw: RawDraft, fixed: Fixed[], way: Way, language: string): { raw: RawDraft; lost: string[] } {
  if (raw.segments.length === 0 || raw.outcome === "none") return { raw, lost: fixed.map((f) => f.text) };
  const free = way === "translate" || way === "instruction";
  let segments = raw.segments;
  const lost: string[] = [];
  for (const own of fixed) {
    const text = textOf(segments);
    if (free && !valuesStand(own.text, text, language)) lost.push(own.text);
    if (!free) segments = kept(segments, text, own, language);
  }
  return { raw: { ...raw, segments }, lost };
}

function kept(segments: Segment[], text: string, own: Fixed, language: string): Segment[] {
  const all = sentences(text, language);
  if (all.some((s) => bare(s.text) === bare(own.text))) return segments;
  const near = all
    .map((s) => ({ s, ...sharedWords(own.text, s.text) }))
    .sort((a, b) => b.ofLonger - a.ofLonger || b.ofFirst - a.ofFirst)
    .find((n) => n.ofLonger >= sameSentence || n.ofFirst >= takenIn);
  if (near && near.ofLonger < sameSentence && sameMeaning(own.text, near.s.text, language)) return segments;
  if (near && near.ofLonger >= sameSentence) return spliced(segments, near.s.from, near.s.to, [{ text: own.text, cites: own.cites }]);
  const before = own.after === null ? undefined : nearestTo(own.after, all);
  const at = before?.to ?? (own.after === null ? 0 : endOfAnswer(segments));
  const piece = { text: own.text, cites: own.cites };
  const gap = { text: " ", cites: [] };
  return spliced(segments, at, at, at === 0 ? [piece, gap] : [gap, piece]);
}

/** Behind the last cited words: what follows is a closing. */
function endOfAnswer(segments: Segment[]): number {
  const last = segments.findLastIndex((s) => s.cites.length > 0);
  return textOf(last < 0 ? segments : segments.slice(0, last + 1)).trimEnd().length;
}

function nearestTo(text: string, all: { text: string; from: number; to: number }[]) {
  return all
    .map((s) => ({ ...s, share: sharedWords(text, s.text).ofLonger }))
    .sort((a, b) => b.share - a.share)
    .find((s) => s.share >= sameSentence);
}

function sameMeaning(own: string, other: string, language: string): boolean {
  return valuesStand(own, other, language) && hasNegation(own, language) === hasNegation(other, language);
}

/** Dates and amounts are written otherwise in other languages: what counts is what they stand for. */
function valuesStand(own: string, text: string, language: string): boolean {
  const there = new Set(findValues(text, language).map((v) => v.canonical));
  return findValues(own, language).every((v) => there.has(v.canonical) || text.includes(v.text));
}

function textOf(segments: Segment[]): string {
  return segments.map((s) => s.text).join("");
}

/** The segments with `[from, to)` of their text replaced. */
function spliced(segments: Segment[], from: number, to: number, piece: Segment[]): Segment[] {
  const before: Segment[] = [];
  const after: Segment[] = [];
  let at = 0;
  for (const segment of segments) {
    const end = at + segment.text.length;
    if (at < from) before.push({ ...segment, text: segment.text.slice(0, Math.max(0, from - at)) });
    if (end > to) after.push({ ...segment, text: segment.text.slice(Math.max(0, to - at)) });
    at = end;
  }
  return [...before, ...piece, ...after];
}
