import { answeringWeights } from "./answering-weights.ts";
import { featureNames } from "./features.ts";

/** Features of the best article that tell whether it answers, and those told beside the second best one's. */
const told = [
  "whole / most possible",
  "passage / most possible",
  "title coverage",
  "summary coverage",
  "short fields coverage",
  "passage coverage",
  "article coverage",
  "exact coverage",
  "title asked for",
  "summary asked for",
  "title pairs",
  "passage pairs",
  "passage together",
  "most telling in title",
  "most telling in article",
  "second most telling in article",
  "context in title",
  "context in article",
  "words",
  "title words",
  "concepts",
  "mean idf",
  "unknown share",
  "article in plain BM25",
  "passage in plain BM25",
  "title in plain BM25",
] as const;
const beside = ["title coverage", "article coverage", "passage together", "whole / best whole", "passage / best passage"] as const;
const squared = ["article coverage", "passage coverage"] as const;

const at = (name: (typeof featureNames)[number]) => featureNames.indexOf(name);
const toldAt = told.map(at);
const besideAt = beside.map(at);
const squaredAt = squared.map(at);

/** How far from the usual a figure is taken seriously, in deviations. */
const furthest = 4;

/** The probability (0 to 1) of each candidate that it answers, from their learned scores and what is known of them. */
export function answering(scores: number[], features: ArrayLike<number>[]): number[] {
  const best = scores.reduce((top, score, n) => (score > (scores[top] as number) ? n : top), 0);
  if (scores.length === 0) return [];
  const top = scores[best] as number;
  const likely = probability(answerFeatures(scores, features));
  // Those below the best share what it leaves as far as their scores are from it.
  return scores.map((score) => likely * Math.exp(score - top));
}

/** What is known of the best candidate as an answer: its lead over the others, and how it holds what was asked. */
export function answerFeatures(scores: number[], features: ArrayLike<number>[]): number[] {
  const order = scores.map((_, n) => n).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const score = (place: number, other: number) => scores[order[place] ?? -1] ?? other;
  const top = score(0, 0);
  const first = features[order[0] ?? -1] ?? [];
  const second = features[order[1] ?? -1] ?? [];
  const value = (from: ArrayLike<number>, n: number) => from[n] ?? 0;
  return [
    logOdds(share(scores, top, 1)),
    logOdds(share(scores, top, 2)),
    top - score(1, top - 3),
    top - score(4, top - 5),
    top / 10,
    ...toldAt.map((n) => value(first, n)),
    ...besideAt.map((n) => value(first, n) - value(second, n)),
    ...squaredAt.map((n) => value(first, n) ** 2),
    value(first, at("title asked for")) * value(first, at("title coverage")),
    value(first, at("article coverage")) * value(first, at("concepts")),
  ];
}

function share(scores: number[], top: number, sharpness: number): number {
  return 1 / scores.reduce((sum, score) => sum + Math.exp(sharpness * (score - top)), 1e-9);
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
