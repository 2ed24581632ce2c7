import { buckets } from "../../lib/guardrails/intent-features.ts";
import { mostSteps, type PackedWeights, packSteps, unpackWeights } from "../../lib/guardrails/intent-weights.ts";
import type { LearnedIntent } from "../../lib/guardrails/weights/intents.ts";
import type { Labelled } from "./intents-examples.ts";
import { sparseLogistic } from "./sparse-logistic.ts";

/** How small weights are kept, how many are kept for each intent, and how much one of our own messages counts. */
const settings = { calm: 0.5, kept: 8000, own: 2 };

/** How much rarer features count: the logarithm of how rare they are among the examples. */
export function rarity(examples: Labelled[]): { idf: Float64Array; count: Float64Array } {
  const count = new Float64Array(buckets);
  for (const { features } of examples) for (const at of features.at) count[at] = (count[at] as number) + 1;
  return { count, idf: count.map((n) => Math.log(1 + examples.length / (1 + n))) };
}

/** Weights that tell one intent, already in the whole steps in which they are kept; 0 is as likely as not. */
export function fitIntent(examples: Labelled[], intent: LearnedIntent): PackedWeights {
  const { idf, count } = rarity(examples);
  const rows = examples.map(({ features }) => ({
    at: features.at,
    value: features.value.map((v, i) => v * (idf[features.at[i] as number] as number)),
  }));
  const { weight, bias } = sparseLogistic(
    rows,
    examples.map(({ labels }) => labels.includes(intent)),
    examples.map(({ source }) => (source === "own" ? settings.own : 1)),
    buckets,
    settings.calm,
  );
  const worth = weight.map((w, at) => w * (idf[at] as number));
  const weighty = worth.map((w, at) => Math.abs(w) * Math.sqrt((count[at] as number) + 1));
  const least = weighty.toSorted()[buckets - settings.kept] as number;
  const kept = worth.map((w, at) => ((weighty[at] as number) < least ? 0 : w));
  const step = Number((kept.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / mostSteps).toPrecision(6));
  return { step, bias: Number(bias.toPrecision(6)), text: packSteps(kept.map((w) => Math.round(w / step))) };
}

/** What packed weights say of messages, before it becomes a probability. */
export function scoresOf(packed: PackedWeights, examples: Labelled[]): number[] {
  const weights = unpackWeights(packed, buckets);
  return examples.map(({ features: { at, value } }) =>
    at.reduce((sum, place, i) => sum + (weights[place] as number) * (value[i] as number), packed.bias),
  );
}

/** What each message scores under weights that were learned without its part. */
export function leftOutScores(examples: Labelled[], intent: LearnedIntent, folds: number): number[] {
  const scores = new Array<number>(examples.length).fill(0);
  for (let fold = 0; fold < folds; fold++) {
    const packed = fitIntent(
      examples.filter((one) => one.fold !== fold),
      intent,
    );
    const left = examples.flatMap((one, at) => (one.fold === fold ? [at] : []));
    const found = scoresOf(
      packed,
      left.map((at) => examples[at] as Labelled),
    );
    for (const [i, at] of left.entries()) scores[at] = found[i] as number;
  }
  return scores;
}
