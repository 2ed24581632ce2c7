import { performance } from "node:perf_hooks";
import type { MarkedText } from "./marked.ts";

type Found = { type: string; start: number; end: number };

/** What a finder did on a set; shares from 0 to 1, times in microseconds. */
export interface SpanScore {
  types: Map<string, { n: number; covered: number; typed: number; found: number; right: number }>;
  found: number;
  right: number;
  clean: number;
  touched: number;
  micros: number[];
  misses: string[];
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  return JSON.stringify(`${text.slice(Math.max(0, start - 30), start)}«${text.slice(start, end)}»${text.slice(end, end + 15)}`);
}

/** Scores a finder: a marked span counts as found when four fifths of it are covered, a find as right when half of it is marked. */
export function spanScore(rows: MarkedText[], find: (text: string) => Found[]): SpanScore {
  const score: SpanScore = { types: new Map(), found: 0, right: 0, clean: 0, touched: 0, micros: [], misses: [] };
  const of = (type: string) => {
    const known = score.types.get(type) ?? { n: 0, covered: 0, typed: 0, found: 0, right: 0 };
    score.types.set(type, known);
    return known;
  };
  for (const { text, spans } of rows) {
    const started = performance.now();
    const found = find(text);
    score.micros.push((performance.now() - started) * 1000);
    const marked = new Uint8Array(text.length);
    const covered = new Uint8Array(text.length);
    for (const { start, end } of spans) marked.fill(1, start, end);
    for (const { start, end } of found) covered.fill(1, start, end);
    const share = (places: Uint8Array, { start, end }: { start: number; end: number }) =>
      places.subarray(start, end).reduce((sum, place) => sum + place, 0) / (end - start);
    for (const span of spans) {
      const type = of(span.type);
      type.n++;
      if (share(covered, span) >= 0.8) type.covered++;
      else score.misses.push(`missed ${span.type} ${around(text, span)}`);
      const overlap = (one: Found) => Math.min(one.end, span.end) - Math.max(one.start, span.start);
      if (found.some((one) => one.type === span.type && overlap(one) >= 0.8 * (span.end - span.start))) type.typed++;
    }
    for (const one of found) {
      const right = share(marked, one) >= 0.5;
      of(one.type).found++;
      if (right) of(one.type).right++;
      else score.misses.push(`wrong ${one.type} ${around(text, one)}`);
      score.found++;
      if (right) score.right++;
    }
    if (spans.length === 0) {
      score.clean++;
      if (found.length > 0) score.touched++;
    }
  }
  return score;
}
