/** One row of the table. */
export interface Figure {
  name: string;
  unit: "ms" | "kB";
  /** The most it may be; null for a row that explains another one. */
  goal: number | null;
  median: number;
  p90: number;
  n: number;
  met: boolean | null;
  samples: number[];
}

/** Sums up samples; p90 is the smallest sample that nine in ten do not exceed. Throws when there are none. */
export function figure(name: string, goal: number | null, samples: number[], unit: Figure["unit"] = "ms"): Figure {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  if (sorted.length === 0) throw new Error(`Nothing was measured: ${name}`);
  const median = (at(0.5) + (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN)) / 2;
  return { name, unit, goal, median, p90: at(0.9), n: sorted.length, met: goal === null ? null : median <= goal, samples };
}

/** The rows as a Markdown table. */
export function table(figures: Figure[]): string {
  const rows = figures.map(({ name, unit, goal, median, p90, n, met }) => [
    name,
    goal === null ? "" : `≤ ${goal} ${unit}`,
    `${median.toFixed(1)} ${unit}`,
    n === 1 ? "" : `${p90.toFixed(1)} ${unit}`,
    String(n),
    met === null ? "" : met ? "yes" : "**no**",
  ]);
  const head = ["figure", "goal", "median", "p90", "n", "met"];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((r) => r[i]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((c, i) => c.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(head), `| ${widths.map((w) => "-".repeat(w)).join(" | ")} |`, ...rows.map(line)].join("\n");
}
