import type { Locator, Recipe } from "../../recipe.ts";

/** Where teaching starts for a helpdesk whose page is known in parts: what is empty must be pointed at before it reads anything. */
export interface StartingRecipe {
  helpdesk: string;
  /** The word that says what this product allows and what it lacks. */
  limits: string;
  recipe: Omit<Recipe, "id" | "origins" | "taughtBy" | "taughtAt"> & { origins: readonly string[] };
}

export const css = (value: string): Locator => ({ by: "css", value, name: null, language: null });
/** Held words are English ones. */
export const named = (role: string, name: string): Locator => ({ by: "role", value: role, name, language: "en" });

/** A starting recipe as one's own, for the page that is open. A product on many addresses takes that of the page. */
export function startFrom({ recipe }: StartingRecipe, origin: string, id: string, now: string): Recipe {
  return { ...recipe, id, origins: [...new Set([...recipe.origins, origin])], taughtBy: null, taughtAt: now };
}
