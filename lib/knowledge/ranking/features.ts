import type { Candidate } from "./candidates.ts";
import type { Concept } from "./concepts.ts";
import { fieldWeights } from "./field-weights.ts";
import type { FirstPass } from "./first-pass.ts";
import { type Matched, matched } from "./matched.ts";
import { near } from "./near.ts";

/** What is known of a candidate, in the order of its numbers; the weights are learned on these. */
export const featureNames = [
  "whole / best whole",
  "passage / best passage",
  "sum / best sum",
  "whole / most possible",
  "passage / most possible",
  "title coverage",
  "summary coverage",
  "label coverage",
  "heading coverage",
  "short fields coverage",
  "passage coverage",
  "article coverage",
  "exact coverage",
  "title asked for",
  "summary asked for",
  "title pairs",
  "summary pairs",
  "passage pairs",
  "passage together",
  "most telling in title",
  "most telling in article",
  "second most telling in article",
  "context in title",
  "context in article",
  "passages",
  "words",
  "title words",
  "second passage / passage",
  "first passage / passage",
  "concepts",
  "mean idf",
  "unknown share",
  "article in plain BM25",
  "passage in plain BM25",
  "title in plain BM25",
  "rank of whole",
  "rank of passage",
  "title coverage to best",
  "summary coverage to best",
  "short fields coverage to best",
  "passage coverage to best",
  "article coverage to best",
  "title asked for to best",
  "summary asked for to best",
  "title pairs to best",
  "passage pairs to best",
  "passage together to best",
  "article in plain BM25 to best",
  "passage in plain BM25 to best",
  "title in plain BM25 to best",
  "context in title to best",
] as const;

/** The features that are also told beside the best of all candidates. */
const compared = [5, 6, 9, 10, 11, 13, 14, 15, 17, 18, 32, 33, 34, 22];

/** What all candidates of one query are measured by. */
interface Measure {
  asked: Concept[];
  /** What each concept weighs; the weight of the query's own words, and that of what stands around them, 0 elsewhere. */
  weight: Float64Array;
  own: Float64Array;
  around: Float64Array;
  /** The weight of all that was asked, of its own words only, and of what stands around it. */
  all: number;
  ownMass: number;
  context: number;
  telling: number[];
  unknown: number;
  meanIdf: number;
  ownCount: number;
}

/** The features of each candidate, in `featureNames`' order. */
export function features(asked: Concept[], scored: FirstPass, found: Candidate[]): Float64Array[] {
  const measure = measureOf(asked, scored);
  const held = matched(asked, found);
  const closeness = near(asked, measure.weight, measure.ownMass, found);
  const wholes = found.map((c) => c.whole).sort((a, b) => b - a);
  const owns = found.map((c) => c.own).sort((a, b) => b - a);
  const top = { whole: wholes[0] || 1e-9, own: owns[0] || 1e-9, sum: found.reduce((most, c) => Math.max(most, c.whole + c.own), 1e-9) };
  const most = measure.all * (fieldWeights.article.k1 + 1) || 1;
  const rows = found.map((candidate, n) => {
    const { whole, own } = candidate;
    const row = new Float64Array(featureNames.length);
    row.set([whole / top.whole, own / top.own, (whole + own) / top.sum, whole / most, own / most]);
    row.set(coverages(held, measure, n * asked.length), 5);
    row.set(closeness[n] as number[], 13);
    row.set(told(held, measure, n * asked.length), 19);
    row.set(shape(candidate), 24);
    row.set([measure.ownCount, measure.meanIdf, measure.unknown], 29);
    row.set(plain(held, measure, n * asked.length, candidate), 32);
    row.set([1 / (1 + wholes.indexOf(whole)), 1 / (1 + owns.indexOf(own))], 35);
    return row;
  });
  compare(rows);
  return rows;
}

/** Fills in how far each compared feature is from the best of all rows. */
function compare(rows: Float64Array[]): void {
  const from = featureNames.length - compared.length;
  for (const [i, f] of compared.entries()) {
    const best = rows.reduce((most, row) => Math.max(most, row[f] as number), 0);
    for (const row of rows) row[from + i] = (row[f] as number) - best;
  }
}

