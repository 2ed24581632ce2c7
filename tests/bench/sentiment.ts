import { performance } from "node:perf_hooks";
import { moodOf, sentiment } from "../../lib/guardrails/sentiment.ts";
import { unpackedMood } from "../../lib/guardrails/sentiment-model.ts";
import { veryNegativeAt } from "../../lib/guardrails/very-negative.ts";
import { bestBorder, fitRaw, moodExamples, type Rated, steadyBorder } from "../../scripts/train/sentiment-fit.ts";
import { ownRated } from "../../scripts/train/sentiment-own.ts";
import { ratedTexts } from "../../scripts/train/sentiment-set.ts";
import { aurocOf } from "./calibration.ts";
import { markdownTable } from "./markdown-table.ts";
import { randomFrom } from "./random-from.ts";
import { otherLanguages } from "./sentiment-others.ts";
import { spearmanOf } from "./spearman.ts";

/** One row: how well the mood agrees with people's ratings, with its floor and goal. */
export interface SentimentFigure {
  name: string;
  n: number;
  value: number;
  floor: number | null;
  goal: number | null;
  met: boolean | null;
}

const parts = 10;
const seeds = [1, 2, 3];
const bounds = { f1: { floor: 0.5, goal: 0.54 }, auroc: { floor: 0.9, goal: 0.91 } };
const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
const veryNegative = (one: Rated) => one.rating <= veryNegativeAt;

/** Measures "very negative" (people's mean rating −2 or less): on texts left out of learning, and with the weights as shipped. */
export function measureSentiment(data: string): { figures: SentimentFigure[]; text: string } {
  const rated = ratedTexts(data);
  const runs = seeds.map((seed) => leftOut(rated, seed));
  const crossed = (of: keyof Judged) => mean(runs.map((run) => run[of]));
  const shipped = asShipped(rated);
  const n = rated.length;
  const figures = [
    row("left out: F1, border learned on texts left out", n, crossed("f1"), bounds.f1),
    row("left out: F1, border learned on the texts of the weights", n, crossed("f1Within"), bounds.f1),
    row("left out: AUROC", n, crossed("auroc"), bounds.auroc),
    row("left out: Spearman with the ratings", n, crossed("spearman"), null),
    row("shipped, which has seen these texts: F1 at −2", n, shipped.f1, null),
    row("shipped: AUROC", n, shipped.auroc, null),
    row("shipped: Spearman", n, shipped.spearman, null),
    row("shipped: a text, p50, µs", n, shipped.median, null),
    row("shipped: a text, p95, µs", n, shipped.slow, null),
    ...otherLanguages().map((one) => row(one.name, one.n, one.value, null)),
  ];
  return { figures, text: tableOf(figures) };
}

function row(name: string, n: number, value: number, bound: { floor: number; goal: number } | null): SentimentFigure {
  return { name, n, value, floor: bound?.floor ?? null, goal: bound?.goal ?? null, met: bound ? value >= bound.floor : null };
}

function tableOf(figures: SentimentFigure[]): string {
  const shown = (value: number | null) => (value === null ? "" : value.toFixed(value > 10 ? 0 : 3));
  const verdict = (f: SentimentFigure) => (f.met === null ? "" : f.value >= (f.goal ?? 0) ? "goal" : f.met ? "floor" : "**no**");
  const rows = figures.map((f) => [f.name, String(f.n), shown(f.value), shown(f.floor), shown(f.goal), verdict(f)]);
  return markdownTable([["figure", "n", "value", "floor", "goal", "met"], ...rows]);
}

interface Judged {
  f1: number;
  f1Within: number;
  auroc: number;
  spearman: number;
}

/** Ten parts, each judged by weights of the nine others; texts of the same words are always in one part. */
function leftOut(rated: Rated[], seed: number): Judged {
  const examples = moodExamples(rated);
  const own = moodExamples(ownRated());
  const part = partOf(rated, seed);
  const raw = new Array<number>(rated.length).fill(0);
  const within = new Array<boolean>(rated.length).fill(false);
  for (let left = 0; left < parts; left++) {
    const learned = examples.filter((_, at) => part[at] !== left);
    const weights = unpackedMood(fitRaw([...learned, ...own], true));
    const feel = (text: string) => moodOf(text, "en", weights);
    const seen = rated.filter((_, at) => part[at] !== left);
    const border = bestBorder(
      seen.map((one) => feel(one.text)),
      seen.map(veryNegative),
    );
    for (const [at, { text }] of rated.entries()) {
      if (part[at] !== left) continue;
      raw[at] = feel(text);
      within[at] = raw[at] <= border;
    }
  }
  return { ...judged(raw, rated, crossBorders(raw, rated, part)), f1Within: f1Of(within, rated.map(veryNegative)) };
}

/** Which texts fall below the border that is best for all other parts. */
function crossBorders(raw: number[], rated: Rated[], part: number[]): boolean[] {
  const borders = Array.from({ length: parts }, (_, left) => {
    const others = raw.map((_, at) => at).filter((at) => part[at] !== left);
    return steadyBorder(
      others.map((at) => raw[at] as number),
      others.map((at) => veryNegative(rated[at] as Rated)),
    );
  });
  return raw.map((value, at) => value <= (borders[part[at] as number] as number));
}

function judged(moods: number[], rated: Rated[], told: boolean[]): Omit<Judged, "f1Within"> {
  const right = rated.map(veryNegative);
  return {
    f1: f1Of(told, right),
    auroc: aurocOf(
      moods.map((mood) => -mood),
      right,
    ),
    spearman: spearmanOf(
      moods,
      rated.map((one) => one.rating),
    ),
  };
}

function f1Of(told: boolean[], right: boolean[]): number {
  const hits = told.filter((is, at) => is && right[at]).length;
  return (2 * hits) / (told.filter(Boolean).length + right.filter(Boolean).length);
}

function partOf(rated: Rated[], seed: number): number[] {
  const random = randomFrom(seed);
  const places = new Map<string, number>();
  return rated.map(({ text }) => {
    const words = [...new Set(text.toLowerCase().match(/[a-z]+/g))].sort().join(" ");
    const place = places.get(words) ?? Math.floor(random() * parts);
    places.set(words, place);
    return place;
  });
}

function asShipped(rated: Rated[]): Omit<Judged, "f1Within"> & { median: number; slow: number } {
  const times: number[] = [];
  const moods = rated.map(({ text }) => {
    const start = performance.now();
    const mood = sentiment(text, "en");
    times.push((performance.now() - start) * 1000);
    return mood;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * times.length)] as number;
  const told = moods.map((mood) => mood <= veryNegativeAt);
  return { ...judged(moods, rated, told), median: at(0.5), slow: at(0.95) };
}
