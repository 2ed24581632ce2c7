import type { Page } from "playwright-core";
import type { Attacker } from "./attacker.ts";
import type { Vector } from "./vectors.ts";

type Filled = { fields: number; executions: number };
interface Bare {
  views: string[];
  show: (view: string, pieces: Vector[]) => Promise<Filled>;
  place: (at: string, pieces: Vector[]) => Promise<Filled>;
}
declare const bare: Bare;

/** So many vectors stand in a view's fields at a time: each of them in many. */
const together = 16;
const places = [
  "profiles",
  "knowledge",
  "knowledge/sources",
  "knowledge/contradictions",
  "knowledge/stale",
  "knowledge/tiers",
  "knowledge/leaks",
  "rules",
  "provider",
  "sites",
  "team",
];

/** What reached the attacker and ran, with each vector in every text that our own components show, read by our own reading. */
export async function sanitiserOnly(
  all: Vector[],
  attacker: Attacker,
  page: Page,
): Promise<{ leaked: Set<string>; executed: number; fields: number; payloads: number }> {
  attacker.forget();
  const views = await page.evaluate(() => bare.views);
  let fields = 0;
  let payloads = 0;
  const add = (filled: Filled) => {
    fields += filled.fields;
    payloads += filled.executions;
  };
  for (let from = 0; from < all.length; from += together) {
    const pieces = all.slice(from, from + together);
    for (const view of views) add(await page.evaluate(([name, given]) => bare.show(name, given), [view, pieces] as const));
    for (const at of places) add(await page.evaluate(([name, given]) => bare.place(name, given), [at, pieces] as const));
  }
  await attacker.quiet(500);
  const executed = await page.evaluate(() => Number(Reflect.get(window, "__hit") ?? 0));
  return { leaked: new Set(attacker.hits.keys()), executed, fields, payloads };
}
