import { fold } from "../language/normalise.ts";
import { stem } from "../language/stems.ts";
import { words } from "../language/words.ts";
import { kindNames, kindsMet, kindsOfWords } from "./intent-kinds.ts";
import { inEnglish } from "./intent-words.ts";

/** A text's features: hashed places in the weights, and how strongly each holds there; and which kinds of words it has. */
export interface IntentFeatures {
  at: Uint32Array;
  value: Float32Array;
  kinds: number[];
}

/** How many places the features share. */
export const buckets = 1 << 17;

/** How strongly words, pairs of words and runs of letters count beside each other. */
const shares = { word: 1, pair: 1, apart: 0.5, letters: 0.8, beside: 0.5 };
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
function plainWords(written: string[], language: string): string[] {
  const found = written.map((word) => (/^\p{N}/u.test(word) ? "0" : fold(word).replace(/'/g, "")));
  return language === "en" ? found : inEnglish(found, language);
}

/** Everything that the classifier looks at: words, pairs of words next to each other or with one between, runs of letters. */
export function intentFeatures(text: string, language: string): IntentFeatures {
  const written = words(text)
    .slice(0, mostWords)
    .map((word) => word.text);
  const plain = plainWords(written, language);
  const kinds = kindsOfWords(written, language);
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
  group(besideKinds(stems, kinds), shares.beside);
  return { at: Uint32Array.from(found.keys()), value: Float32Array.from(found.values()), kinds: kindsMet(kinds) };
}

/** What stands beside a kind of word: "my" before a part of the body, a medicine after another. */
function besideKinds(stems: string[], kinds: number[]): Set<number> {
  const hashes = new Set<number>();
  for (const [at, bits] of kinds.entries()) {
    const after = kindNames(kinds[at + 1] ?? 0);
    for (const name of kindNames(bits)) {
      hashes.add(hashed(`${stems[at]} ${name}`, seed ^ 5));
      hashes.add(hashed(`${name} ${stems[at + 2]}`, seed ^ 6));
      for (const next of after) hashes.add(hashed(`${name} ${next}`, seed ^ 7));
    }
  }
  return hashes;
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
