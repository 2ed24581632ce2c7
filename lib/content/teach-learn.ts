import { findOne, flat } from "../helpdesks/teach/find.ts";
import { type General, generalise } from "../helpdesks/teach/generalise.ts";
import { learnOpening, onlyInMessages } from "../helpdesks/teach/learn-opening.ts";
import { locatorsFor, type Scored } from "../helpdesks/teach/locators.ts";
import { readThread } from "../helpdesks/teach/read-thread.ts";
import { learnedParts, waysOf } from "../helpdesks/teach/recipe-from.ts";
import { ticketPattern } from "../helpdesks/teach/ticket-pattern.ts";
import type { Part, Recipe } from "../recipe.ts";
import type { Picked } from "../teach-messages.ts";
import { ticketOf } from "../ticket-of.ts";
import { composerPageOf } from "./teach-composer-page.ts";
import { nameless } from "./teach-nameless.ts";

const standing: readonly Part[] = ["composer", "send", "noteMode", "subject"];
/** How far out the state of what was pointed at may stand: a label in a tab. */
const nearby = 6;
/** A page may have names of any length; a recipe has no room for them. */
const short = ({ locator }: Scored) => locator.value.length <= 400;

/** What pointing at one more part adds to a recipe. `pointed` holds all that was pointed at in this document, and the part itself. */
export function learnFrom(
  part: Part,
  pointed: Map<Part, Element>,
  recipe: Recipe,
  document: Document,
  address: string,
): { picked: Picked; recipe: Recipe } {
  const element = pointed.get(part) as Element;
  const found = (part === "noteMode" ? locatorsOfState(element, document) : locatorsFor(element, document)).filter(short);
  const picked: Picked = { part, tag: element.tagName.toLowerCase(), sample: sampleOf(element), locators: found };
  const located = withTicket(recipe, part, document, address);
  const learned = taughtBy(part, found, pointed, document);
  const taught = { ...("message" in learned ? forgotten(located) : located), ...learned };
  return { picked, recipe: nameless(withOpening(taught, pointed, document), document) };
}

/** What else is known of the page says what the opening message stands apart from, so it is learned anew with each part. */
function withOpening(recipe: Recipe, pointed: Map<Part, Element>, document: Document): Recipe {
  const element = pointed.get("opening");
  if (!element?.isConnected) return recipe;
  const { opening: _opening, ...rest } = recipe;
  const opening = learnOpening(element, standingApart(rest, pointed, document), document);
  if (!opening) return rest;
  const messages = readThread(document, rest).messages.map((m) => m.element);
  const only = onlyInMessages(rest, messages, findOne(document, opening.box).element, document);
  return { ...rest, opening: { ...opening, only } };
}

/** May hold an opening message, or stand in its box. */
const around: readonly Part[] = ["opening", "thread", "subject"];

/** What is no part of an opening message: the thread's messages and whatever else was pointed at. */
export function standingApart(recipe: Recipe, pointed: Map<Part, Element>, document: Document): Element[] {
  const others = [...pointed].filter(([part, element]) => !around.includes(part) && element.isConnected);
  return [...readThread(document, recipe).messages.map((m) => m.element), ...others.map(([, element]) => element)];
}

/** Without what messages were known again by: it belongs to the roles that are learned anew. */
function forgotten({ marks: _marks, kinds: _kinds, staff: _staff, skeleton: _skeleton, ...recipe }: Recipe): Recipe {
  return recipe;
}

/** Ways that hold in its present state alone; where nothing shows a state, it may itself be there in no other. */
function locatorsOfState(element: Element, document: Document): Scored[] {
  let near: Element | null = element;
  for (let i = 0; near && i < nearby; i++, near = near.parentElement) {
    const found = locatorsFor(near, document, { state: true });
    if (found.length > 0) return found;
  }
  return locatorsFor(element, document);
}

function taughtBy(part: Part, found: readonly Scored[], pointed: Map<Part, Element>, document: Document): Partial<Recipe> {
  if (part === "opening") return {};
  if (standing.includes(part)) return { [part]: waysOf(found) };
  const general = generalOf(pointed, document);
  if (!general) return part === "thread" ? { thread: waysOf(found) } : {};
  return learnedParts(general);
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

/** Enough of it to be recognised by who points; a field's words are its placeholder, a box's those beside it. */
export function sampleOf(element: Element): string {
  const field = element as HTMLInputElement;
  const ticked = /^(?:checkbox|radio)$/.test(field.type);
  const text =
    flat(element.textContent) ||
    flat(ticked ? field.labels?.[0]?.textContent : field.value) ||
    flat(element.getAttribute("aria-label") ?? element.getAttribute("placeholder"));
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
