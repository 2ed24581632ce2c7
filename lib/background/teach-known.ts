import { startAt } from "../helpdesks/hosts.ts";
import type { Recipe } from "../recipe.ts";
import { taughtFor } from "./teach-kept.ts";

/** What a page of this origin is read by; `stored`: somebody taught it. Never another origin's. */
export async function recipeFor(origin: string): Promise<{ recipe: Recipe | null; stored: boolean }> {
  const recipe = await taughtFor(origin);
  return { recipe: recipe ?? startAt(origin, crypto.randomUUID()), stored: recipe !== null };
}
