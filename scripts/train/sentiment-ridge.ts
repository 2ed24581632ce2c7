import { gramPlaces } from "../../lib/guardrails/sentiment-grams.ts";

/** A text as numbers: its figures brought to one scale, the places of its words, and what one place counts. */
export interface RidgeRow {
  dense: Float64Array;
  places: number[];
  share: number;
}

/** How strongly weights of figures and of places are kept small. */
export interface Calm {
  dense: number;
  places: number;
}

/** Weights of the figures, then of the places, then the constant. */
export type Ridge = Float64Array;

/** What a fitted model says about a row. */
function ridgeValue(row: RidgeRow, ridge: Ridge): number {
  const wide = row.dense.length;
  let places = 0;
  for (const place of row.places) places += ridge[wide + place] as number;
  let value = (ridge[ridge.length - 1] as number) + places * row.share;
  for (let i = 0; i < wide; i++) value += (row.dense[i] as number) * (ridge[i] as number);
  return value;
}

/** Fits a linear model to the targets by least squares with small weights (conjugate gradients). */
export function fittedRidge(rows: RidgeRow[], targets: number[], calm: Calm, rounds = 80): Ridge {
  const wide = rows[0]?.dense.length ?? 0;
  const size = wide + gramPlaces + 1;
  const ridge = new Float64Array(size);
  const pulled = (weights: Float64Array): Float64Array => {
    const out = addedUp(rows, (row) => ridgeValue(row, weights), wide, size);
    for (let i = 0; i < size - 1; i++) out[i] = (out[i] as number) + (i < wide ? calm.dense : calm.places) * (weights[i] as number);
    return out;
  };
  const left = addedUp(rows, (_, at) => targets[at] as number, wide, size);
  const step = Float64Array.from(left);
  let rest = dot(left, left);
  for (let round = 0; round < rounds && rest > 1e-9; round++) {
    const bent = pulled(step);
    const far = rest / dot(step, bent);
    for (let i = 0; i < size; i++) {
      ridge[i] = (ridge[i] as number) + far * (step[i] as number);
      left[i] = (left[i] as number) - far * (bent[i] as number);
    }
    const now = dot(left, left);
    for (let i = 0; i < size; i++) step[i] = (left[i] as number) + (now / rest) * (step[i] as number);
    rest = now;
  }
  return ridge;
}

/** The rows' numbers, each times a value of its row, added up. */
function addedUp(rows: RidgeRow[], worth: (row: RidgeRow, at: number) => number, wide: number, size: number): Float64Array {
  const out = new Float64Array(size);
  for (const [at, row] of rows.entries()) {
    const value = worth(row, at);
    for (let i = 0; i < wide; i++) out[i] = (out[i] as number) + value * (row.dense[i] as number);
    for (const place of row.places) out[wide + place] = (out[wide + place] as number) + value * row.share;
    out[size - 1] = (out[size - 1] as number) + value;
  }
  return out;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number);
  return total;
}
