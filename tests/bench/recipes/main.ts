import type { Recipe } from "../../../lib/recipe.ts";
import { randomFrom } from "../random-from.ts";
import { mutate } from "./mutate.ts";
import { type Expected, expectedTruth, markedTruth, sameTruth } from "./truth.ts";
import { type Outcome, teach, tryRecipe } from "./try-recipe.ts";

/** A page, how it did unchanged, and after each change. */
export interface Tried {
  recipe: Recipe | null;
  unchanged: Outcome | null;
  changed: (Outcome & { done: string[] })[];
}

/** A fresh copy of a page with a look, whose scripts don't run. */
async function open(html: string): Promise<{ document: Document; close: () => void }> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.width = "1100";
  frame.height = "800";
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  return { document: frame.contentDocument as Document, close: () => frame.remove() };
}

/** Teaches a page, then tries the recipe on it and on `times` changed copies. `unchanged` is null where the page shows no such thing. */
async function tryPage(html: string, expected: Expected | null, inside: boolean, times: number, seed: number): Promise<Tried> {
  const truthOf = (document: Document) => (expected ? expectedTruth(document, expected) : markedTruth(document));
  const first = await open(html);
  const truth = truthOf(first.document);
  if (!truth) {
    first.close();
    return { recipe: null, unchanged: null, changed: [] };
  }
  const recipe = teach(first.document, truth, inside);
  const unchanged = tryRecipe(recipe, first.document, truth);
  const changed: Tried["changed"] = [];
  for (let time = 0; time < times; time++) {
    const copy = await open(html);
    const there = sameTruth(truth, first.document, copy.document);
    if (!expected) markedTruth(copy.document);
    const done = mutate(copy.document, there, time, randomFrom(seed * 1000 + time));
    changed.push({ ...tryRecipe(recipe, copy.document, there), done });
    copy.close();
  }
  first.close();
  return { recipe, unchanged, changed };
}

Object.assign(globalThis, { tryPage });
