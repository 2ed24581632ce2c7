import { markdownTable } from "./markdown-table.ts";

/** How long somebody waits, ms. `met`: whether the p95 keeps its floor. */
export interface Waiting {
  name: string;
  n: number;
  median: number;
  p95: number;
  floor: number;
  goal: number;
  met: boolean;
}

/** Sums up times; p95 is the smallest that nineteen in twenty do not exceed. */
export function waiting(name: string, times: number[], floor: number, goal: number): Waiting {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  const p95 = at(0.95);
  return { name, n: sorted.length, median: at(0.5), p95, floor, goal, met: p95 <= floor };
}

/** The rows as a Markdown table. */
export function waitingTable(figures: Waiting[]): string {
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const rows = figures.map(({ name, n, median, p95, floor, goal, met }) => {
    return [name, String(n), ms(median), ms(p95), `≤ ${ms(floor)}`, `≤ ${ms(goal)}`, p95 <= goal ? "goal" : met ? "floor" : "**no**"];
  });
  return markdownTable([["figure", "n", "median", "p95", "floor", "goal", "met"], ...rows]);
}
