import { FootnoteError } from "../errors.ts";
import { mayRun, Recipe } from "../recipe.ts";
import { settingsChanged } from "./changed.ts";
import { appendFor } from "./log-context.ts";
import { recipeLacks } from "./recipe-lacks.ts";
import { forgetHealed } from "./recipes-healed.ts";
import { registerDetector } from "./sites.ts";
import { storage } from "./storage.ts";
import { allRecipes } from "./teach-kept.ts";

/** Keeps a recipe on this computer; it alone holds for its origins from now on. It takes effect as pages load. */
export async function keepRecipe(recipe: Recipe): Promise<void> {
  const others = (await storage.settings.recipes())
    .filter((r) => r.id !== recipe.id)
    .map((r) => ({ ...r, origins: r.origins.filter((origin) => !mayRun(recipe, origin)) }))
    .filter((r) => r.origins.length > 0);
  await storage.settings.saveRecipes([...others, recipe]);
  await changed(recipe, `recipe ${recipe.id}`);
}

/** Forgets a recipe of this computer. Throws `team.read-only` for one of the team file's. */
export async function removeRecipe(id: string): Promise<void> {
  const own = await storage.settings.recipes();
  const gone = own.find((r) => r.id === id);
  if (!gone && (await allRecipes()).some((r) => r.id === id)) throw new FootnoteError("team.read-only");
  await storage.settings.saveRecipes(own.filter((r) => r.id !== id));
  if (gone) await changed(gone, `recipe ${id} removed`);
}

async function changed({ origins }: Recipe, what: string): Promise<void> {
  for (const origin of origins) await forgetHealed(origin);
  await appendFor(null, { kind: "settings.changed", what, revision: (await storage.settings.recipes()).length }, {});
  await registerDetector();
  await settingsChanged();
}

/** Reads a recipe that somebody exported: only whole ones are. Throws `recipe.broken`. */
export function parseRecipe(text: string): Recipe {
  const recipe = read(text);
  if (recipe.origins.length === 0 || recipeLacks(recipe)) throw new FootnoteError("recipe.broken");
  return recipe;
}

function read(text: string): Recipe {
  try {
    return Recipe.parse(JSON.parse(text));
  } catch (cause) {
    throw new FootnoteError("recipe.broken", { cause });
  }
}
