import { calibrationError } from "./calibration-error.ts";
import { isotonic } from "./isotonic.ts";
import type { Outcome } from "./outcome.ts";
import { platt } from "./platt.ts";

/** How a profile's and drafter's numbers are corrected. `apply` is monotone and stays within 0 to 1. */
export interface Calibration {
  apply: (raw: number) => number;
  /** Outcomes that it rests on. */
  n: number;
  /** Expected calibration error (0 to 1) on outcomes left out of it; null while uncalibrated. */
  error: number | null;
  method: "prior" | "platt" | "isotonic";
}

/** From so many outcomes on. */
const enough = { platt: 50, isotonic: 500 };
const folds = 5;

/** Learns from outcomes: nothing from a few, a line through the log-odds from 50 on, any rising curve from 500 on. */
export function calibrate(outcomes: Outcome[]): Calibration {
  const n = outcomes.length;
  if (n < enough.platt) return { apply: (raw) => raw, n, error: null, method: "prior" };
  const method = n < enough.isotonic ? "platt" : "isotonic";
  const learn = method === "platt" ? platt : isotonic;
  return { apply: learn(outcomes), n, error: leftOutError(outcomes, learn), method };
}

/** What the same way of learning errs on outcomes that it has not seen. */
function leftOutError(outcomes: Outcome[], learn: typeof platt): number {
  const said = new Array<number>(outcomes.length).fill(0);
  for (let fold = 0; fold < folds; fold++) {
    const apply = learn(outcomes.filter((_, i) => i % folds !== fold));
    for (const [i, { raw }] of outcomes.entries()) if (i % folds === fold) said[i] = apply(raw);
  }
  return calibrationError(outcomes.map(({ label, weight }, i) => ({ said: said[i] as number, label, weight })));
}
