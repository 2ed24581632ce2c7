import { staleAfter } from "../knowledge/freshness.ts";
import type { Features } from "./confidence-features.ts";
import { confidenceWeights } from "./confidence-weights.ts";

/** A logistic model over figures brought to one scale. */
export interface PriorWeights {
  mean: number[];
  deviation: number[];
  weight: number[];
  bias: number;
}

/** How far from the usual a figure is taken seriously, in deviations. */
const furthest = 4;
/** A model that rests on sources makes it so much likelier that they answer; stated until outcomes say better. */
const readByModel = 4;
/** Articles of a help centre, where it is not known how many were looked at. */
const usualSize = 500;
/** A draft that states nothing can be of little use and of little harm. */
const saysNothing = 0.5;

/** The figures that the weights are for: what measuring data can tell. Where the search says no probability, shared words stand in. */
export function priorRow(f: Features): number[] {
  const likely = f.retrieval ?? f.coverage * 0.8;
  return [logOdds(likely), likely * f.coverage, Math.log(f.among ?? usualSize)];
}

/**
 * The probability that a draft is right before outcomes correct it: that its sources answer, by weights fitted on measuring data,
 * times how far its statements follow from them and the questions are met. Drafts of measuring sets quote, so that what comes
 * after the first factor is stated and not fitted.
 */
export function priorOf(f: Features, verified: boolean, weights: PriorWeights = confidenceWeights): number {
  if (f.facts === 0) return saysNothing;
  const proof = (2 * f.meanProof + f.leastProof) / 3;
  const questions = 0.8 + 0.2 * f.answered;
  const fresh = f.oldestMonths === null || f.oldestMonths < staleAfter ? 1 : f.oldestMonths < 2 * staleAfter ? 0.9 : 0.8;
  const agreed = f.disagree > 0 ? 0.8 : 1;
  const understood = f.crossLanguage && !verified ? 0.9 : 1;
  return sourcesAnswer(f, weights) * proof * questions * (1 - f.uncited / 2) * fresh * agreed * understood;
}

/** How likely (0 to 1) the sources answer. A model has read them before it rests on them, and could have said that none answers. */
export function sourcesAnswer(f: Features, { mean, deviation, weight, bias }: PriorWeights = confidenceWeights): number {
  const sum = priorRow(f).reduce((all, value, n) => {
    const from = (value - (mean[n] ?? 0)) / (deviation[n] ?? 1);
    return all + (weight[n] ?? 0) * Math.max(-furthest, Math.min(furthest, from));
  }, bias);
  return 1 / (1 + Math.exp(-sum - (f.model ? Math.log(readByModel) : 0)));
}

function logOdds(p: number): number {
  const within = Math.min(0.999, Math.max(0.001, p));
  return Math.log(within / (1 - within));
}
