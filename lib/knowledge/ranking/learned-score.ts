import { rankingTrees } from "./ranking-trees.ts";
import { treesValue } from "./trees.ts";

/** Where the first pass's sum beside the best one stands among the features, and what it counts before anything was learned. */
const sum = { feature: 2, counts: 6 };

/** How an article ranks by what is known of it; only the order and the distances within one query mean something. */
export function learnedScore(features: ArrayLike<number>): number {
  return priorScore(features) + treesValue(rankingTrees, features);
}

/** What learning starts from. */
export function priorScore(features: ArrayLike<number>): number {
  return sum.counts * (features[sum.feature] as number);
}
