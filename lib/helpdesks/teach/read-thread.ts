import type { Locator, Part, Recipe } from "../../recipe.ts";
import { authorsOf } from "./authors.ts";
import { findAll, flat, isVisible, locate, saidBy, select } from "./find.ts";
import { isKnownAgent } from "./kinds.ts";
import { leftOver } from "./left-over.ts";
import { isNameLike } from "./name-like.ts";
import { holder, nesting, outermost } from "./nesting.ts";
import { oneInEach } from "./one-in-each.ts";
import { withOpening } from "./opening.ts";
import { bare, nameOf, type SeenMessage, whos } from "./seen-message.ts";
import { alike, bySkeleton, isLine, isMadeSo, wraps } from "./skeleton.ts";
import { byAbsence, showsSign, tellAll, tierOf, withoutOthers } from "./tell.ts";
import { unboxed } from "./unwrapped.ts";

/** What of a recipe is looked for in the page. */
export type RecipePart = Part | "message" | "body" | "author" | "at";

/** A thread as a recipe finds it; `problem` names the part that broke, and then nothing of it may be used. */
export interface SeenThread {
  thread: Element | null;
  messages: SeenMessage[];
  /** What stands before them, outside of the thread. */
  opening: SeenMessage | null;
  /** By part, which locator found it; -1: none did. */
  used: Partial<Record<RecipePart, number>>;
  problem: "thread" | "message" | "message.body" | "message.author" | "message.visibility" | "message.some" | "opening" | null;
}

const internal = /(?:^|[^a-z])(?:internal|private|note|whisper|intern|interne?r?|privat|anteckning|notering|notiz)(?:$|[^a-z])/i;

/**
 * Finds the thread of the ticket that shows, its messages and who each is by, and the one before it. Where nobody has answered yet,
 * that one is all there is.
 */
export function readThread(document: ParentNode, recipe: Recipe): SeenThread {
  return withOpening(readReplies(document, recipe), document, recipe);
}

/**
 * Where a locator finds fewer messages than another, the
 * other has its turn; where none of them holds any more, what messages are made of.
 */
function readReplies(document: ParentNode, recipe: Recipe): SeenThread {
  const seen = readBy(document, recipe);
  if (seen.problem === null && isAsTaught(seen, recipe)) return seen;
  const others = seen.problem === null || seen.thread === null ? 1 : recipe.message.length;
  for (let i = 1; i < others; i++) {
    const other = readBy(document, { ...recipe, message: [...recipe.message.slice(i), ...recipe.message.slice(0, i)] });
    if (other.problem === null && (seen.problem === "message.some" || isWhole(recipe, other)))
      return { ...other, used: { ...other.used, message: ((other.used.message ?? 0) + i) % recipe.message.length } };
  }
  const again = recipe.skeleton ? (bySkeleton(document, recipe.skeleton, recipe.lines) ?? groupedIn(seen.thread, recipe)) : null;
  // A box in a message may have been taken for the whole of it.
  const known = again?.found.every((e) => seen.messages.some((m) => m.element === e)) || seen.problem === null;
  const other = again && !(known && same(again.found, seen.messages)) ? readBy(document, recipe, again) : null;
  if (other?.problem === null) return other;
  // A box around a message may have been taken for the message.
  const { thread, messages } = seen;
  const inner = seen.problem !== null && thread !== null ? unboxed(thread) : null;
  const found = inner && inner !== thread ? findAll(inner, recipe.message).elements : messages.map((m) => m.element);
  const boxed = inner && (inner !== thread || found.some((e) => unboxed(e) !== e));
  const inside = boxed ? readBy(document, recipe, { thread: inner, found: found.map(unboxed) }) : null;
  if (inside?.problem === null && isWhole(recipe, inside)) return inside;
  const whole = seen.problem !== null || (again && !other) || (!other && isWhole(recipe, seen));
  return whole ? seen : { ...seen, problem: "message.some" };
}

/** Messages in boxes of several each: only a thread that is known by itself says that these are of one ticket. */
function groupedIn(thread: Element | null, { skeleton, lines }: Recipe) {
  const found = thread && skeleton ? alike(thread, skeleton, lines) : [];
  return thread && found.length > 1 ? { thread, found } : null;
}

/** By the names that were taught first; what goes by tags alone may leave out what a new box is around. */
const isAsTaught = ({ used }: SeenThread, recipe: Recipe) => used.thread === 0 && used.message === 0 && byName(recipe.message[0]);

