import { flat } from "../helpdesks/teach/find.ts";
import { type General, generalise } from "../helpdesks/teach/generalise.ts";
import { locatorsFor, type Scored } from "../helpdesks/teach/locators.ts";
import { ticketPattern } from "../helpdesks/teach/ticket-pattern.ts";
import type { Part, Recipe } from "../recipe.ts";
import type { Picked } from "../teach-messages.ts";
import { ticketOf } from "../ticket-of.ts";
import { composerPageOf } from "./teach-composer-page.ts";

const standing: readonly Part[] = ["composer", "send", "subject"];
const locators = (list: readonly Scored[]) => list.slice(0, 8).map((s) => s.locator);

/** What pointing at one more part adds to a recipe. `pointed` holds all that was pointed at in this document, and the part itself. */
export function learnFrom(
  part: Part,
  pointed: Map<Part, Element>,
  recipe: Recipe,
  document: Document,
  address: string,
): { picked: Picked; recipe: Recipe } {
  const element = pointed.get(part) as Element;
  const found = locatorsFor(element, document);
  const picked: Picked = { part, tag: element.tagName.toLowerCase(), sample: sampleOf(element), locators: found };
  const located = withTicket(recipe, part, document, address);
  if (standing.includes(part)) return { picked, recipe: { ...located, [part]: locators(found) } };
  const general = generalOf(pointed, document);
  if (!general) return { picked, recipe: part === "thread" ? { ...located, thread: locators(found) } : located };
  return { picked, recipe: { ...located, ...learned(general) } };
}

function learned(general: General): Pick<Recipe, "thread" | "message" | "body" | "author" | "at" | "roles" | "newestFirst"> {
  return {
    thread: locators(general.thread),
    message: locators(general.message),
    body: locators(general.body),
    author: locators(general.author),
    at: locators(general.at),
    roles: general.roles,
    newestFirst: general.newestFirst,
  };
}

/** A customer's and an agent's message together say how the two are told apart; one alone says nothing yet. */
function generalOf(pointed: Map<Part, Element>, document: Document): General | null {
  const at = (part: Part) => {
    const element = pointed.get(part);
    return element?.isConnected ? element : null;
  };
  const [customer, agent] = [at("customer"), at("agent")];
  return customer && agent ? generalise({ thread: at("thread"), customer, agent, note: at("note") }, document) : null;
}

/** The ticket's id in the address, and where the composer has a page of its own, that page's address too. */
function withTicket(recipe: Recipe, part: Part, document: Document, address: string): Recipe {
  const id = ticketOf(recipe, address);
  if (id !== null && part !== "composer") return recipe;
  const pattern = id === null ? ticketPattern([address]) : null;
  const ticket = pattern === null || recipe.ticket === "" ? (pattern ?? recipe.ticket) : both(recipe.ticket, pattern);
  return part === "composer" ? composerPageOf({ ...recipe, ticket }, document, address) : { ...recipe, ticket };
}

function both(one: string, other: string): string {
  const whole = `${one}|${other}`;
  return whole.length <= 300 ? whole : one;
}

/** Enough of it to be recognised by who points; a field's words are its placeholder. */
function sampleOf(element: Element): string {
  const field = element as HTMLInputElement;
  const text =
    flat(element.textContent) || flat(field.value) || flat(element.getAttribute("aria-label") ?? element.getAttribute("placeholder"));
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
