import { chromium } from "playwright-core";
import { findChromium } from "../../scripts/find-browser.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Tried } from "./recipes/main.ts";
import { type RecipePage, recipePages } from "./recipes/recipe-pages.ts";
import { serveRecipes } from "./recipes/serve-recipes.ts";
import type { Expected } from "./recipes/truth.ts";

interface RecipeFigure {
  name: string;
  n: number;
  value: string;
  floor: string;
  goal: string;
  met: boolean | null;
}

/** Changes of each page. */
const times = 20;
const floor = 0.7;

declare global {
  function tryPage(html: string, expected: Expected | null, inside: boolean, times: number, seed: number): Promise<Tried>;
}

/**
 * Teaches pages by pointing at their messages (and once more at the texts in them), changes each 20 times as updates do, and counts
 * how often the recipe still reads and finds the same; how often it says that it doesn't; and how often it errs and says nothing.
 */
export async function measureRecipes(misses: boolean): Promise<{ figures: RecipeFigure[]; text: string }> {
  const { pages, left } = await recipePages();
  const site = await serveRecipes();
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: findChromium(), args: root });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error.message));
    await page.goto(site.url);
    const tried: Attempt[] = [];
    for (const one of pages) {
      // The same changes whichever other pages there are.
      const seed = [...one.name].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7) % 100_000;
      for (const inside of [false, true]) {
        const given: [RecipePage, boolean, number, number] = [one, inside, times, seed];
        const result = await page.evaluate(([{ html, expected }, at, count, number]) => tryPage(html, expected, at, count, number), given);
        tried.push({ name: one.name, other: one.other, inside, result });
      }
    }
    return sumUp(tried, left, misses);
  } finally {
    await browser.close();
    await site.stop();
  }
}

interface Attempt {
  name: string;
  other: boolean;
  inside: boolean;
  result: Tried;
}

function sumUp(tried: Attempt[], left: string[], misses: boolean) {
  const able = tried.filter((t) => t.result.unchanged !== null);
  const taught = able.filter((t) => t.result.unchanged?.verdict === "right");
  const silent = able.filter((t) => t.result.unchanged?.verdict === "wrong");
  const changed = taught.flatMap((t) => t.result.changed);
  const of = (verdict: string) => changed.filter((c) => c.verdict === verdict).length;
  const share = of("right") / changed.length;
  const failed = changed.length - of("right");
  const percent = (x: number) => `${(x * 100).toFixed(1)} %`;
  const figures: RecipeFigure[] = [
    row("pages taught right (outside, inside)", able.length, percent(taught.length / able.length), "", "100 %", null),
    row("— taught wrongly without saying so", able.length, String(silent.length), "", "0", silent.length === 0),
    row("changed pages that read and find the same", changed.length, percent(share), percent(floor), "95 %", share >= floor),
    ...[false, true].map((other) => {
      const ways = taught.filter((t) => t.other === other);
      const list = ways.flatMap((t) => t.result.changed);
      const right = percent(list.filter((c) => c.verdict === "right").length / Math.max(1, list.length));
      const all = able.filter((t) => t.other === other).length;
      const name = other ? "pages in the shape of other helpdesks" : "our own designs and adapters' pages";
      return row(`— ${name} (${ways.length} of ${all} ways taught)`, list.length, right, "", "", null);
    }),
    row("failures that are named", failed, failed === 0 ? "–" : percent(of("named") / failed), "", "100 %", of("wrong") === 0),
    row("wrong without saying so", changed.length, String(of("wrong")), "", "0", of("wrong") === 0),
  ];
  const untried = tried.filter((t) => t.result.unchanged === null && !t.inside).map((t) => t.name);
  const kinds = [...new Set(changed.flatMap((c) => (c.done.length === 1 ? c.done : [])))].map((kind) => {
    const those = changed.filter((c) => c.done.length === 1 && c.done[0] === kind);
    return `${kind} ${percent(those.filter((c) => c.verdict === "right").length / those.length)}`;
  });
  const text = [
    markdownTable([["figure", "n", "value", "floor", "goal", "met"], ...figures.map(cells)]),
    `One change at a time: ${kinds.join(", ")}.`,
    `Not tried, for they show not both sides, or kinds that nobody points at: ${[...left, ...untried].join(", ") || "none"}.`,
    ...(misses ? missed(able) : []),
  ];
  return { figures, text: text.join("\n\n") };
}

const row = (name: string, n: number, value: string, least: string, goal: string, met: boolean | null): RecipeFigure => ({
  name,
  n,
  value,
  floor: least,
  goal,
  met,
});

const cells = (f: RecipeFigure) => [f.name, String(f.n), f.value, f.floor, f.goal, f.met === null ? "" : f.met ? "yes" : "**no**"];

function missed(tried: { name: string; inside: boolean; result: Tried }[]): string[] {
  return tried.flatMap(({ name, inside, result }) => {
    const where = `${name}${inside ? " (inside)" : ""}`;
    const first =
      result.unchanged?.verdict === "right" ? [] : [`${where}: taught ${result.unchanged?.verdict}: ${result.unchanged?.what.join("; ")}`];
    const rest = result.changed
      .filter((c) => c.verdict !== "right")
      .map((c) => `${where}: ${c.verdict} after ${c.done.join(" + ")}: ${c.what.join("; ")}`);
    return [...first, ...(first.length > 0 ? [] : rest)];
  });
}