/** Does it go by a name of the page's, and not by tags alone? */
const byName = (locator: Locator | undefined) => /[.#[]/.test(locator?.value ?? "");

/** Are these all? Another locator finds the same, or each has its author and none is named elsewhere, or nothing is said beside them. */
function isWhole({ message, lines, skeleton }: Recipe, { thread, messages, used }: SeenThread): boolean {
  if (!thread) return false;
  const others = message.filter((_, i) => i !== used.message).map((locator) => locate(thread, locator));
  if (others.some((found) => same(found, messages))) return true;
  if (skeleton && same(alike(thread, skeleton, lines), messages)) return true;
  if (messages.every((m) => m.author) && !namedOutside(thread, messages, lines)) return true;
  const said = select(thread, "*").filter((e) => saidBy(e) !== "" && isVisible(e));
  return said.every((e) => messages.some((m) => m.element.contains(e)));
}

const same = (found: readonly Element[], messages: readonly SeenMessage[]) =>
  found.length === messages.length &&
  messages.every((m) => found.some((e) => e === m.element || e.contains(m.element) || m.element.contains(e)));

function readBy(document: ParentNode, recipe: Recipe, again?: { thread: Element; found: Element[] }): SeenThread {
  const used: SeenThread["used"] = again ? { thread: recipe.thread.length, message: recipe.message.length } : {};
  const { thread, found, problem } = again ? { ...again, problem: null } : threadIn(document, recipe, used);
  const seen: SeenThread = { thread, messages: [], opening: null, used, problem };
  if (!thread) return seen;
  const outer = nesting(found);
  const all = partsOf(found, outer, recipe, used);
  const ours = all.some((m) => isKnownAgent(recipe.staff, nameOf(m)));
  seen.messages = used.author === 0 || ours ? tellAll(all, recipe, outer) : tellAll(all, withoutOthers(recipe), outer, { surely: false });
  for (const who of whos) used[who] = seen.messages.some((m) => m.who === who) ? 0 : -1;
  if (recipe.body.length > 0 && (used.body ?? -1) < 0) return { ...seen, problem: "message.body" };
  if (seen.messages.some((m) => m.who === null)) return { ...seen, problem: "message.author" };
  if (recipe.roles.note.length === 0 && seen.messages.some(looksInternal)) return { ...seen, problem: "message.visibility" };
  if (mayBeNotes(seen, recipe, outer)) return { ...seen, problem: "message.visibility" };
  return missed(thread, recipe, seen) || (!isAsTaught(seen, recipe) && namedOutside(thread, seen.messages, recipe.lines))
    ? { ...seen, problem: "message.some" }
    : seen;
}

/**
 * A note was taught by a mark that answers lack. Where no message shows that mark, and the page is not what it was when it was taught,
 * the mark may be gone, and a note would pass for an answer.
 */
function mayBeNotes({ messages, used }: SeenThread, recipe: Recipe, outer: Map<Element, Element | null>): boolean {
  const { note, customer, agent } = recipe.roles;
  if (note.length === 0 || messages.some((m) => m.who === "note")) return false;
  const taught = (["thread", "message", "body", "author", "at"] as const).filter((part) => recipe[part].length > 0);
  const shows = showsSign(messages, outer);
  const kept = (recipe.marks ?? []).every((value) => messages.some((m) => shows(m, { kind: "css", value })));
  if (kept && taught.every((part) => used[part] === 0)) return false;
  const signs = { customer, agent, note };
  return messages.some((m) => {
    const shown = m.who ? signs[m.who].filter((sign) => shows(m, sign)) : [];
    const data = shown.filter((sign) => tierOf(sign) === 0 || sign.kind === "css");
    // Who the author is says nothing of who may read it, unless the page says so beside the name.
    const bare = m.who === "agent" && data.length === 0 && shown.some((sign) => sign.kind === "named" && sign.says.length === 0);
    return bare || (data.length > 0 && data.every(byAbsence));
  });
}

/** The messages with their parts, without those that are no messages. */
function partsOf(found: readonly Element[], outer: Map<Element, Element | null>, recipe: Recipe, used: SeenThread["used"]): SeenMessage[] {
  const author = authorsOf(found, outer, recipe);
  const at = oneInEach(found, outer, recipe.at, false);
  const heads = [author.elements, at.elements];
  const apart = (body: Element, i: number) => heads.every((head) => !head[i] || (!body.contains(head[i]) && !head[i].contains(body)));
  // A line about the ticket stands among the messages now and then: it has neither a text of its own nor a sign.
  const signed = tellAll(found.map(bare), recipe, outer, { dataOnly: true }).map((m) => m.who !== null);
  const { elements, used: by } = oneInEach(found, outer, recipe.body, signed.includes(true) ? signed : true, apart);
  const taught = { elements: elements.map((e) => e && unboxed(e)), used: by };
  // Where a box was put around some messages only, a path may find a whole message in place of its text.
  const boxes = new Set(found.map(wraps)).size > 1;
  const doubtful = taught.used >= 0 && !(taught.used === 0 && byName(recipe.body[0])) && (boxes || mayHoldMarks(taught.elements));
  const left = (taught.used < 0 || doubtful) && recipe.body.length > 0 && [...outer.values()].every((o) => o === null);
  const rest = left ? leftOver(found.map((element, i) => ({ element, heads: heads.map((h) => h[i]) }))) : null;
  const body = rest ? { elements: rest, used: recipe.body.length } : doubtful ? { elements: [], used: -1 } : taught;
  Object.assign(used, { author: author.used, at: at.used, body: body.used });
  const all = new Map<Element, SeenMessage>();
  for (const [i, element] of found.entries()) {
    const own = body.elements[i] ?? element;
    if (own !== element || body.used < 0)
      all.set(element, { element, body: own, author: author.elements[i] ?? null, at: at.elements[i] ?? null, who: null });
  }
  // What is made as messages are is no line about the ticket: its text was not found.
  const lost = found.some((e) => !all.has(e) && recipe.skeleton && isMadeSo(e, recipe.skeleton) && !isLine(e, recipe.lines ?? []));
  if (lost) used.body = -1;
  // What a customer's own HTML holds is no message, whatever it looks like.
  const written = (m: Element): boolean => {
    const around = outer.get(m);
    const theirs = around && all.get(around)?.body;
    return Boolean(around && ((theirs !== around && theirs?.contains(m)) || written(around)));
  };
  return [...all.values()].filter((m) => !written(m.element));
}

/**
 * Does the same short line stand in several of these texts, or is one of them a bare box and another not? Then a mark of the page may
 * have been taken for a part of them.
 */
function mayHoldMarks(bodies: readonly (Element | null)[]): boolean {
  if (new Set(bodies.flatMap((e) => (e ? [wraps(e)] : []))).size > 1) return true;
  const lines = bodies.flatMap((body) => [
    ...new Set([...(body?.children ?? [])].filter((e) => e.children.length === 0).map((e) => flat(e.textContent))),
  ]);
  const short = lines.filter((text) => text !== "" && text.length <= 30);
  return new Set(short).size < short.length;
}

/** No note was pointed at, and here is something that calls itself one: nobody may take it for a public message. */
function looksInternal({ element, body }: SeenMessage): boolean {
  const names = [element, body].flatMap((e) =>
    [...e.attributes].filter((a) => /^(?:class|type|aria-label|data-.*)$/.test(a.name)).map((a) => a.value),
  );
  const labels = [...element.querySelectorAll("*")].filter(
    (e) => e.children.length === 0 && !body.contains(e) && !e.closest("a, button, select"),
  );
  return (
    names.some((name) => internal.test(name)) || labels.some((e) => flat(e.textContent).length < 25 && internal.test(flat(e.textContent)))
  );
}

/** The one thread that shows and holds messages. */
function threadIn(document: ParentNode, recipe: Recipe, used: SeenThread["used"]) {
  let seen = false;
  for (const [i, locator] of recipe.thread.entries()) {
    const threads = outermost(locate(document, locator));
    seen ||= threads.length > 0;
    const full = threads.map((thread) => ({ thread, ...findAll(thread, recipe.message) })).filter((t) => t.used >= 0);
    const [one, other] = full;
    if (!one || other) continue;
    used.thread = i;
    used.message = one.used;
    return { thread: one.thread, found: one.elements, problem: null };
  }
  used.thread = seen ? 0 : -1;
  used.message = -1;
  return { thread: null, found: [], problem: seen ? ("message" as const) : ("thread" as const) };
}

/** Does another locator of the messages find one that a sign explains and the used one left out? Better nothing than half a thread. */
function missed(thread: Element, recipe: Recipe, { messages, used }: SeenThread): boolean {
  const known = new Set(messages.map((m) => m.element));
  const rest = new Set(recipe.message.slice((used.message ?? 0) + 1).flatMap((locator) => locate(thread, locator)));
  // Where texts go by their name, what holds none is a line about the ticket.
  const named = used.body === 0 && byName(recipe.body[0]);
  const mayHoldText = (e: Element) => !named || recipe.body.some((locator) => locate(e, locator).some((x) => flat(x.textContent) !== ""));
  const fresh = [...rest].filter((e) => !holder(e, known) && ![...known].some((m) => e.contains(m)) && mayHoldText(e));
  const outer = nesting(fresh);
  const authors = oneInEach(fresh, outer, recipe.author, false, undefined, isNameLike).elements;
  const others = fresh.map((element, i) => ({ ...bare(element), author: authors[i] ?? null }));
  return tellAll(others, recipe, outer).some((m) => m.who !== null);
}

/** In a page that has changed: does an author's name stand in the thread, as it does in messages, but in none of them? */
function namedOutside(thread: Element, messages: readonly SeenMessage[], lines: readonly string[] = []): boolean {
  const authors = messages.flatMap((m) => m.author ?? []);
  const key = (e: Element) => `${e.parentElement?.tagName} ${e.tagName} ${flat(e.textContent)}`;
  const known = new Set(authors.map(key));
  const tags = [...new Set(authors.map((e) => e.tagName))].join(",");
  const beside = select(thread, tags).filter((e) => known.has(key(e)) && !messages.some((m) => m.element.contains(e)));
  const rowOf = (e: Element): Element => {
    const around = e.parentElement;
    return !around || around === thread || messages.some((m) => around.contains(m.element)) ? e : rowOf(around);
  };
  // What the lines about the ticket were made of when they were taught is no message.
  return authors.length > 0 && beside.some((e) => !isLine(rowOf(e), lines));
}
