import type { Part, Recipe } from "../recipe.ts";

/** The first needed part that a recipe says nothing of; null: it can be read and answered by. */
export function recipeLacks(recipe: Recipe): Part | "ticket" | null {
  if (recipe.ticket === "") return "ticket";
  if (recipe.thread.length === 0 || recipe.message.length === 0) return "thread";
  const role = (["customer", "agent"] as const).find((who) => recipe.roles[who].length === 0);
  return role ?? (["composer", "send"] as const).find((part) => recipe[part].length === 0) ?? null;
}
