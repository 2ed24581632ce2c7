import type { Candidate } from "./candidates.ts";
import type { Concept } from "./concepts.ts";
import { fieldWeights } from "./field-weights.ts";
import type { FirstPass } from "./first-pass.ts";
import { matched } from "./matched.ts";
import { type Asked, nearness } from "./nearness.ts";

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
  weight: Float64Array;
  /** The weight of all that was asked, of its own words only, and of what stands around it. */
  all: number;
  ownMass: number;
  context: number;
  telling: number[];
  perSegment: Map<number, Asked>;
  /** How telling the words of titles and summaries are; many candidates share them. */
  tellingOf: Map<number, number>;
  unknown: number;
  meanIdf: number;
  ownCount: number;
}

/** The features of each candidate, in `featureNames`' order. */
export function features(asked: Concept[], scored: FirstPass, found: Candidate[]): Float64Array[] {
  const measure = measureOf(asked, scored);
  const top = { whole: 1e-9, own: 1e-9, sum: 1e-9 };
  for (const { whole, own } of found) {
    top.whole = Math.max(top.whole, whole);
    top.own = Math.max(top.own, own);
    top.sum = Math.max(top.sum, whole + own);
  }
  const wholes = found.map((c) => c.whole).sort((a, b) => b - a);
  const owns = found.map((c) => c.own).sort((a, b) => b - a);
  const rows = found.map((candidate) => {
    const { whole, own } = candidate;
    const most = measure.all * (fieldWeights.article.k1 + 1) || 1;
    const first = [whole / top.whole, own / top.own, (whole + own) / top.sum, whole / most, own / most];
    const ranks = [1 / (1 + wholes.indexOf(whole)), 1 / (1 + owns.indexOf(own))];
    const { coverage, plain } = coverages(candidate, measure);
    return [...first, ...coverage, ...shape(candidate), measure.ownCount, measure.meanIdf, measure.unknown, ...plain, ...ranks];
  });
  return compare(rows);
}

/** Adds how far each compared feature is from the best of all rows. */
function compare(rows: number[][]): Float64Array[] {
  const best = compared.map((f) => rows.reduce((most, row) => Math.max(most, row[f] as number), 0));
  return rows.map((row) => Float64Array.from([...row, ...compared.map((f, i) => (row[f] as number) - (best[i] as number))]));
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
    all: sum(() => true),
    ownMass: ownMass || 1,
    context: sum((c) => !c.own) || 1,
    telling: own.filter((at) => (scored.df[at] as number) > 0).sort((a, b) => (weight[b] as number) - (weight[a] as number)),
    perSegment: new Map(),
    tellingOf: new Map(),
    unknown: sum((c, at) => c.own && scored.df[at] === 0) / (ownMass || 1),
    meanIdf: own.length > 0 ? ownIdf / own.length : 0,
    ownCount: Math.log(1 + own.length),
  };
}

function coverages(candidate: Candidate, measure: Measure): { coverage: number[]; plain: number[] } {
  const { asked, weight } = measure;
  const held = matched(asked, candidate);
  const covered = (share: (at: number) => number, own: boolean) =>
    asked.reduce((all, c, at) => all + (c.own === own ? (weight[at] as number) * share(at) : 0), 0);
  const of = (field: Float32Array) => covered((at) => field[at] as number, true) / measure.ownMass;
  const short = covered((at) => Math.max(held.title[at] as number, held.summary[at] as number, held.heading[at] as number), true);
  const [first, second] = measure.telling;
  const has = (field: Float32Array, at: number | undefined) => (at === undefined ? 0 : (field[at] as number));
  const coverage = [
    of(held.title),
    of(held.summary),
    of(held.label),
    of(held.heading),
    short / measure.ownMass,
    of(held.own),
    of(held.whole),
    of(held.exact),
    ...near(candidate, measure),
    has(held.title, first),
    has(held.whole, first),
    has(held.whole, second),
    covered((at) => held.title[at] as number, false) / measure.context,
    covered((at) => held.whole[at] as number, false) / measure.context,
  ];
  const { part, article, passages } = candidate;
  const best = passages[0]?.n;
  const saturated = (times: Float32Array, factor: number) => {
    const room = 1.2 / Math.max(factor, 0.05);
    return covered((at) => (times[at] as number) / ((times[at] as number) + room), true) / measure.ownMass;
  };
  const plain = [
    saturated(held.times, part.whole[article] as number),
    saturated(held.ownTimes, best === undefined ? 1 : (part.part[best] as number)),
    of(held.title) * Math.min(3, part.title[article] as number),
  ];
  return { coverage, plain };
}

/** How much of the title and summary is asked for, and how closely the asked words stand in them and in the best passages. */
function near(candidate: Candidate, measure: Measure): number[] {
  const { segment, at } = candidate.part;
  const asked = measure.perSegment.get(at) ?? askedIn(at, measure);
  measure.perSegment.set(at, asked);
  const title = segment.sequence(candidate.article, "title");
  const summary = segment.sequence(candidate.article, "summary");
  let pairs = 0;
  let together = 0;
  for (const { n } of candidate.passages.slice(0, 2)) {
    const found = nearness(segment.sequence(n, "body"), asked);
    pairs = Math.max(pairs, found.pairs);
    together = Math.max(together, found.together);
  }
  const share = (weight: number) => weight / measure.ownMass;
  return [
    askedShare(candidate, title, asked, measure.tellingOf),
    askedShare(candidate, summary, asked, measure.tellingOf),
    share(nearness(title, asked).pairs),
    share(nearness(summary, asked).pairs),
    share(pairs),
    share(together),
  ];
}

function askedIn(segment: number, { asked, weight }: Measure): Asked {
  const conceptOf = new Map<number, number>();
  for (const [at, concept] of asked.entries()) {
    if (!concept.own) continue;
    for (const { word } of concept.found[segment] ?? []) conceptOf.set(word, at);
  }
  return { conceptOf, place: asked.map((c) => c.place), weight };
}

/** The share of a short text's telling words that were asked for. */
function askedShare({ part }: Candidate, sequence: ArrayLike<number>, asked: Asked, known: Map<number, number>): number {
  let found = 0;
  let all = 0;
  for (let i = 0; i < sequence.length; i++) {
    const word = sequence[i] as number;
    const key = word * 1024 + part.at;
    let telling = known.get(key);
    if (telling === undefined) {
      telling = Math.log(1 + part.rarity(word));
      known.set(key, telling);
    }
    all += telling;
    if (asked.conceptOf.has(word)) found += telling;
  }
  return all === 0 ? 0 : found / all;
}

function shape({ part, article, passages, own }: Candidate): number[] {
  const { segment } = part;
  const first = segment.firstPassage[article] as number;
  const end = segment.firstPassage[article + 1] as number;
  let words = 0;
  for (let n = first; n < end; n++) words += segment.lengths("body")[n] as number;
  const scoreOf = (n: number) => passages.find((p) => p.n === n)?.score ?? 0;
  const best = own || 1;
  return [
    Math.log(1 + end - first),
    Math.log(1 + words),
    Math.log(1 + (segment.lengths("title")[article] as number)),
    (passages[1]?.score ?? 0) / best,
    scoreOf(first) / best,
  ];
}
