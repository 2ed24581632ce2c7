import { fromBase64 } from "../../base64.ts";
import { fold } from "../../language/normalise.ts";
import { likenessWeights } from "./likeness-weights.ts";

/** How many weights there are; a power of two. */
export const BUCKETS = 8192;

let weights: Int8Array | null = null;
let bias = 0;

/** Where each run of two to four letters of a word has its weight; `^` and `$` are its ends. */
export function letterRuns(word: string): number[] {
  const marked = `^${fold(word)}$`;
  const found = new Set<number>();
  for (let length = 2; length <= 4; length++) {
    for (let at = 0; at + length <= marked.length; at++) {
      let hash = 2166136261;
      for (let i = at; i < at + length; i++) hash = Math.imul(hash ^ marked.charCodeAt(i), 16777619);
      found.add((hash ^ (hash >>> 15)) & (BUCKETS - 1));
    }
  }
  return [...found];
}

/** How much a word is built like people's names rather than like other words, as log odds; learned by scripts/train/names.ts. */
export function nameLikeness(word: string): number {
  if (!weights) {
    const { base64, bias: learned } = likenessWeights;
    weights = new Int8Array(fromBase64(base64).buffer);
    bias = learned;
  }
  const of = weights;
  const runs = letterRuns(word);
  return bias + runs.reduce((sum, at) => sum + (of[at] ?? 0), 0) / 24;
}
