import { mayRun, type Recipe } from "../recipe.ts";
import { storage } from "./storage.ts";

/** Everything that was taught, on this computer and by the team; what was taught again here stands for the team's. */
export async function allRecipes(): Promise<Recipe[]> {
  const [own, team] = await Promise.all([storage.settings.recipes(), storage.settings.teamRecipes()]);
  const ids = new Set(own.map((recipe) => recipe.id));
  return [...own, ...team.filter((recipe) => !ids.has(recipe.id))];
}

/** What was taught for exactly this origin; null: nothing. */
export async function taughtFor(origin: string): Promise<Recipe | null> {
  return (await allRecipes()).find((recipe) => mayRun(recipe, origin)) ?? null;
}
