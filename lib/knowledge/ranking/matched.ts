import type { WordPostings } from "../index/reader.ts";
import type { Candidate } from "./candidates.ts";
import type { Concept, Meant } from "./concepts.ts";
import { placeOf } from "./frequency.ts";

const kinds = ["title", "summary", "label", "heading", "own", "whole", "exact", "times", "ownTimes"] as const;

/**
 * How well candidates hold concepts (0 to 1), by place: one row of concepts per candidate. `own` is its best passage, `whole`
 * anywhere in the article, `exact` in exactly the asked form; `times` and `ownTimes` are how often it stands in the headings and
 * bodies of the article, and in those of its best passage.
 */
export type Matched = Record<(typeof kinds)[number], Float32Array>;

/** The candidates of one segment by rising article: where the row of each begins, and its passages. */
interface Rows {
  row: Uint32Array;
  article: Uint32Array;
  first: Uint32Array;
  end: Uint32Array;
  best: Int32Array;
}

/** Looks all concepts up in all candidates: each word's postings are walked along once. */
export function matched(asked: Concept[], found: Candidate[]): Matched {
  const size = asked.length * found.length;
  const all = new Float32Array(size * kinds.length);
  const held = Object.fromEntries(kinds.map((kind, n) => [kind, all.subarray(n * size, (n + 1) * size)])) as Matched;
  for (const [part, own] of Map.groupBy(found.keys(), (n) => (found[n] as Candidate).part)) {
    const rows = rowsOf(found, own, asked.length);
    for (const [n, concept] of asked.entries()) for (const meant of concept.found[part.at] ?? []) look(held, rows, n, meant);
  }
  return held;
}

function rowsOf(found: Candidate[], own: number[], width: number): Rows {
  const at = (n: number) => found[n] as Candidate;
  const order = own.sort((a, b) => at(a).article - at(b).article);
  return {
    row: Uint32Array.from(order, (n) => n * width),
    article: Uint32Array.from(order, (n) => at(n).article),
    first: Uint32Array.from(order, (n) => at(n).part.segment.firstPassage[at(n).article] as number),
    end: Uint32Array.from(order, (n) => at(n).part.segment.firstPassage[at(n).article + 1] as number),
    best: Int32Array.from(order, (n) => at(n).passages[0]?.n ?? -1),
  };
}

function look(held: Matched, rows: Rows, concept: number, { share, at }: Meant): void {
  inArticles(held, held.title, rows, concept, share, at.title);
  inArticles(held, held.summary, rows, concept, share, at.summary);
  inArticles(held, held.label, rows, concept, share, at.label);
  inPassages(held, held.heading, rows, concept, share, at.heading);
  inPassages(held, held.whole, rows, concept, share, at.body);
}

function inArticles(
  held: Matched,
  field: Float32Array,
  { row, article }: Rows,
  concept: number,
  share: number,
  postings: WordPostings,
): void {
  const { docs } = postings;
  for (let i = 0, at = 0; i < row.length && at < docs.length; i++) {
    const its = article[i] as number;
    at = placeOf(postings, its, at);
    if (docs[at] === its) lift(held, field, (row[i] as number) + concept, share);
  }
}

function inPassages(
  held: Matched,
  field: Float32Array,
  { row, first, end, best }: Rows,
  concept: number,
  share: number,
  postings: WordPostings,
): void {
  const { docs, freqs } = postings;
  for (let i = 0, at = 0; i < row.length && at < docs.length; i++) {
    const last = end[i] as number;
    at = placeOf(postings, first[i] as number, at);
    for (; at < docs.length && (docs[at] as number) < last; at++) {
      const cell = (row[i] as number) + concept;
      const times = share * (freqs[at] as number);
      lift(held, field, cell, share);
      held.times[cell] = (held.times[cell] as number) + times;
      if (docs[at] !== best[i]) continue;
      held.ownTimes[cell] = (held.ownTimes[cell] as number) + times;
      if (share > (held.own[cell] as number)) held.own[cell] = share;
    }
  }
}

function lift({ whole, exact }: Matched, field: Float32Array, cell: number, share: number): void {
  if (share > (field[cell] as number)) field[cell] = share;
  if (share > (whole[cell] as number)) whole[cell] = share;
  if (share === 1) exact[cell] = 1;
}
