import type { Passage } from "../knowledge/passage.ts";
import { sentences } from "../language/sentences.ts";
import type { Citation, Source } from "./draft.ts";
import type { RawDraft } from "./request.ts";

/** A sentence of a draft with what it is said to rest on; offsets point into the text. */
export interface CitedSentence {
  from: number;
  to: number;
  citations: Citation[];
}

/** A reference that was taken out: its source was not given, or its words are not those of our blocks. */
export interface DroppedReference {
  source: number;
  quote: string;
  why: "unknown-source" | "unknown-block" | "other-words";
}

export interface Parsed {
  text: string;
  sentences: CitedSentence[];
  /** All passages: the used ones numbered by first use, then the others. */
  sources: Source[];
  dropped: DroppedReference[];
}

type Cite = RawDraft["segments"][number]["cites"][number];
interface Span {
  from: number;
  to: number;
  cites: Cite[];
}

const squashed = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");
const saysSomething = (text: string) => /[\p{L}\p{N}]/u.test(text);

/**
 * Re-segments a raw draft into sentences; each inherits the references of the segments it overlaps. A reference counts
 * only if its source was given and its quote is, word for word, our blocks.
 */
export function parse(raw: RawDraft, passages: Passage[], language: string): Parsed {
  const whole = raw.segments.map((s) => s.text).join("");
  const start = whole.length - whole.trimStart().length;
  const text = whole.trim();
  const dropped: DroppedReference[] = [];
  const spans = spansOf(raw, start).map((s) => ({ ...s, cites: s.cites.filter((c) => isOurs(c, passages, dropped)) }));
  const numbers = new Map<number, number>();
  const cited = sentences(text, language).map(({ from, to }) => {
    const over = spans.filter((s) => s.from < to && s.to > from && saysSomething(text.slice(Math.max(s.from, from), Math.min(s.to, to))));
    return { from, to, citations: distinct(over.flatMap((s) => s.cites.flatMap((c) => citations(c, passages, numbers)))) };
  });
  return { text, sentences: cited, sources: numbered(passages, numbers), dropped };
}

function spansOf(raw: RawDraft, start: number): Span[] {
  let at = -start;
  return raw.segments.map((s) => {
    const from = at;
    at += s.text.length;
    return { from, to: at, cites: s.cites };
  });
}

function isOurs(cite: Cite, passages: Passage[], dropped: DroppedReference[]): boolean {
  const blocks = passages[cite.source]?.blocks;
  const range = blocks?.slice(cite.fromBlock, cite.toBlock) ?? [];
  const whole = range.length > 0 && range.length === cite.toBlock - cite.fromBlock;
  const why = !blocks
    ? "unknown-source"
    : !whole
      ? "unknown-block"
      : squashed(range.map((b) => b.text).join("")) !== squashed(cite.quote)
        ? "other-words"
        : null;
  if (why !== null) dropped.push({ source: cite.source, quote: cite.quote, why });
  return why === null;
}

function citations(cite: Cite, passages: Passage[], numbers: Map<number, number>): Citation[] {
  const number = numbers.get(cite.source) ?? numbers.size + 1;
  numbers.set(cite.source, number);
  const blocks = passages[cite.source]?.blocks.slice(cite.fromBlock, cite.toBlock) ?? [];
  return blocks.map((b, i) => ({ source: number, quote: b.text, block: cite.fromBlock + i }));
}

function distinct(all: Citation[]): Citation[] {
  return [...new Map(all.map((c) => [`${c.source}#${c.block}`, c])).values()];
}

function numbered(passages: Passage[], numbers: Map<number, number>): Source[] {
  let next = numbers.size;
  const sources = passages.map((passage, i) => ({ number: numbers.get(i) ?? ++next, passage, used: numbers.has(i) }));
  return sources.sort((a, b) => a.number - b.number);
}
