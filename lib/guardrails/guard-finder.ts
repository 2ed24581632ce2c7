import { bucketOf, lowerOf, nextFirst, nextSecond, powersFor, prefixes, runLength, type Shingles } from "./guard-shingles.ts";
import type { GuardView } from "./guard-view.ts";
import { onceFor } from "./once-for.ts";

/** Letters of a view, `[from, to)`. */
export type Letters = { from: number; to: number };

/** Two bits, in one number, for the lower part of each hash; eight bits a run: most of what is not in a set is told by one look at it. */
const filterOf = onceFor(({ rest }: Shingles): Uint32Array => {
  const bits = new Uint32Array(2 ** Math.max(5, Math.ceil(Math.log2(rest.length + 1)) - 2));
  for (const hash of rest) {
    const at = (hash >>> 5) & (bits.length - 1);
    bits[at] = (bits[at] as number) | (1 << (hash & 31)) | (1 << (hash >>> 27));
  }
  return bits;
});

function mayHold(filter: Uint32Array, wanted: number): boolean {
  const bits = filter[(wanted >>> 5) & (filter.length - 1)] as number;
  return ((bits >>> (wanted & 31)) & (bits >>> (wanted >>> 27)) & 1) === 1;
}

function inBucket({ places, rest }: Shingles, bucket: number, wanted: number): boolean {
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

/** Tells of stretches of letters whether they are in one of the sets. Blanks between them play no part. */
export function finder(sets: readonly Shingles[], codes: Uint16Array): (from: number, to: number) => boolean {
  const { first, second } = prefixes(codes);
  const power = powersFor(codes.length);
  const filters = sets.map(filterOf);
  return (from, to) => {
    const length = to - from;
    const a = ((first[to] as number) - Math.imul(first[from] as number, power.first[length] as number)) | 0;
    const b = ((second[to] as number) - Math.imul(second[from] as number, power.second[length] as number)) | 0;
    const wanted = lowerOf(a, b);
    for (let i = 0; i < filters.length; i++) {
      if (mayHold(filters[i] as Uint32Array, wanted) && inBucket(sets[i] as Shingles, bucketOf(b, length), wanted)) return true;
    }
    return false;
  };
}

/** Words that a hyphen parts, or that were run together, make more or fewer of the same letters. */
export const [fewest, most] = [runLength - 1, runLength + 3];

/** Runs of words to look up: each as its first word times 16 and how many words it has, and the lower part of its hash. */
type Wanted = { runs: Uint32Array; lower: Uint32Array; count: number };

/** The hashes of a view up to each word and to its end, of both bases by turns. Nothing stands between the letters of two words. */
function wordPrefixes({ codes, starts, words }: GuardView): Int32Array {
  const found = new Int32Array(2 * words + 2);
  let [a, b, at] = [0, 0, 0];
  for (let w = 0; w <= words; w++) {
    const end = w < words ? (starts[w] as number) : codes.length;
    for (; at < end; at++) {
      a = nextFirst(a, codes[at] as number);
      b = nextSecond(b, codes[at] as number);
    }
    found[2 * w] = a;
    found[2 * w + 1] = b;
  }
  return found;
}

/** The runs of a view that begin at the words marked so: 1 for runs of eight words, 2 for those of `fewest` to `most`. */
function wantedOf({ codes, starts, ends, words }: GuardView, before: Int32Array, marked: Uint8Array): Wanted {
  const { first, second } = powersFor(codes.length);
  let room = 0;
  for (let w = 0; w < words; w++) room += marked[w] === 2 ? most - fewest + 1 : (marked[w] as number);
  const [runs, lower] = [new Uint32Array(room), new Uint32Array(room)];
  let count = 0;
  for (let w = 0; w < words; w++) {
    const mark = marked[w] as number;
    if (mark === 0) continue;
    const last = Math.min(w + (mark === 2 ? most : runLength), words);
    for (let end = w + (mark === 2 ? fewest : runLength); end <= last; end++) {
      const length = (ends[end - 1] as number) - (starts[w] as number);
      const a = ((before[2 * end] as number) - Math.imul(before[2 * w] as number, first[length] as number)) | 0;
      const b = ((before[2 * end + 1] as number) - Math.imul(before[2 * w + 1] as number, second[length] as number)) | 0;
      runs[count] = w * 16 + end - w;
      lower[count++] = lowerOf(a, b);
    }
  }
  return { runs, lower, count };
}

/** Which of them pass the set's filter. Without a branch, so that the processor need not wait for one look before the next. */
function passing({ lower, count }: Wanted, filter: Uint32Array): Uint32Array {
  const passed = new Uint32Array(count + 1);
  const mask = filter.length - 1;
  let n = 0;
  for (let i = 0; i < count; i++) {
    const wanted = lower[i] as number;
    const bits = filter[(wanted >>> 5) & mask] as number;
    passed[n] = i;
    n += (bits >>> (wanted & 31)) & (bits >>> (wanted >>> 27)) & 1;
  }
  return passed.subarray(0, n);
}

/**
 * The runs in one of the sets that begin at the words marked so. The same as asking `finder` for each, many times as fast: a set
 * of a million runs is far from the processor.
 */
export function closedFrom(view: GuardView, sets: readonly Shingles[], marked: Uint8Array): Letters[] {
  const before = wordPrefixes(view);
  const wanted = wantedOf(view, before, marked);
  const { second } = powersFor(view.codes.length);
  const found: Letters[] = [];
  for (const set of sets) {
    for (const i of passing(wanted, filterOf(set))) {
      const run = wanted.runs[i] as number;
      const [first, last] = [run >>> 4, (run >>> 4) + (run & 15)];
      const [from, to] = [view.starts[first] as number, view.ends[last - 1] as number];
      const b = ((before[2 * last + 1] as number) - Math.imul(before[2 * first + 1] as number, second[to - from] as number)) | 0;
      if (inBucket(set, bucketOf(b, to - from), wanted.lower[i] as number)) found.push({ from, to });
    }
  }
  return found;
}
