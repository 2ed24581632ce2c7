import type { Recipe } from "../../recipe.ts";
import type { General } from "./generalise.ts";
import type { Scored } from "./locators.ts";

/** What a recipe holds beside what was learned: who taught it, where, and the parts that stand alone. */
export interface Rest {
  id: string;
  name: string;
  origins: string[];
  ticket: string;
  composer: readonly Scored[];
  send: readonly Scored[];
  noteMode: readonly Scored[];
  subject: readonly Scored[];
  taughtBy: string | null;
  /** ISO 8601. */
  taughtAt: string;
}

/** A recipe of what was learned. */
export function recipeFrom(general: General, rest: Rest): Recipe {
  const locators = (list: readonly Scored[]) => list.slice(0, 8).map((s) => s.locator);
  return {
    ...rest,
    version: 1,
    thread: locators(general.thread),
    message: locators(general.message),
    body: locators(general.body),
    author: locators(general.author),
    at: locators(general.at),
    roles: general.roles,
    newestFirst: general.newestFirst,
    composer: locators(rest.composer),
    send: locators(rest.send),
    noteMode: locators(rest.noteMode),
    subject: locators(rest.subject),
  };
}
