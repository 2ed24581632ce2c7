import type { Concept } from "../language/concepts.ts";
import type { Cited } from "./cited-texts.ts";
import type { Reading } from "./reading.ts";
import { holdsWord, type WordPool } from "./word-pool.ts";

/** How well a sentence's content words lie in what it cites; `left` are those that nothing given holds. */
export interface Alignment {
  full: number;
  held: number;
  /** Values that agree. */
  values: number;
  left: Concept[];
}

/** Aligns the content words with the cited blocks, then with what was said and what the profile says. */
export function alignment(said: Reading, cited: Cited, aside: WordPool): Alignment {
  const full = said.words.filter((w, i) => w.full && said.words.findIndex((o) => o.stem === w.stem) === i);
  const held = full.filter((w) => holdsWord(cited.pool, w));
  const keys = new Set(cited.blocks.flatMap((b) => b.facts.flatMap((f) => f.keys)));
  // A value that agrees says as much as a word.
  const values = said.facts.filter((f) => f.keys.some((k) => keys.has(k))).length;
  const left = full.filter((w) => !held.includes(w) && !aside.stems.has(w.stem) && !w.meanings.some((m) => aside.meanings.has(m)));
  return { full: full.length + values, held: held.length + values, values, left };
}

const few = 0.25;
const many = 0.5;

/** Enough of the words lie in the source, and few come from nowhere. */
export function wellAligned({ full, held, values, left }: Alignment): boolean {
  if (full === 0) return true;
  if (held === 0) return false;
  return held >= full * few && (left.length <= Math.max(2, Math.floor(full * many)) || (values > 0 && left.length === 3 && full > 5));
}
