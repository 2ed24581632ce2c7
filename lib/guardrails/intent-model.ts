import { buckets, type IntentFeatures } from "./intent-features.ts";
import { unpackWeights } from "./intent-weights.ts";
import { type LearnedIntent, learnedIntents } from "./weights/intents.ts";

const read = new Map<LearnedIntent, Float32Array>();

/** How likely a learned intent is, 0 to 1, from a text's features and the signs met in it; its weights are unpacked at the first call, never when the module loads. */
export function learnedIntent(intent: LearnedIntent, { at, value }: IntentFeatures, signs: readonly number[]): number {
  const packed = learnedIntents[intent];
  let weights = read.get(intent);
  if (!weights) {
    weights = unpackWeights(packed, buckets);
    read.set(intent, weights);
  }
  let score = packed.bias;
  for (let i = 0; i < at.length; i++) score += (weights[at[i] as number] as number) * (value[i] as number);
  for (const sign of signs) score += packed.signs[sign] ?? 0;
  return 1 / (1 + Math.exp(-score));
}
