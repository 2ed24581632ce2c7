import { type GuardView, guardView } from "./guard-view.ts";
import { onceFor } from "./once-for.ts";

/**
 * A set of runs of words as hashes of 48 bits: the upper 16 say where in `rest` the lower 32 stand, sorted. Four bytes a run.
 * Of runs looked up by chance one in 10^8 is in a set of three million that does not hold it.
 */
export type Shingles = { places: Uint32Array; rest: Uint32Array };

/** How many words make a run. */
export const runLength = 8;

const [firstBase, secondBase] = [0x01000193, 0x27d4eb2f];
const buckets = 0x1_0000;

/** Hashes of every beginning of a row of letters, from which the hash of any stretch of them follows. */
export type Prefixes = { first: Int32Array; second: Int32Array };

let powers = { first: Int32Array.of(1), second: Int32Array.of(1) };

/** The powers of both bases, up to this length. */
export function powersFor(length: number): Prefixes {
  if (powers.first.length > length) return powers;
  const size = Math.max(1024, length * 2);
  const [first, second] = [new Int32Array(size), new Int32Array(size)];
  first[0] = second[0] = 1;
  for (let i = 1; i < size; i++) {
    first[i] = Math.imul(first[i - 1] as number, firstBase);
    second[i] = Math.imul(second[i - 1] as number, secondBase);
  }
  powers = { first, second };
  return powers;
}

/** The hash of a row of letters with one more. */
export const nextFirst = (hash: number, code: number): number => (Math.imul(hash, firstBase) + code + 1) | 0;
export const nextSecond = (hash: number, code: number): number => (Math.imul(hash, secondBase) + code + 1) | 0;

/** Prepares a row of letters for hashing its stretches; remembered, so nobody may change them afterwards. */
export const prefixes: (codes: Uint16Array) => Prefixes = onceFor(prepare);

function prepare(codes: Uint16Array): Prefixes {
  const [first, second] = [new Int32Array(codes.length + 1), new Int32Array(codes.length + 1)];
  let [a, b] = [0, 0];
  for (let i = 0; i < codes.length; i++) {
    a = nextFirst(a, codes[i] as number);
    b = nextSecond(b, codes[i] as number);
    first[i + 1] = a;
    second[i + 1] = b;
  }
  return { first, second };
}

/** Spreads the bits of a number over all 32. */
function mixed(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The lower 32 bits of a hash, of what both bases say of a stretch. */
export const lowerOf = (a: number, b: number): number => mixed(a ^ Math.imul(b, 0x9e3779b1));

/** The upper 16 bits. */
export const bucketOf = (b: number, length: number): number => mixed(b ^ length) & 0xffff;

/** The hash, 48 bits, of a stretch of letters. */
export function hashOf({ first, second }: Prefixes, from: number, to: number): number {
  const length = to - from;
  const power = powersFor(length);
  const b = ((second[to] as number) - Math.imul(second[from] as number, power.second[length] as number)) | 0;
  const a = ((first[to] as number) - Math.imul(first[from] as number, power.first[length] as number)) | 0;
  return bucketOf(b, length) * 0x1_0000_0000 + lowerOf(a, b);
}

/** The hashes of all runs of a text, in order; a text of fewer words has none. */
export function runHashes(text: string): Float64Array {
  const view = guardView(text);
  return stretchHashes(view, runLength);
}

/** The hashes of all stretches of so many words. */
function stretchHashes(view: GuardView, length: number): Float64Array {
  const ready = prefixes(view.codes);
  const found = new Float64Array(Math.max(0, view.words - length + 1));
  for (let w = 0; w < found.length; w++) found[w] = hashOf(ready, view.starts[w] as number, view.ends[w + length - 1] as number);
  return found;
}

/** Makes a set of hashes as `runHashes` yields them, in any order and number. */
export function shinglesOf(parts: readonly Float64Array[]): Shingles {
  const all = new Float64Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return compact(all.sort());
}

function compact(sorted: Float64Array): Shingles {
  const places = new Uint32Array(buckets + 1);
  const rest = new Uint32Array(sorted.length);
  let [n, last] = [0, -1];
  for (const hash of sorted) {
    if (hash === last) continue;
    last = hash;
    const bucket = Math.floor(hash / 0x1_0000_0000);
    rest[n++] = hash % 0x1_0000_0000;
    places[bucket + 1] = n;
  }
  for (let b = 1; b <= buckets; b++) if (places[b] === 0) places[b] = places[b - 1] as number;
  return { places, rest: rest.slice(0, n) };
}

function hashesOf({ places, rest }: Shingles): Float64Array {
  const all = new Float64Array(rest.length);
  for (let b = 0; b < buckets; b++)
    for (let i = places[b] as number; i < (places[b + 1] as number); i++) all[i] = b * 0x1_0000_0000 + (rest[i] as number);
  return all;
}

/** The runs of these texts. */
export function shingles(texts: Iterable<string>): Shingles {
  return shinglesOf(Array.from(texts, runHashes));
}

/** The runs that stand in any of these sets. */
export function joined(sets: readonly Shingles[]): Shingles {
  return shinglesOf(sets.map(hashesOf));
}

/** The runs of a set that stand in none of the others. */
export function without(set: Shingles, others: readonly Shingles[]): Shingles {
  const open = others.map(hashesOf);
  const next = open.map(() => 0);
  const kept = hashesOf(set).filter((hash) =>
    open.every((list, i) => {
      let at = next[i] as number;
      while (at < list.length && (list[at] as number) < hash) at++;
      next[i] = at;
      return list[at] !== hash;
    }),
  );
  return compact(kept);
}

/** How many runs a set holds. */
export function runsIn({ rest }: Shingles): number {
  return rest.length;
}
