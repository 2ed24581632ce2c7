import type { Recipe } from "./recipe.ts";

// Apart from the schema, which would be half of a content script.

/** The ticket that an address shows; null when it shows none. */
export function ticketOf(recipe: Pick<Recipe, "ticket">, address: string): string | null {
  const groups = new RegExp(recipe.ticket).exec(address.slice(0, 2000))?.slice(1).filter(Boolean);
  return groups?.length ? groups.join("/") : null;
}
