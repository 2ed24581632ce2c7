import { helpdesks } from "../../helpdesks/registry.ts";
import type { messages } from "../../messages.ts";
import type { Handlers } from "../../wire.ts";
import { keepRecipe, parseRecipe, removeRecipe } from "../recipes.ts";
import { noteHealed } from "../recipes-healed.ts";
import { allSessions, updateTicket } from "../sessions.ts";
import { grantedPatterns } from "../sites.ts";
import { storage } from "../storage.ts";
import { beginTeaching, cancelPicking, endTeaching, pickPart, saveTaught, showPart, tryRecipe } from "../teach.ts";
import { diagnosePage } from "../teach-diagnosing.ts";
import { allRecipes } from "../teach-kept.ts";
import { recipeFor } from "../teach-known.ts";

type All = Handlers<typeof messages, "background">;
export type TeachMessages =
  | `teach.${"begin" | "pick" | "cancel" | "show" | "try" | "save" | "end"}`
  | `recipe.${"list" | "remove" | "import" | "mine" | "healed"}`
  | "desk.list"
  | "page.diagnose";

/** Teaching a page by pointing at it, and what becomes of it. */
export const teachHandlers: Pick<All, TeachMessages> = {
  "teach.begin": ({ session }) => beginTeaching(session),
  "teach.pick": ({ teach, part, recipe }) => pickPart(teach, part, recipe),
  "teach.cancel": async ({ teach }) => {
    await cancelPicking(teach);
    return {};
  },
  "teach.show": ({ teach, part, recipe }) => showPart(teach, part, recipe),
  "teach.try": ({ teach, recipe }) => tryRecipe(teach, recipe),
  "teach.save": ({ teach, recipe }) => saveTaught(teach, recipe),
  "teach.end": async ({ teach, reload }) => {
    await endTeaching(teach, reload);
    return {};
  },
  "recipe.list": async () => {
    const own = new Set((await storage.settings.recipes()).map((recipe) => recipe.id));
    return (await allRecipes()).map((recipe) => ({ recipe, team: !own.has(recipe.id) }));
  },
  "recipe.remove": async ({ id }) => {
    await removeRecipe(id);
    return {};
  },
  "recipe.import": async ({ text }) => {
    const recipe = parseRecipe(text);
    await keepRecipe(recipe);
    return recipe;
  },
  // The page is asked about by the browser's word for where it is, not by its own.
  "recipe.mine": (_, sender) => recipeFor(sender.origin),
  "recipe.healed": async ({ part, used }, sender) => {
    if (!(await noteHealed(sender.origin, part, used))) return {};
    const session = (await allSessions()).find((s) => s.tab !== null && s.tab === sender.tab);
    // Nothing of the ticket has changed but what is said beside it.
    if (session) await updateTicket(session.ticket, {});
    return {};
  },
  "desk.list": async () => {
    const granted = new Set(await grantedPatterns());
    const verified = await storage.settings.verifiedDesks();
    return helpdesks
      .filter(({ hosts }) => hosts.length > 0)
      .map(({ id, name, hosts, level }) => ({
        id,
        name,
        hosts: [...hosts],
        level,
        verified: verified.includes(id),
        allowed: hosts.every((host) => granted.has(host)),
      }));
  },
  "page.diagnose": ({ session }) => diagnosePage(session),
};
