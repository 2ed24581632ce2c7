import type { Recipe } from "../../recipe.ts";
import { flat } from "./find.ts";
import { isKnownAgent } from "./kinds.ts";
import { columnOf } from "./name-column.ts";
import { isNameLike, isPersonal } from "./name-like.ts";
import { oneInEach } from "./one-in-each.ts";

type Found = ReturnType<typeof oneInEach>;

/** Who each of these messages says it is by, in the ways that were taught, or else as the one column of names among which is a known agent's. */
export function authorsOf(messages: readonly Element[], outer: Map<Element, Element | null>, recipe: Recipe): Found {
  const named = oneInEach(messages, outer, recipe.author, false, undefined, isNameLike);
  const lost = named.used !== 0 && (named.used < 0 || named.elements.includes(null));
  const known = lost && recipe.author.length > 0 ? columnOf(messages, recipe.staff ?? []) : null;
  return surely(known ? { elements: known, used: recipe.author.length } : named, recipe);
}

/**
 * What goes by its place among others, or by several names, is the author only where each message has one; by its place, only what is
 * written as people's names are, or is a known agent's.
 */
function surely(found: Found, { author, staff }: Recipe): Found {
  const way = author[0]?.value ?? "";
  const isPerson = (e: Element) => isPersonal(flat(e.textContent)) || isKnownAgent(staff, flat(e.textContent));
  const bad = (e: Element | null) => !e || (way.includes(":nth-child") && !isPerson(e));
  return /:nth-child|, /.test(way) && found.elements.some(bad) ? { elements: [], used: -1 } : found;
}
