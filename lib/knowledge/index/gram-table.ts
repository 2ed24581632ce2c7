import { growingNumbers } from "./growing-numbers.ts";

/** Which words hold which three letters: keys in rising order, and for each the numbers of its words, rising. */
export interface PackedGrams {
  keys: Float64Array<ArrayBuffer>;
  starts: Uint32Array<ArrayBuffer>;
  words: Uint32Array<ArrayBuffer>;
}

/** The three letters from `at` on, as a number: three UTF-16 units fit a double exactly. */
function keyAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_0000_0000 + text.charCodeAt(at + 1) * 0x1_0000 + text.charCodeAt(at + 2);
}

/** The same as a small integer where the letters are European: a Map finds those several times as fast. No key is both. */
function shortKeyAt(text: string, at: number): number {
  const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return (a | b | c) < 0x400 ? (a << 20) | (b << 10) | c : keyAt(text, at);
}

/** Packs the grams of words numbered from 0, each framed as `^word$`. */
export function packGrams(words: readonly string[]): PackedGrams {
  const numbers = new Map<number, number>();
  const keys: number[] = [];
  const grams = growingNumbers();
  const owners = growingNumbers();
  const last: number[] = [];
  for (const [n, word] of words.entries()) {
    const framed = `^${word}$`;
    for (let at = 0; at + 3 <= framed.length; at++) {
      const short = shortKeyAt(framed, at);
      let gram = numbers.get(short);
      if (gram === undefined) {
        gram = keys.push(keyAt(framed, at)) - 1;
        numbers.set(short, gram);
      }
      // A word that holds the same letters twice is listed once.
      if (last[gram] === n) continue;
      last[gram] = n;
      grams.push(gram);
      owners.push(n);
    }
  }
  return placed(keys, grams.view(), owners.view());
}

function placed(unsorted: number[], grams: Uint32Array, owners: Uint32Array): PackedGrams {
  const order = unsorted.map((_, n) => n).sort((a, b) => (unsorted[a] as number) - (unsorted[b] as number));
  const keys = Float64Array.from(order, (n) => unsorted[n] as number);
  const rank = new Uint32Array(keys.length);
  for (const [at, n] of order.entries()) rank[n] = at;
  const starts = new Uint32Array(keys.length + 1);
  for (let i = 0; i < grams.length; i++) {
    const at = (rank[grams[i] as number] as number) + 1;
    starts[at] = (starts[at] as number) + 1;
  }
  for (let at = 0; at < keys.length; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const next = starts.slice();
  const words = new Uint32Array(grams.length);
  for (let i = 0; i < grams.length; i++) {
    const at = rank[grams[i] as number] as number;
    words[next[at] as number] = owners[i] as number;
    next[at] = (next[at] as number) + 1;
  }
  return { keys, starts, words };
}

/** The words that hold a gram of three letters; none for anything longer or shorter. */
export function wordsOfGram({ keys, starts, words }: PackedGrams, gram: string): Uint32Array {
  if (gram.length !== 3) return words.subarray(0, 0);
  const key = keyAt(gram, 0);
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? words.subarray(starts[low], starts[low + 1]) : words.subarray(0, 0);
}
