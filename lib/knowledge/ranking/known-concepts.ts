import { type Brought, brought } from "./brought.ts";
import type { Meant } from "./concepts.ts";
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

/** Numbers that are kept at most (8 MB), and of one concept at most. */
const most = { all: 2_000_000, one: 50_000 };

/** A concept's words and what they bring, looked up once for the queries of a conversation. */
export function knownConcept(prepared: Prepared, key: string, lookUp: () => Meant[][]): Looked {
  const { known } = prepared;
  const ready = known.concepts.get(key);
  if (ready) return ready;
  const found = lookUp();
  const first = brought(prepared, found);
  const { df, places } = first;
  const size = 2 * (first.articles.length + first.passages.length);
  // A word that stands nearly everywhere is rarely asked to score: see first-pass.ts.
  const kept: Looked = { found, df, places, brought: size > most.one ? () => brought(prepared, found) : () => first };
  const numbers = 64 + (size > most.one ? 0 : size);
  if (known.size + numbers > most.all) {
    known.concepts.clear();
    known.size = 0;
  }
  known.concepts.set(key, kept);
  known.size += numbers;
  return { ...kept, brought: () => first };
}
