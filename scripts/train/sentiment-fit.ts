import { toBase64 } from "../../lib/base64.ts";
import { type Examined, examined } from "../../lib/guardrails/sentiment-examined.ts";
import { gramPlaces } from "../../lib/guardrails/sentiment-grams.ts";
import { type PackedMood, placeShare, rawMood, strays, unpackedMood } from "../../lib/guardrails/sentiment-model.ts";
import { veryNegativeAt } from "../../lib/guardrails/very-negative.ts";
import { randomFrom } from "../../tests/bench/random-from.ts";
import { fittedRidge, type RidgeRow } from "./sentiment-ridge.ts";

/** A text that people rated, −4 to 4. */
export interface Rated {
  text: string;
  rating: number;
}

export interface MoodExample extends Examined {
  rating: number;
}

const calm = { dense: 200, places: 1.5 };
// Where people call a text very negative matters most; how wide that border is, and how much all other differences count.
const border = 0.5;
const slope = 0.35 / 4;
const mostSteps = 127;
const parts = 5;
const draws = 30;
const flat = 0.01;
/** Moods whose places on the scale are found by how many texts people rated lower. */
const marks = [-3.3, -2.6, -1, -0.4, 0.2, 0.8, 1.5, 2.2, 3];

/** Reads texts in English for what the weights look at. */
export function moodExamples(rated: Rated[]): MoodExample[] {
  return rated.map(({ text, rating }) => ({ rating, ...examined(text, "en") }));
}

/** What is learned for a rating. */
const target = (rating: number) => slope * rating - 1 / (1 + Math.exp((rating - veryNegativeAt) / border));

/**
 * Learns a mood from a measuring set and messages of our own; `words` tells whether single words count or words of feeling alone.
 * The scale comes from texts of the set, left out in turn.
 */
export function fitMood(set: MoodExample[], own: MoodExample[], words: boolean): PackedMood {
  const raw = new Array<number>(set.length).fill(0);
  for (let part = 0; part < parts; part++) {
    const learned = set.filter((_, at) => at % parts !== part);
    const weights = unpackedMood(fitRaw([...learned, ...own], words));
    for (const [at, { figures, grams }] of set.entries()) if (at % parts === part) raw[at] = rawMood(figures, grams, weights);
  }
  return { ...fitRaw([...set, ...own], words), scale: scaleOf(raw, set) };
}

/** The mood with another border of "very negative": the steady one of texts in other languages than those it was learned from. */
export function withBorderOf(mood: PackedMood, texts: { text: string; language: string; veryNegative: boolean }[]): PackedMood {
  const weights = unpackedMood(mood);
  const raw = texts.map(({ text, language }) => {
    const { figures, grams } = examined(text, language);
    return rawMood(figures, grams, weights);
  });
  const border = steadyBorder(
    raw,
    texts.map((one) => one.veryNegative),
  );
  const others = mood.scale.filter(([at, mark]) => mark !== veryNegativeAt && mark > veryNegativeAt === at > border);
  return { ...mood, scale: [...others, [short(border), veryNegativeAt] as [number, number]].toSorted((a, b) => a[1] - b[1]) };
}

/** Learns a mood without its scale: raw values count as they are. */
export function fitRaw(examples: MoodExample[], words: boolean): PackedMood {
  const { usual, stray } = spreadOf(examples.map((one) => one.figures));
  const rows = examples.map(
    ({ figures, grams }): RidgeRow => ({
      dense: Float64Array.from(strays(figures, { usual, stray })),
      places: words ? grams : [],
      share: placeShare(grams.length),
    }),
  );
  const ridge = fittedRidge(
    rows,
    examples.map((one) => target(one.rating)),
    calm,
  );
  const wide = usual.length;
  const places = ridge.subarray(wide, wide + gramPlaces);
  const step = Math.max(1e-9, ...places.map(Math.abs)) / mostSteps;
  return {
    usual,
    stray,
    figures: [...ridge.subarray(0, wide)].map(short),
    bias: short(ridge.at(-1) as number),
    step: words ? step : 0,
    places: words ? toBase64(new Uint8Array(Int8Array.from(places, (v) => Math.round(v / step)).buffer)) : "",
    scale: [
      [-4, -4],
      [4, 4],
    ],
  };
}

const short = (value: number) => Number(value.toPrecision(4));

function spreadOf(rows: number[][]): { usual: number[]; stray: number[] } {
  const wide = rows[0]?.length ?? 0;
  const mean = (f: number, of: (value: number) => number) => rows.reduce((sum, row) => sum + of(row[f] as number), 0) / rows.length;
  const usual = Array.from({ length: wide }, (_, f) => short(mean(f, (v) => v)));
  const stray = usual.map((middle, f) => short(Math.sqrt(mean(f, (v) => (v - middle) ** 2)) || 1));
  return { usual, stray };
}

/** F1 of calling a text very negative at each of the raw values, lowest first. */
function bordersOf(raw: number[], right: boolean[]): { f1: number; at: number }[] {
  const order = raw.map((value, at) => ({ value, right: right[at] === true })).toSorted((a, b) => a.value - b.value);
  const all = order.filter((one) => one.right).length;
  let hits = 0;
  return order
    .map((one, at) => {
      if (one.right) hits++;
      return { f1: (2 * hits) / (at + 1 + all), at: one.value };
    })
    .filter(({ at }, i) => at !== order[i + 1]?.value);
}

/** The lowest raw value whose F1 is at most `less` below the best. */
export function bestBorder(raw: number[], right: boolean[], less = 0): number {
  const borders = bordersOf(raw, right);
  const best = borders.reduce((most, { f1 }) => Math.max(most, f1), 0);
  return borders.find(({ f1 }) => f1 >= best - less)?.at ?? Number.NEGATIVE_INFINITY;
}

/**
 * A border that carries over: the mean over samples drawn from the texts with replacement. F1 is flat around its best, so the
 * side with fewer false alarms is taken.
 */
export function steadyBorder(raw: number[], right: boolean[]): number {
  const random = randomFrom(5);
  let total = 0;
  for (let draw = 0; draw < draws; draw++) {
    const drawn = raw.map(() => Math.floor(random() * raw.length));
    total += bestBorder(
      drawn.map((at) => raw[at] as number),
      drawn.map((at) => right[at] === true),
      flat,
    );
  }
  return total / draws;
}

/** The steady border is "very negative"; every other mark stands where as many texts are lower as people rated lower. */
function scaleOf(raw: number[], examples: MoodExample[]): [number, number][] {
  const sorted = raw.toSorted((a, b) => a - b);
  const ratings = examples.map((one) => one.rating);
  const at = steadyBorder(
    raw,
    ratings.map((rating) => rating <= veryNegativeAt),
  );
  const pairs = marks.map((mark): [number, number] => {
    const lower = ratings.filter((rating) => rating <= mark).length;
    return [sorted[Math.min(sorted.length - 1, lower)] as number, mark];
  });
  const rising = [...pairs, [at, veryNegativeAt] as [number, number]].toSorted((a, b) => a[1] - b[1]);
  const border = rising.findIndex(([, mark]) => mark === veryNegativeAt);
  return rising
    .filter(([value], i) => i === border || (i < border ? value < at : value > at))
    .filter(([value], i, all) => i === 0 || value > (all[i - 1] as [number, number])[0])
    .map(([value, mark]) => [short(value), mark]);
}
