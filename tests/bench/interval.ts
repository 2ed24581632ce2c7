import { randomFrom } from "./random-from.ts";

/** A mean with its bootstrap 95 % interval. */
export interface Interval {
  mean: number;
  low: number;
  high: number;
}

/** The mean of samples and how far it would move with other questions of the same kind. */
export function interval(samples: number[], rounds = 1000): Interval {
  const random = randomFrom(23);
  const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
  const means = Array.from({ length: rounds }, () => mean(samples.map(() => samples[Math.floor(random() * samples.length)] as number)));
  means.sort((a, b) => a - b);
  const at = (share: number) => means[Math.floor(share * (rounds - 1))] as number;
  return { mean: mean(samples), low: at(0.025), high: at(0.975) };
}
