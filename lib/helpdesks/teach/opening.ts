import type { Locator, Recipe } from "../../recipe.ts";
import { findAll, findOne, flat, isVisible, locate } from "./find.ts";
import { isKnownAgent } from "./kinds.ts";
import { showsNamed } from "./named.ts";
import { nesting } from "./nesting.ts";
import { oneInEach } from "./one-in-each.ts";
import type { SeenThread } from "./read-thread.ts";
import { bare, nameOf, type SeenMessage, type Who } from "./seen-message.ts";
import { isLine, isMadeSo } from "./skeleton.ts";

/** The opening message as a recipe finds it. */
interface SeenOpening {
  /** Null where the page shows none, or the thread holds it. */
  message: SeenMessage | null;
  /** Which locator found its box; -1: none did. */
  used: number;
  /** Every part by its best way: the page is as it was when it was taught. */
  asTaught: boolean;
}

/** A thread with the message that stands before it; where nobody has answered yet, that one is all there is. */
export function withOpening(seen: SeenThread, document: ParentNode, recipe: Recipe): SeenThread {
  if (!recipe.opening) return seen;
  const found = openingIn(document, recipe, seen.problem === null ? seen.messages : []);
  const used = { ...seen.used, opening: found?.used ?? -1 };
  if (!found) return { ...seen, used, problem: seen.problem ?? "opening" };
  const isAlone = maybeNone(seen, recipe) && standsAlone(found, seen.problem, document, recipe);
  return { ...seen, used, opening: found.message, ...(isAlone && { messages: [], problem: null }) };
}

/** No reply was found by the ways that were taught; lines about the ticket name somebody, and have no text. */
const maybeNone = ({ problem, used }: SeenThread, { author }: Recipe) =>
  problem === "thread" ||
  (used.thread === 0 && (problem === "message" || (problem === "message.body" && (author.length === 0 || used.author === 0))));

/** Looks for the message that stands outside of the thread; null where it may be there and can't be told. */
function openingIn(document: ParentNode, recipe: Recipe, messages: readonly SeenMessage[]): SeenOpening | null {
  const { opening } = recipe;
  const { element: box, used } = findOne(document, opening?.box ?? []);
  if (!opening || !box) return null;
  const part = (of: "body" | "author" | "at") => oneInEach([box], nesting([box]), opening[of], false);
  const [body, author, at] = [part("body"), part("author"), part("at")];
  const asTaught = used === 0 && (opening.author.length === 0 || author.used === 0);
  const [text] = body.elements;
  // A question without a text has no place for it, nor is its box found by that; where more has changed, the text may be elsewhere.
  const isNext = used === 1 && opening.box[0]?.value.includes(":has(");
  if (!text) return (used === 0 || isNext) && author.used === 0 ? { message: null, used, asTaught } : null;
  if (messages.some((m) => m.body.contains(text) || text.contains(m.body))) return { message: null, used, asTaught };
  const message = { ...bare(box), body: text, author: author.elements[0] ?? null, at: at.elements[0] ?? null };
  return { message: { ...message, who: writerOf(message, recipe, messages) }, used, asTaught: asTaught && body.used === 0 };
}

/**
 * Whoever opens a ticket is its customer, unless the thread or the agents' names say otherwise. Where customers are told by nothing but
 * being named there, nothing says otherwise.
 */
function writerOf(opening: SeenMessage, { roles, staff }: Recipe, messages: readonly SeenMessage[]): Who {
  const name = nameOf(opening);
  const isAsker =
    roles.customer.every((sign) => sign.kind === "named") &&
    roles.customer.some((sign) => sign.kind === "named" && showsNamed(opening, sign));
  if (name === "" || isAsker) return "customer";
  const other = messages.find((m) => m.who !== null && nameOf(m) === name);
  if (other) return other.who === "customer" ? "customer" : "agent";
  return isKnownAgent(staff, name) ? "agent" : "customer";
}

/**
 * Is the opening all there is? Only where the page is as it was taught and nothing else in it is made or called like a message; lines
 * about the ticket, which have no text, may stand in its thread.
 */
function standsAlone({ message, asTaught }: SeenOpening, problem: SeenThread["problem"], document: ParentNode, recipe: Recipe): boolean {
  const { skeleton, body, author, at, lines } = recipe;
  if (!message || !asTaught || !skeleton) return false;
  const like = [...document.querySelectorAll(skeleton.tag)].filter((e) => isMadeSo(e, skeleton) && isVisible(e));
  // A locator by names alone says the same of the whole page, if nothing else in it is called so.
  const parts = problem === "message.body" ? body : [...body, ...author, ...at];
  const only = recipe.opening?.only;
  const tells = ({ value }: Locator) => /^[a-z]*[.[]/.test(value) && (only?.includes(value) ?? true);
  const called = parts.filter(tells).flatMap((locator) => locate(document, locator));
  const rows = problem === "message" ? findAll(document, recipe.thread).elements.flatMap((e) => [...e.children]) : [];
  const said = rows.filter((e) => flat(e.textContent) !== "" && isVisible(e) && !isLine(e, lines ?? []));
  const own = (e: Element) => e.contains(message.body) || message.element.contains(e);
  return [...like, ...called, ...said].every(own);
}
