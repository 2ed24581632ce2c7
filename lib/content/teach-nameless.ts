import { readThread } from "../helpdesks/teach/read-thread.ts";
import { nameOf } from "../helpdesks/teach/seen-message.ts";
import type { Locator, Recipe } from "../recipe.ts";

/**
 * A recipe whose controls go by nobody's name: a field called "Reply to Hannah" would be found in her tickets only, and a recipe holds
 * nothing of any ticket. People are those whom the messages on this page name.
 */
export function nameless(recipe: Recipe, document: Document): Recipe {
  const authors = readThread(document, recipe).messages.map(nameOf);
  const names = new Set(authors.flatMap((name) => [name, name.split(" ")[0] ?? ""]).filter((name) => name.length > 1));
  const words = [...names].map(asWord);
  const named = ({ value, name }: Locator) => words.some((word) => word.test(`${value} ${name ?? ""}`));
  const kept = (list: Locator[]) => list.filter((locator) => !(worded(locator) && named(locator)));
  return {
    ...recipe,
    composer: kept(recipe.composer),
    send: kept(recipe.send),
    noteMode: kept(recipe.noteMode),
    subject: kept(recipe.subject),
  };
}

/** Classes and the like are the product's own words, though an agent may be called "Support". */
const worded = ({ by, value }: Locator) => by !== "css" || /\[(?:aria-label|aria-roledescription|placeholder)=/.test(value);

const asWord = (name: string) => new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}(?!\\p{L})`, "iu");
