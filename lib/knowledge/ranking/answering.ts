import { answeringWeights } from "./answering-weights.ts";
import { featureNames } from "./features.ts";

/**
 * Features of the best article that tell whether it answers. More of them say more of the questions that the weights were learned
 * from and less of others.
 */
const told = [
  "title coverage",
  "short fields coverage",
  "passage coverage",
  "exact coverage",
  "summary asked for",
  "title pairs",
  "most telling in article",
  "title words",
  "unknown share",
  "title in plain BM25",
  "second passage / passage",
] as const;

const at = (name: (typeof featureNames)[number]) => featureNames.indexOf(name);
const toldAt = told.map(at);

/** How far from the usual a figure is taken seriously, in deviations. */
const furthest = 4;

/** Scores as close as this are the same one, added up in another order. */
const same = 1e-6;

/**
 * The probability (0 to 1) of each candidate that it answers, from their learned scores and what is known of them. Whichever of
 * them comes first: where several are best alike, the one that says least of an answer counts.
 */
export function answering(scores: number[], features: ArrayLike<number>[]): number[] {
  if (scores.length === 0) return [];
  const top = scores.reduce((most, score) => Math.max(most, score));
  const alike = [...scores.keys()].filter((n) => top - (scores[n] as number) < same);
  const likely = alike.reduce((least, n) => Math.min(least, probability(answerFeatures(scores, features, n))), 1);
  // Those below the best share what it leaves as far as their scores are from it.
  return scores.map((score) => likely * Math.exp(score - top));
}

/** What is known of a candidate as an answer, the best unless told: its lead over the others, and how it holds what was asked. */
export function answerFeatures(scores: number[], features: ArrayLike<number>[], candidate?: number): number[] {
  const order = scores.map((_, n) => n).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const best = candidate ?? order[0] ?? -1;
  const second = order.find((n) => n !== best) ?? -1;
  const top = scores[best] ?? 0;
  const first = features[best] ?? [];
  const value = (name: (typeof featureNames)[number]) => first[at(name)] ?? 0;
  // "concepts" is the logarithm of 1 + the words asked for.
  const brief = Math.exp(-value("concepts"));
  return [
    logOdds(share(scores, top)),
    top - (scores[second] ?? top - 3),
    top / 10,
    ...toldAt.map((n) => first[n] ?? 0),
    value("title asked for") * value("title coverage"),
    value("article coverage") * value("concepts"),
    brief,
    // What was said before tells more where little is asked.
    value("context in title") * brief,
    value("context in article") * brief,
  ];
}

function share(scores: number[], top: number): number {
  return 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 1e-9);
}

function logOdds(p: number): number {
  return Math.log(p / (1 - p + 1e-3));
}

function probability(known: number[]): number {
  const { mean, deviation, weight, bias } = answeringWeights;
  let sum = bias;
  for (const [n, value] of known.entries()) {
    const from = (value - (mean[n] ?? 0)) / (deviation[n] ?? 1);
    sum += (weight[n] ?? 0) * Math.max(-furthest, Math.min(furthest, from));
  }
  return 1 / (1 + Math.exp(-sum));
}
