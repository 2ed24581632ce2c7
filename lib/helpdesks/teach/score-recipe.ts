import type { Recipe } from "../../recipe.ts";
import { findAll, findOne, locate } from "./find.ts";
import { type RecipePart, readThread } from "./read-thread.ts";

/** How a part of a recipe does on this page. */
export interface PartScore {
  part: RecipePart;
  /** How many elements that can be seen were found. */
  found: number;
  /** Which locator found them: 0 is the best, -1: none did. */
  used: number;
  /** What broke: `none` (nothing found), `several` (none of the locators finds just one), `some` (another locator finds more), `author` (no sign tells whose a message is), `visibility` (one may be internal). */
  problem: "none" | "several" | "some" | "author" | "visibility" | null;
}

/** The share of locators that must still find their part, best first: below it, teaching again is worth the while. */
export const reteachBelow = 0.5;

/**
 * Each part of a recipe on this page. A part that is not taught is left out; a kind of message that this ticket lacks is no problem,
 * nor that the composer is not set to a note.
 */
export function scoreRecipe(recipe: Recipe, document: Document): PartScore[] {
  const { messages, used, problem } = readThread(document, recipe);
  const untold =
    problem === "message.author" ? "author" : problem === "message.visibility" ? "visibility" : problem === "message.some" ? "some" : null;
  const count = (part: RecipePart) => (part === "thread" ? Number((used.thread ?? -1) >= 0) : messages.length);
  const inThread = (["thread", "message", "body", "author", "at"] as const).flatMap((part): PartScore[] => {
    if (recipe[part].length === 0 && part !== "thread" && part !== "message") return [];
    const at = used[part] ?? -1;
    const broken = at < 0 ? "none" : part === "message" ? untold : null;
    return [{ part, found: at < 0 ? 0 : count(part), used: at, problem: broken }];
  });
  const kinds = (["customer", "agent", "note"] as const).flatMap((part): PartScore[] => {
    const found = messages.filter((m) => m.who === part).length;
    if (recipe.roles[part].length === 0) return part === "note" ? [] : [{ part, found: 0, used: -1, problem: "author" }];
    return [{ part, found, used: found > 0 ? 0 : -1, problem: null }];
  });
  const opened = recipe.opening ? [openingScore(used.opening ?? -1, problem)] : [];
  const alone = (["composer", "send", "subject"] as const).flatMap((part): PartScore[] => {
    if (recipe[part].length === 0) return part === "subject" ? [] : [{ part, found: 0, used: -1, problem: "none" }];
    const { element, used: at } = findOne(document, recipe[part]);
    const some = findAll(document, recipe[part]).elements.length;
    return [{ part, found: element ? 1 : some, used: at, problem: element ? null : some > 0 ? "several" : "none" }];
  });
  const note = findAll(document, recipe.noteMode);
  const mode: PartScore[] =
    recipe.noteMode.length === 0 ? [] : [{ part: "noteMode", found: note.elements.length, used: note.used, problem: null }];
  return [...inThread, ...kinds, ...opened, ...alone, ...mode];
}

function openingScore(used: number, problem: string | null): PartScore {
  return { part: "opening", found: used < 0 ? 0 : 1, used, problem: used < 0 || problem === "opening" ? "none" : null };
}

/** How many of the taught locators still do what they did, 0 to 1: how much of the recipe is left before something breaks. */
export function healthOf(recipe: Recipe, document: Document): number {
  const single = (["thread", "composer", "send"] as const).flatMap((part) =>
    recipe[part].map((locator) => locate(document, locator).length === 1),
  );
  return single.length === 0 ? 0 : single.filter(Boolean).length / single.length;
}
