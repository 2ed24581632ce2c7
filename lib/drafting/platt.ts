import type { Outcome } from "./outcome.ts";
import { pseudoOutcomes } from "./pseudo-outcomes.ts";

/** Newton's method is there after a few rounds; more rounds change nothing. */
const rounds = 25;

/** Platt's correction: a rising line through the log-odds, held to the identity by the pseudo-outcomes. */
export function platt(outcomes: Outcome[]): (raw: number) => number {
  const rows = [...outcomes, ...pseudoOutcomes].map(({ raw, label, weight }) => ({ x: logOdds(raw), label, weight }));
  const free = fitted(rows, null);
  // A falling line would turn the order of drafts around: then only their level is learned.
  const { slope, level } = free.slope > 0 ? free : fitted(rows, 0);
  return (raw) => odds(slope * logOdds(raw) + level);
}

interface Row {
  x: number;
  label: number;
  weight: number;
}

/** The line that makes the outcomes likeliest; its slope is learned unless given. */
function fitted(rows: Row[], given: number | null): { slope: number; level: number } {
  let slope = given ?? 1;
  let level = 0;
  for (let round = 0; round < rounds; round++) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9];
    for (const { x, label, weight } of rows) {
      const p = odds(slope * x + level);
      const off = weight * (label - p);
      const firm = weight * p * (1 - p);
      a += off * x;
      b += off;
      aa += firm * x * x;
      ab += firm * x;
      bb += firm;
    }
    const det = aa * bb - ab * ab;
    if (given === null && det < 1e-9) break;
    // A step is kept short: a long one may overshoot where nearly all outcomes agree.
    const step = given === null ? [(bb * a - ab * b) / det, (aa * b - ab * a) / det] : [0, b / bb];
    slope += short(step[0] as number);
    level += short(step[1] as number);
  }
  return { slope, level };
}

function short(step: number): number {
  return Math.max(-2, Math.min(2, step));
}

function odds(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function logOdds(p: number): number {
  const within = Math.min(0.995, Math.max(0.005, p));
  return Math.log(within / (1 - within));
}
