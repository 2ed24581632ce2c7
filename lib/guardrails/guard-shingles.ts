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

function grow(length: number): void {
  if (powers.first.length > length) return;
  const size = Math.max(1024, length * 2);
  const [first, second] = [new Int32Array(size), new Int32Array(size)];
  first[0] = second[0] = 1;
  for (let i = 1; i < size; i++) {
    first[i] = Math.imul(first[i - 1] as number, firstBase);
    second[i] = Math.imul(second[i - 1] as number, secondBase);
  }
  powers = { first, second };
}

/** Prepares a row of letters for hashing its stretches; remembered, so nobody may change them afterwards. */
export const prefixes: (codes: Uint16Array) => Prefixes = onceFor(prepare);

function prepare(codes: Uint16Array): Prefixes {
  const [first, second] = [new Int32Array(codes.length + 1), new Int32Array(codes.length + 1)];
  let [a, b] = [0, 0];
  for (let i = 0; i < codes.length; i++) {
    const code = (codes[i] as number) + 1;
    a = (Math.imul(a, firstBase) + code) | 0;
    b = (Math.imul(b, secondBase) + code) | 0;
    first[i + 1] = a;
    second[i + 1] = b;
  }
  grow(400);
  return { first, second };
}

function mixed(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A bit for the lower part of each hash, eight bits a run: most of what is not in a set is told by one look at it. */
const filterOf = onceFor(({ rest }: Shingles): Uint32Array => {
  const bits = new Uint32Array(2 ** Math.max(5, Math.ceil(Math.log2(rest.length + 1)) - 2));
  for (const hash of rest) bits[(hash >>> 5) & (bits.length - 1)] = (bits[(hash >>> 5) & (bits.length - 1)] as number) | (1 << (hash & 31));
  return bits;
});

/** Tells of stretches of letters whether they are in one of the sets. Blanks between them play no part. */
export function finder(sets: readonly Shingles[], codes: Uint16Array): (from: number, to: number) => boolean {
  const { first, second } = prefixes(codes);
  grow(codes.length);
  const power = powers;
  const looks = sets.map((set) => ({ ...set, filter: filterOf(set) }));
  return (from, to) => {
    const length = to - from;
    const a = ((first[to] as number) - Math.imul(first[from] as number, power.first[length] as number)) | 0;
    const b = ((second[to] as number) - Math.imul(second[from] as number, power.second[length] as number)) | 0;
    const wanted = mixed(a ^ Math.imul(b, 0x9e3779b1));
    for (let i = 0; i < looks.length; i++) {
      const { filter, places, rest } = looks[i] as (typeof looks)[number];
      const maybe = ((filter[(wanted >>> 5) & (filter.length - 1)] as number) >>> (wanted & 31)) & 1;
      if (maybe === 1 && inBucket(places, rest, mixed(b ^ length) & 0xffff, wanted)) return true;
    }
    return false;
  };
}

function inBucket(places: Uint32Array, rest: Uint32Array, bucket: number, wanted: number): boolean {
  let low = places[bucket] as number;
  let high = places[bucket + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = rest[middle] as number;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle;
  }
  return false;
}

/** The hash, 48 bits, of a stretch of letters. */
export function hashOf({ first, second }: Prefixes, from: number, to: number): number {
  const length = to - from;
  grow(length);
  const b = ((second[to] as number) - Math.imul(second[from] as number, powers.second[length] as number)) | 0;
  const a = ((first[to] as number) - Math.imul(first[from] as number, powers.first[length] as number)) | 0;
  return (mixed(b ^ length) & 0xffff) * 0x1_0000_0000 + mixed(a ^ Math.imul(b, 0x9e3779b1));
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
