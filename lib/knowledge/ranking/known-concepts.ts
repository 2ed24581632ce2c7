import { type Brought, brought } from "./brought.ts";
import type { Meant } from "./concepts.ts";
import { counted } from "./counted.ts";
import { fieldWeights } from "./field-weights.ts";
import type { Prepared } from "./prepared.ts";

/** A concept as it was looked up. */
interface Looked {
  found: Meant[][];
  /** How many articles in force hold it, and how many passages. */
  df: number;
  places: number;
  /** What it brings; worked out again where it was too much to keep. */
  brought: () => Brought;
}

/** What was looked up in one index, by stem and spoken forms; `size` counts the numbers that it holds. */
export interface Known {
  size: number;
  concepts: Map<string, Looked>;
}

/** Numbers that are kept at most (8 MB), and what a concept takes besides those that it brings. */
const most = 2_000_000;
const eachTakes = 64;

/** A concept's words and what they bring, looked up once for the queries of a conversation. */
export function knownConcept(prepared: Prepared, key: string, lookUp: () => Meant[][]): Looked {
  const { known } = prepared;
  const ready = known.concepts.get(key);
  if (ready) return ready;
  const found = lookUp();
  const looked = postings(found) > fieldWeights.common ? common(prepared, found) : scoring(prepared, found);
  const { size } = looked;
  if (known.size + size > most) {
    known.concepts.clear();
    known.size = 0;
  }
  known.concepts.set(key, looked);
  known.size += size;
  return looked;
}

/** What it brings is worked out once and kept. */
function scoring(prepared: Prepared, found: Meant[][]): Looked & { size: number } {
  const its = brought(prepared, found);
  const { df, places } = its;
  return { found, df, places, brought: () => its, size: eachTakes + 2 * (its.articles.length + its.passages.length) };
}

/** A word that stands nearly everywhere is rarely asked to score and too much to keep. */
function common(prepared: Prepared, found: Meant[][]): Looked & { size: number } {
  return { found, ...counted(prepared, found), brought: () => brought(prepared, found), size: eachTakes };
}

/** In how many places its words stand; a passage counts for each of them. */
function postings(found: Meant[][]): number {
  let sum = 0;
  for (const { at } of found.flat()) sum += at.title.docs.length + at.summary.docs.length + at.heading.docs.length + at.body.docs.length;
  return sum;
}
