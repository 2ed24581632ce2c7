import { fold } from "../language/normalise.ts";
import { stem } from "../language/stems.ts";
import { words } from "../language/words.ts";
import { inEnglish } from "./intent-words.ts";

/** A text's features: hashed places in the weights, and how strongly each holds there. */
export interface IntentFeatures {
  at: Uint32Array;
  value: Float32Array;
}

/** How many places the features share. */
export const buckets = 1 << 15;

/** How strongly words, pairs of words and runs of letters count beside each other. */
const shares = { word: 1, pair: 1, apart: 0.5, letters: 0.8 };
const shortestRun = 3;
const longestRun = 5;
const mostWords = 200;

const prime = 16777619;
const seed = 2166136261;

function hashed(text: string, from: number): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash >>> 0;
}

/** Spreads a hash: which place it takes, and with which sign. */
function spread(hash: number): { at: number; sign: number } {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed = (mixed ^ (mixed >>> 16)) >>> 0;
  return { at: mixed % buckets, sign: mixed >>> 31 ? 1 : -1 };
}

/** The words as the weights know them: in English, without case and diacritics, a sum or number as one sign. */
function plainWords(text: string, language: string): string[] {
  const found = words(text)
    .slice(0, mostWords)
    .map((word) => (/^\p{N}/u.test(word.text) ? "0" : fold(word.text).replace(/'/g, "")));
  return language === "en" ? found : inEnglish(found, language);
}

/** Everything that the classifier looks at: words, pairs of words next to each other or with one between, runs of letters. */
export function intentFeatures(text: string, language: string): IntentFeatures {
  const plain = plainWords(text, language);
  const stems = ["^", ...plain.map((word) => stem(word, "en")), "$"];
  const found = new Map<number, number>();
  const group = (hashes: Set<number>, share: number) => {
    const size = share / Math.sqrt(Math.max(1, hashes.size));
    for (const hash of hashes) {
      const { at, sign } = spread(hash);
      found.set(at, (found.get(at) ?? 0) + sign * size);
    }
  };
  group(new Set(stems.slice(1, -1).map((s) => hashed(s, seed ^ 1))), shares.word);
  group(new Set(stems.slice(1).map((s, i) => hashed(`${stems[i]} ${s}`, seed ^ 2))), shares.pair);
  group(new Set(stems.slice(2).map((s, i) => hashed(`${stems[i]} ${s}`, seed ^ 3))), shares.apart);
  group(runs(plain), shares.letters);
  return { at: Uint32Array.from(found.keys()), value: Float32Array.from(found.values()) };
}

/** Runs of three to five letters within a word and its edges. */
function runs(plain: string[]): Set<number> {
  const hashes = new Set<number>();
  for (const word of plain) {
    const edged = ` ${word} `;
    for (let from = 0; from + shortestRun <= edged.length; from++) {
      let hash = seed ^ 4;
      const most = Math.min(longestRun, edged.length - from);
      for (let n = 0; n < most; n++) {
        hash = Math.imul(hash ^ edged.charCodeAt(from + n), prime);
        if (n + 1 >= shortestRun) hashes.add(hash >>> 0);
      }
    }
  }
  return hashes;
}
