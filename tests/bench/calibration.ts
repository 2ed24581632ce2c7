import { randomFrom } from "./random-from.ts";

/** Expected calibration error over ten bins: how far the said probabilities are from how often they were right. */
export function eceOf(said: number[], right: boolean[]): number {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const [at, p] of said.entries()) {
    const bin = Math.min(9, Math.floor(p * 10));
    bins[bin] = (bins[bin] as number) + p - (right[at] ? 1 : 0);
  }
  return bins.reduce((sum, off) => sum + Math.abs(off), 0) / Math.max(1, said.length);
}

/** The 95th percentile of that error for a predictor that is perfectly calibrated and says just these probabilities. */
export function perfectEce(said: number[], rounds = 400): number {
  const random = randomFrom(11);
  const errors = Array.from({ length: rounds }, () =>
    eceOf(
      said,
      said.map((p) => random() < p),
    ),
  );
  return errors.sort((a, b) => a - b)[Math.floor(rounds * 0.95)] as number;
}

/** How often a right one was said to be likelier than a wrong one; ties count half. */
export function aurocOf(said: number[], right: boolean[]): number {
  const order = said.map((p, at) => ({ p, right: right[at] === true })).sort((a, b) => a.p - b.p);
  let ranks = 0;
  let good = 0;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && order[to]?.p === order[from]?.p) to++;
    for (let i = from; i < to; i++) {
      if (!order[i]?.right) continue;
      good++;
      ranks += (from + 1 + to) / 2;
    }
    from = to;
  }
  const bad = order.length - good;
  return good === 0 || bad === 0 ? Number.NaN : (ranks - (good * (good + 1)) / 2) / (good * bad);
}
