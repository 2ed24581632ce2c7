import type { Candidate } from "./candidates.ts";
import type { Concept } from "./concepts.ts";
import { type Asked, nearness, nearnessRoom } from "./nearness.ts";
import type { PreparedSegment } from "./prepared.ts";

/** Passages of a candidate that are read. */
const read = 2;

/**
 * For each candidate: how much of the title and of the summary is asked for, the pairs in them, and the pairs and what stands
 * together in its best passages; all as shares (0 to 1) of the `mass` asked for.
 */
export function near(asked: Concept[], weight: Float64Array, mass: number, found: Candidate[]): number[][] {
  const rows: number[][] = new Array(found.length);
  const place = asked.map((c) => c.place);
  const room = nearnessRoom(asked.length);
  for (const [part, own] of Map.groupBy(found.keys(), (n) => (found[n] as Candidate).part)) {
    const words = markWords(part, asked);
    const measure = { conceptOf: part.asked, place, weight, room };
    try {
      for (const n of own) rows[n] = nearOne(found[n] as Candidate, measure, mass);
    } finally {
      // Reading a body may show that the index is broken.
      for (const word of words) part.asked[word] = 0;
    }
  }
  return rows;
}

/** Notes in the segment's room which of its words were asked for; those words. */
function markWords({ at, asked: room }: PreparedSegment, asked: Concept[]): number[] {
  const marked: number[] = [];
  for (const [n, concept] of asked.entries()) {
    if (!concept.own) continue;
    for (const { word } of concept.found[at] ?? []) {
      room[word] = n + 1;
      marked.push(word);
    }
  }
  return marked;
}

function nearOne({ part, article, passages }: Candidate, asked: Asked, mass: number): number[] {
  const title = part.segment.sequence(article, "title");
  const summary = part.segment.sequence(article, "summary");
  let pairs = 0;
  let together = 0;
  for (let i = 0; i < read && i < passages.length; i++) {
    const found = nearness(part.segment.sequence((passages[i] as { n: number }).n, "body"), asked);
    pairs = Math.max(pairs, found.pairs);
    together = Math.max(together, found.together);
  }
  return [
    askedShare(part, title),
    askedShare(part, summary),
    nearness(title, asked).pairs / mass,
    nearness(summary, asked).pairs / mass,
    pairs / mass,
    together / mass,
  ];
}

/** The share of a short text's telling words that were asked for. */
function askedShare({ asked, telling }: PreparedSegment, sequence: ArrayLike<number>): number {
  let found = 0;
  let all = 0;
  for (let i = 0; i < sequence.length; i++) {
    const word = sequence[i] as number;
    const its = telling(word);
    all += its;
    if (asked[word]) found += its;
  }
  return all === 0 ? 0 : found / all;
}
