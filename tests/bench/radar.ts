import type { Passage } from "../../lib/knowledge/passage.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { radar } from "../../lib/knowledge/radar-scan.ts";
import { articleOf } from "../knowledge/article-maker.ts";
import { contradictionPairs } from "../knowledge/contradiction-pairs.ts";
import { judged } from "../knowledge/judged-pairs.ts";

/** One figure of the radar, with its goal. */
export interface RadarFigure {
  name: string;
  value: number;
  unit: "share" | "s" | "count";
  goal: number;
  met: boolean;
}

/** How large the made-up knowledge base is, and from which number its chance grows. */
const size = { articles: 10_000, passages: 100_000, words: 30_000, seed: 20261120 };

/**
 * What the radar gets right on the labelled pairs, and how long it takes over a knowledge base of 10,000 articles and 100,000
 * passages in which the pairs are hidden.
 */
export function measureRadar(): { figures: RadarFigure[]; text: string } {
  const figures = [...pairFigures(), ...scaleFigures()];
  const text = figures.map(
    (f) => `${f.name.padEnd(58)} ${shown(f).padStart(9)}  goal ${shown({ ...f, value: f.goal })}${f.met ? "" : "  MISSED"}`,
  );
  return { figures, text: text.join("\n") };
}

function pairFigures(): RadarFigure[] {
  return (["rules", "fresh", "last", "blind"] as const).flatMap((part) => {
    const { n, precision, recall } = judged(contradictionPairs.filter((p) => p.part === part));
    return [atLeast(`precision, pairs "${part}" (n = ${n})`, precision, 0.95), atLeast(`recall, pairs "${part}" (n = ${n})`, recall, 0.85)];
  });
}

function scaleFigures(): RadarFigure[] {
  const planted = contradictionPairs.filter((p) => p.clash).slice(0, 40);
  const hidden = planted.flatMap(({ a, b }, n) =>
    [a, b].map((side, k) => entryOf(`planted ${n}/${k}`, side.title, side.text, side.language)),
  );
  const entries = [...madeUp(), ...hidden];
  // Time of the processor, so that what else runs on the computer does not count.
  const before = process.cpuUsage();
  const { contradictions } = radar(entries, "2026-11-20");
  const used = process.cpuUsage(before);
  const seconds = (used.user + used.system) / 1_000_000;
  const pairOf = (id: string) => (id.startsWith("planted") ? (id.split("/")[0] ?? null) : null);
  const right = new Set(
    contradictions.flatMap((c) => (pairOf(c.a.article) && pairOf(c.a.article) === pairOf(c.b.article) ? [pairOf(c.a.article)] : [])),
  );
  const wrong = contradictions.filter((c) => pairOf(c.a.article) === null || pairOf(c.b.article) === null);
  return [
    {
      name: `processor time over ${size.articles} articles, ${size.passages} passages`,
      value: seconds,
      unit: "s",
      goal: 10,
      met: seconds <= 10,
    },
    atLeast(`hidden contradictions found there (n = ${planted.length})`, right.size / planted.length, 0.85),
    { name: "contradictions claimed there that are none", value: wrong.length, unit: "count", goal: 5, met: wrong.length <= 5 },
  ];
}

function atLeast(name: string, value: number, goal: number): RadarFigure {
  return { name, value, unit: "share", goal, met: value >= goal };
}

function shown({ value, unit }: Pick<RadarFigure, "value" | "unit">): string {
  return unit === "share" ? value.toFixed(3) : unit === "s" ? `${value.toFixed(1)} s` : String(value);
}

function entryOf(id: string, title: string, body: string, locale: string): { article: ReturnType<typeof articleOf>; passages: Passage[] } {
  const article = articleOf({ id, title, body, locale });
  return { article, passages: passages(article) };
}

/** Articles of words that follow Zipf's law; one sentence in three names a value. */
function madeUp() {
  const chance = chanceOf(size.seed);
  const words = Array.from({ length: size.words }, () => wordOf(chance));
  const word = () => words[Math.min(words.length - 1, Math.floor(Math.exp(chance() * Math.log(words.length))))] as string;
  const value = () => {
    const n = 1 + Math.floor(chance() * 60);
    return [`${n} days`, `£${n}`, `${n}%`, `${n} items`, `up to ${n} files`, `${n} March`][Math.floor(chance() * 6)] as string;
  };
  const sentence = () => {
    const said = Array.from({ length: 7 + Math.floor(chance() * 9) }, word);
    if (chance() < 1 / 3) said.splice(Math.floor(chance() * said.length), 0, "within", value());
    const text = said.join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const each = size.passages / size.articles;
  return Array.from({ length: size.articles }, (_, n) => {
    const sections = Array.from({ length: each }, (_, k) => `## ${word()} ${k}\n\n${Array.from({ length: 12 }, sentence).join(" ")}`);
    return entryOf(`made ${n}`, `${word()} ${word()} ${word()}`, sections.join("\n\n"), "en");
  });
}

function wordOf(chance: () => number): string {
  const part = () => `${"bdfgklmnprstv"[Math.floor(chance() * 13)]}${"aeiou"[Math.floor(chance() * 5)]}`;
  return Array.from({ length: 2 + Math.floor(chance() * 3) }, part).join("");
}

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