function measureOf(asked: Concept[], scored: FirstPass): Measure {
  const weight = Float64Array.from(asked, (concept, at) => concept.weight * (scored.idf[at] as number));
  const sum = (keep: (concept: Concept, at: number) => boolean) =>
    asked.reduce((all, c, at) => all + (keep(c, at) ? (weight[at] as number) : 0), 0);
  const own = asked.flatMap((c, at) => (c.own ? [at] : []));
  const ownMass = sum((c) => c.own);
  const ownIdf = own.reduce((all, at) => all + (scored.idf[at] as number), 0);
  return {
    asked,
    weight,
    own: weight.map((w, at) => (asked[at]?.own ? w : 0)),
    around: weight.map((w, at) => (asked[at]?.own ? 0 : w)),
    all: sum(() => true),
    ownMass: ownMass || 1,
    context: sum((c) => !c.own) || 1,
    telling: own.filter((at) => (scored.df[at] as number) > 0).sort((a, b) => (weight[b] as number) - (weight[a] as number)),
    unknown: sum((c, at) => c.own && scored.df[at] === 0) / (ownMass || 1),
    meanIdf: own.length > 0 ? ownIdf / own.length : 0,
    ownCount: Math.log(1 + own.length),
  };
}

/** The weight of what a candidate's row holds. */
function covered(weight: Float64Array, field: Float32Array, row: number): number {
  let sum = 0;
  for (let n = 0; n < weight.length; n++) sum += (weight[n] as number) * (field[row + n] as number);
  return sum;
}

function coverages(held: Matched, { own, ownMass }: Measure, row: number): number[] {
  const of = (field: Float32Array) => covered(own, field, row) / ownMass;
  const { title, summary, heading } = held;
  let short = 0;
  for (let n = 0; n < own.length; n++) {
    const at = row + n;
    short += (own[n] as number) * Math.max(title[at] as number, summary[at] as number, heading[at] as number);
  }
  return [of(title), of(summary), of(held.label), of(heading), short / ownMass, of(held.own), of(held.whole), of(held.exact)];
}

/** Whether the most telling words are there, and what was said around the question. */
function told({ title, whole }: Matched, { telling, around, context }: Measure, row: number): number[] {
  const [first, second] = telling;
  const has = (field: Float32Array, at: number | undefined) => (at === undefined ? 0 : (field[row + at] as number));
  return [
    has(title, first),
    has(whole, first),
    has(whole, second),
    covered(around, title, row) / context,
    covered(around, whole, row) / context,
  ];
}

/** The article, its best passage and its title in plain BM25, as shares of what is possible. */
function plain(held: Matched, { own, ownMass }: Measure, row: number, { part, article, passages }: Candidate): number[] {
  const best = passages[0]?.n;
  const saturated = (times: Float32Array, factor: number) => {
    const room = 1.2 / Math.max(factor, 0.05);
    let sum = 0;
    for (let n = 0; n < own.length; n++) sum += ((own[n] as number) * (times[row + n] as number)) / ((times[row + n] as number) + room);
    return sum / ownMass;
  };
  return [
    saturated(held.times, part.whole[article] as number),
    saturated(held.ownTimes, best === undefined ? 1 : (part.part[best] as number)),
    (covered(own, held.title, row) / ownMass) * Math.min(3, part.title[article] as number),
  ];
}

/** How long it is, and how its passages compare. */
function shape({ part, article, passages, own }: Candidate): number[] {
  const { segment } = part;
  const first = segment.firstPassage[article] as number;
  const end = segment.firstPassage[article + 1] as number;
  const lengths = segment.lengths("body");
  let words = 0;
  for (let n = first; n < end; n++) words += lengths[n] as number;
  const best = own || 1;
  return [
    Math.log(1 + end - first),
    Math.log(1 + words),
    Math.log(1 + (segment.lengths("title")[article] as number)),
    (passages[1]?.score ?? 0) / best,
    (passages.find((p) => p.n === first)?.score ?? 0) / best,
  ];
}
