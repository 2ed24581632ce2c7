import { cpus, loadavg } from "node:os";
import { figure } from "./figure.ts";

/** What the machine did besides: a fixed amount of arithmetic, timed over and over, and the load average. */
export interface Noise {
  median: number;
  fastest: number;
  slowest: number;
  load: number;
}

/** Times the same loop 40 times, ms. */
export function listenToMachine(): Noise {
  const samples = Array.from({ length: 40 }, loop);
  const { median } = figure("loop", null, samples);
  return { median, fastest: Math.min(...samples), slowest: Math.max(...samples), load: loadavg()[0] ?? 0 };
}

function loop(): number {
  const started = performance.now();
  let x = 1;
  for (let i = 0; i < 4_000_000; i++) x = (Math.imul(x, 1_664_525) + 1_013_904_223) | 0;
  // The result is used, so that the loop can't be left out.
  return x === 0 ? 0 : performance.now() - started;
}

/** The noise before and after, in one sentence each. */
export function describeNoise(before: Noise, after: Noise): string {
  const one = (when: string, { median, fastest, slowest, load }: Noise) =>
    `${when}: fixed loop ${median.toFixed(1)} ms (${fastest.toFixed(1)} to ${slowest.toFixed(1)}), load ${load.toFixed(1)}`;
  return `Machine: ${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.versions.node}\n${one("Noise before", before)}\n${one("Noise after", after)}`;
}
