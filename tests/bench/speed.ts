import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeNoise, listenToMachine } from "./noise.ts";

/** One figure: ours beside those of the libraries where they can be compared. `met`: within its floor; null where there is none. */
export interface SpeedFigure {
  name: string;
  unit: "ms" | "MB";
  floor: number | null;
  goal: number | null;
  value: number;
  met: boolean | null;
  minisearch: number | null;
  fts5: number | null;
}

/** What was measured, as data and as text. */
export interface SpeedReport {
  figures: SpeedFigure[];
  at: string;
  machine: string;
  text: string;
}

/** Each measurement runs in a process of its own; its last line is its result. */
function task<T>(name: string, data: string, folder: string): T {
  console.error(name);
  const script = new URL("speed-task.ts", import.meta.url).pathname;
  const run = spawnSync(process.execPath, ["--expose-gc", "--no-warnings", script, name, data, folder], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (run.status !== 0) throw new Error(`${name}: ${run.stderr.slice(-2000)}`);
  return JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "") as T;
}

/** The smallest sample that this share of them does not exceed. */
function quantile(samples: number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

interface Asked {
  ms: number[];
  cpu: number[];
}
interface LibraryRun extends Asked {
  build: number;
  held: { held: number; rss: number };
  changes: number[];
}

/** Measures the index over win32-10k of `data`, and over its passages recombined to 100,000. About five minutes. */
export async function measureSpeed(data: string): Promise<SpeedReport> {
  const before = listenToMachine();
  const folder = mkdtempSync(join(tmpdir(), "footnote-speed-"));
  try {
    const { figures, notes } = measured(data, folder);
    const machine = describeNoise(before, listenToMachine());
    return { figures, at: new Date().toISOString(), machine, text: [table(figures), ...notes, machine].join("\n\n") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measured(data: string, folder: string): { figures: SpeedFigure[]; notes: string[] } {
  const place = (name: string) => join(folder, name);
  const again = <T>(name: string, where: string) => Array.from({ length: 3 }, () => task<T>(name, data, place(where)));
  const builds = Array.from({ length: 3 }, (_, n) =>
    task<{ ms: number; passages: number; disk: number }>("build", data, place(`ten-${n}`)),
  );
  const opens = again<{ ms: number }>("open", "ten-0");
  const ten = task<Asked>("query", data, place("ten-0"));
  const large = task<{ ms: number; passages: number; articles: number; words: number; tenWords: number; disk: number }>(
    "large",
    data,
    place("large"),
  );
  const hundred = task<Asked>("query", data, place("large"));
  const largeOpens = again<{ ms: number }>("open", "large");
  const held = task<{ searched: { held: number; rss: number } }>("memory", data, place("large"));
  const changes = task<{ ms: number[] }>("change", data, place("ten-1"));
  const libraries = (["minisearch", "fts5"] as const).map((name) => ({
    all: task<LibraryRun>(`${name}-all`, data, folder),
    open: quantile(
      again<{ ms: number }>(`${name}-open`, "").map((o) => o.ms),
      0.5,
    ),
    large: task<LibraryRun>(`${name}-large`, data, folder),
  }));
  const [mini, fts] = libraries;
  const row = (
    name: string,
    unit: "ms" | "MB",
    limits: [number, number] | null,
    value: number,
    of: (l: (typeof libraries)[number]) => number | null,
  ) => figure(name, unit, limits, value, mini ? of(mini) : null, fts ? of(fts) : null);
  const median = (list: { ms: number }[]) =>
    quantile(
      list.map((o) => o.ms),
      0.5,
    );
  return {
    figures: [
      row("query, 10k articles, p50", "ms", null, quantile(ten.ms, 0.5), (l) => quantile(l.all.ms, 0.5)),
      row("query, 10k articles, p95", "ms", [5, 2], quantile(ten.ms, 0.95), (l) => quantile(l.all.ms, 0.95)),
      row("— processor time, p95", "ms", null, quantile(ten.cpu, 0.95), (l) => quantile(l.all.cpu, 0.95)),
      row("query, 100k passages, p50", "ms", null, quantile(hundred.ms, 0.5), (l) => quantile(l.large.ms, 0.5)),
      row("query, 100k passages, p95", "ms", [20, 8], quantile(hundred.ms, 0.95), (l) => quantile(l.large.ms, 0.95)),
      row("— processor time, p95", "ms", null, quantile(hundred.cpu, 0.95), (l) => quantile(l.large.cpu, 0.95)),
      row("build, 10k articles", "ms", [4000, 1500], median(builds), (l) => l.all.build),
      row("open, 10k articles, fresh process", "ms", [150, 80], median(opens), (l) => l.open),
      row("open, 100k passages, fresh process", "ms", null, median(largeOpens), () => null),
      row("one article changed, 10k, on the disk", "ms", null, quantile(changes.ms, 0.5), (l) => quantile(l.all.changes, 0.5)),
      row("memory, 100k passages, after 50 searches", "MB", [160, 100], held.searched.held, (l) => l.large.held.held),
      row("— grown resident set", "MB", null, held.searched.rss, (l) => l.large.held.rss),
      row("on the disk, 10k articles with their texts", "MB", null, builds[0]?.disk ?? Number.NaN, () => null),
    ],
    notes: [
      `win32-10k: ${builds[0]?.passages} passages, ${large.tenWords} words. 100k: ${large.articles} articles, ${large.passages} passages, ${large.words} words (recombined, seed 1), ${large.disk.toFixed(0)} MB on the disk, built in ${(large.ms / 1000).toFixed(1)} s.`,
      "A query of ours is a whole search for a conversation: each of its questions, the open turn, the second ranking and the passages' texts. The libraries' is one lookup of whole articles. MiniSearch holds its index in memory; FTS5 reads from SQLite's cache. 500 questions after 30 to warm up (the libraries at 100k: 60).",
    ],
  };
}

function figure(
  name: string,
  unit: "ms" | "MB",
  limits: [number, number] | null,
  value: number,
  minisearch: number | null,
  fts5: number | null,
): SpeedFigure {
  const [floor, goal] = limits ?? [null, null];
  return { name, unit, floor, goal, value, met: floor === null ? null : value <= floor, minisearch, fts5 };
}

function table(figures: SpeedFigure[]): string {
  const shown = (value: number | null, unit: string) =>
    value === null ? "" : `${value >= 100 ? value.toFixed(0) : value.toFixed(1)} ${unit}`;
  const limit = (value: number | null, unit: string) => (value === null ? "" : `≤ ${value} ${unit}`);
  const rows = figures.map((f) => [
    f.name,
    limit(f.floor, f.unit),
    limit(f.goal, f.unit),
    shown(f.value, f.unit),
    f.met === null || f.goal === null ? "" : f.value <= f.goal ? "goal" : f.met ? "floor" : "**no**",
    shown(f.minisearch, f.unit),
    shown(f.fts5, f.unit),
  ]);
  const head = ["figure", "floor", "goal", "Footnote", "met", "MiniSearch", "FTS5"];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((r) => r[i]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((c, i) => c.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(head), `| ${widths.map((w) => "-".repeat(w)).join(" | ")} |`, ...rows.map(line)].join("\n");
}
