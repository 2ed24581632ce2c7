import type { Recipe, RoleSign } from "../../recipe.ts";
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

/** Ways as a recipe has room for them. */
export const waysOf = (list: readonly Scored[]) =>
  list
    .filter(({ locator }) => locator.value.length <= 400)
    .slice(0, 8)
    .map((s) => s.locator);
const signs = (list: readonly RoleSign[]) => list.filter((sign) => sign.kind !== "css" || sign.value.length <= 400).slice(0, 12);

/** What was learned of the thread and its messages, as a recipe holds it. */
export function learnedParts({ thread, message, body, author, at, roles, newestFirst, again }: General) {
  return {
    thread: waysOf(thread),
    message: waysOf(message),
    body: waysOf(body),
    author: waysOf(author),
    at: waysOf(at),
    roles: { customer: signs(roles.customer), agent: signs(roles.agent), note: signs(roles.note) },
    newestFirst,
    ...again,
  };
}

/** A recipe of what was learned. */
export function recipeFrom(general: General, rest: Rest): Recipe {
  const { composer, send, noteMode, subject } = rest;
  const alone = { composer: waysOf(composer), send: waysOf(send), noteMode: waysOf(noteMode), subject: waysOf(subject) };
  return { ...rest, version: 1, ...learnedParts(general), ...alone };
}
