import { buckets } from "../../lib/guardrails/intent-features.ts";
import { mostSteps, type PackedWeights, packSteps, unpackWeights } from "../../lib/guardrails/intent-weights.ts";
import { weighedSigns } from "../../lib/guardrails/intents-by-signs.ts";
import type { LearnedIntent } from "../../lib/guardrails/weights/intents.ts";
import { type Bounds, boundsOf } from "./intents-bounds.ts";
import type { Labelled } from "./intents-examples.ts";
import { sparseLogistic } from "./sparse-logistic.ts";

/** How small weights are kept, and how many are kept for each intent. */
const settings = { calm: 0.3, kept: 10000 };
/** Of intents that our own messages teach: the many everyday ones of the set are only there to be left in peace. */
const ownSettings = { calm: 0.1, kept: 10000, everyday: 0.04 };
/** How much a message of NLU++ counts: few, but said as people say it. */
const spoken = 3;
/** How much a message written in haste counts beside itself, for what is learned from the set's labels. */
const hasty = 0.3;

/** What is learned from the set's labels; the others are learned from our own messages. */
export const fromSet: LearnedIntent[] = ["fraud", "refund", "identity"];

/** How much rarer features count: the logarithm of how rare they are among the examples. */
function rarity(examples: Labelled[]): { idf: Float64Array; count: Float64Array } {
  const count = new Float64Array(buckets);
  for (const { features } of examples) for (const at of features.at) count[at] = (count[at] as number) + 1;
  return { count, idf: count.map((n) => Math.log(1 + examples.length / (1 + n))) };
}

/** How much an example counts for an intent; 0 for one whose label says nothing about it. */
function shareOf({ source, intent, about }: Labelled, wanted: LearnedIntent): number {
  if (fromSet.includes(wanted)) return source === "own" ? (about === "matters" ? 0.5 : 2) : source.startsWith("nlupp") ? spoken : 1;
  if (source === "own") return 1;
  return intent === "vaccines" ? 0 : ownSettings.everyday;
}

/** Weights that tell one intent, already in the whole steps in which they are kept; 0 is as likely as not. */
export function fitIntent(examples: Labelled[], intent: LearnedIntent): PackedWeights {
  const ofSet = fromSet.includes(intent);
  const { calm, kept } = ofSet ? settings : ownSettings;
  const { idf, count } = rarity(examples);
  const width = buckets + weighedSigns;
  const learned = examples.flatMap((one) => {
    const right = one.labels.includes(intent);
    const share = shareOf(one, intent);
    const itself = { ...one, right, share };
    return ofSet && one.slipped ? [itself, { ...one.slipped, right, share: hasty * share }] : [itself];
  });
  const rows = learned.map(({ features, signs }) => {
    const value = features.value.map((v, i) => v * (idf[features.at[i] as number] as number));
    return {
      at: Uint32Array.from([...features.at, ...signs.map((sign) => buckets + sign)]),
      value: Float32Array.from([...value, ...signs.map(() => 1)]),
    };
  });
  const { weight, bias } = sparseLogistic(
    rows,
    learned.map((one) => one.right),
    learned.map((one) => one.share),
    width,
    calm,
  );
  const signs = Array.from(weight.subarray(buckets), (w) => Number(w.toPrecision(4)));
  return { ...packed(weight.subarray(0, buckets), idf, count, kept), bias: Number(bias.toPrecision(6)), signs };
}

/** The weightiest weights in whole steps; the few that are larger than most are cut, so that the steps stay small. */
function packed(weight: Float64Array, idf: Float64Array, count: Float64Array, most: number): Pick<PackedWeights, "step" | "text"> {
  const worth = weight.map((w, at) => w * (idf[at] as number));
  const weighty = worth.map((w, at) => Math.abs(w) * Math.sqrt((count[at] as number) + 1));
  const least = weighty.toSorted()[buckets - most] as number;
  const kept = worth.map((w, at) => ((weighty[at] as number) < least ? 0 : w));
  const largest = kept.map(Math.abs).toSorted()[buckets - 8] as number;
  const step = Number((largest / mostSteps).toPrecision(6));
  return { step, text: packSteps(kept.map((w) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(w / step))))) };
}

/** What packed weights say of messages, before it becomes a probability. */
function scoresOf(weights: PackedWeights, examples: Labelled[]): number[] {
  const unpacked = unpackWeights(weights, buckets);
  return examples.map(({ features: { at, value }, signs }) => {
    let score = weights.bias;
    for (let i = 0; i < at.length; i++) score += (unpacked[at[i] as number] as number) * (value[i] as number);
    for (const sign of signs) score += weights.signs[sign] ?? 0;
    return score;
  });
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

/** False alarms among what an intent is judged by: the most for each, so that all red ones together stay few. */
const mostFalse: Record<LearnedIntent, number> = { fraud: 0.0025, refund: 0.002, identity: 0.002, legal: 0.02, medical: 0.03 };
/** Of the set's everyday messages, how many may be taken for an intent that our own messages teach. */
const mostEveryday = 0.0003;

/** The bounds of an intent, by scores of messages left out; those of an intent that our own messages teach also leave the set's everyday ones in peace. */
export function boundsFor(examples: Labelled[], scores: number[], intent: LearnedIntent): Bounds {
  const ofSet = fromSet.includes(intent);
  const judged = examples.flatMap((one, at) => ((ofSet ? one.source !== "own" : one.about === "matters") ? [at] : []));
  const bounds = boundsOf(
    judged.map((at) => scores[at] as number),
    judged.map((at) => (examples[at] as Labelled).labels.includes(intent)),
    mostFalse[intent],
  );
  if (ofSet) return bounds;
  const everyday = scores.filter((_, at) => examples[at]?.source !== "own" && examples[at]?.intent !== "vaccines").sort((a, b) => b - a);
  const least = everyday[Math.floor(mostEveryday * everyday.length)] as number;
  const likely = Math.max(bounds.likely, least);
  return { ...bounds, likely, possible: likely };
}
