import { guard } from "../../../lib/guardrails/guard.ts";
import { newClosedRuns } from "../../../lib/guardrails/guard-closed.ts";
import { shingleBytes } from "../../../lib/guardrails/guard-shingle-bytes.ts";
import { joined, runsIn, type Shingles, shinglesOf } from "../../../lib/guardrails/guard-shingles.ts";
import { randomFrom } from "../random-from.ts";
import type { HonestReply } from "./honest-replies.ts";

const [wordsEach, texts, rounds] = [5000, 40, 5];
/** Runs of 10,000 articles of 400 words, a quarter of which are internal. */
const many = 1_000_000;

/** Milliseconds by the clock, one of each text. */
export interface Speed {
  plain: number[];
  withPassages: number[];
  runs: number;
  bytes: number;
  /** To cut and hash one article of 400 words. */
  article: number;
}

/** How long the guard takes over texts of 5,000 words of honest replies: the least of some rounds, so that other work does not count. */
export function guardSpeed(replies: HonestReply[]): Speed {
  const random = randomFrom(4);
  const chance = shinglesOf([Float64Array.from({ length: many }, () => Math.floor(random() * 2 ** 48))]);
  const english = replies.filter((r) => r.language === "en");
  const world = english.find((r) => r.world.passages.length > 0)?.world;
  if (!world) throw new Error("No honest reply in English with internal passages");
  const own = english.filter((r) => r.world.profile.brand === world.profile.brand);
  const closed = [joined([...world.closed, chance])];
  const long = Array.from({ length: texts }, (_, n) => longText(own, n));
  const time = (change: Partial<typeof world>) =>
    long.map((text) => {
      const given = { ...world, closed, ...change };
      return Math.min(...Array.from({ length: rounds }, (_, r) => timed(() => guard(`${text} ${r}`, given))));
    });
  time({ passages: [] });
  return {
    plain: time({ passages: [] }),
    withPassages: time({}),
    runs: runsIn(closed[0] as Shingles),
    bytes: shingleBytes(closed[0] as Shingles).length,
    article: cutting(own),
  };
}

function longText(replies: HonestReply[], n: number): string {
  const words: string[] = [];
  for (let i = n * 3; words.length < wordsEach; i++) words.push(...(replies[(i * 7 + n) % replies.length]?.text ?? "").split(" "), "\n\n");
  return words.slice(0, wordsEach).join(" ");
}

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function cutting(replies: HonestReply[]): number {
  const body = longText(replies, 0).split(" ").slice(0, 400).join(" ");
  const runs = newClosedRuns();
  const add = (n: number) => runs.add({ kind: "article", title: `${n}`, body: `${n} ${body}`, tier: "internal", tierBecause: "hand" });
  return timed(() => Array.from({ length: 500 }, (_, n) => add(n))) / 500;
}
