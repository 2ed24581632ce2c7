import type { Locator, Part, Recipe, RoleSign } from "../../recipe.ts";
import { findAll, flat, isVisible, locate, select } from "./find.ts";
import { isNameLike } from "./name-like.ts";
import { showsNamed } from "./named.ts";

/** What of a recipe is looked for in the page. */
export type RecipePart = Part | "message" | "body" | "author" | "at" | "noteMode";

/** Who a message is by, as the signs tell. */
export type Who = "customer" | "agent" | "note";

/** A message as it stands in the page. `who` is null when no sign tells, or when signs contradict each other. */
export interface SeenMessage {
  element: Element;
  body: Element;
  author: Element | null;
  at: Element | null;
  who: Who | null;
}

/** A thread as a recipe finds it; `problem` names the part that broke, and then nothing of it may be used. */
export interface SeenThread {
  thread: Element | null;
  messages: SeenMessage[];
  /** By part, which locator found it; -1: none did. */
  used: Partial<Record<RecipePart, number>>;
  problem: "thread" | "message" | "message.body" | "message.author" | "message.visibility" | "message.some" | null;
}

const internal = /(?:^|[^a-z])(?:internal|private|note|whisper|intern|interne?r?|privat|anteckning|notering|notiz)(?:$|[^a-z])/i;

export const whos: readonly Who[] = ["customer", "agent", "note"];

/** Finds the thread of the ticket that shows, its messages and who each is by. Where a locator finds fewer messages than another, the other has its turn. */
export function readThread(document: ParentNode, recipe: Recipe): SeenThread {
  const seen = readBy(document, recipe);
  for (let i = 1; seen.problem === "message.some" && i < recipe.message.length; i++) {
    const other = readBy(document, { ...recipe, message: [...recipe.message.slice(i), ...recipe.message.slice(0, i)] });
    if (other.problem === null)
      return { ...other, used: { ...other.used, message: ((other.used.message ?? 0) + i) % recipe.message.length } };
  }
  return seen;
}

function readBy(document: ParentNode, recipe: Recipe): SeenThread {
  const used: SeenThread["used"] = {};
  const { thread, found, problem } = threadIn(document, recipe, used);
  const seen: SeenThread = { thread, messages: [], used, problem };
  if (!thread) return seen;
  const outer = nesting(found);
  const all = partsOf(found, outer, recipe, used);
  seen.messages = tellAll(all, used.author === 0 ? recipe : withoutOthers(recipe), outer);
  for (const who of whos) used[who] = seen.messages.some((m) => m.who === who) ? 0 : -1;
  if (recipe.body.length > 0 && (used.body ?? -1) < 0) return { ...seen, problem: "message.body" };
  if (seen.messages.some((m) => m.who === null)) return { ...seen, problem: "message.author" };
  if (recipe.roles.note.length === 0 && seen.messages.some(looksInternal)) return { ...seen, problem: "message.visibility" };
  if (mayBeNotes(seen, recipe, outer)) return { ...seen, problem: "message.visibility" };
  return missed(thread, recipe, seen) ? { ...seen, problem: "message.some" } : seen;
}

/** Does a sign tell by what a message lacks? */
export const byAbsence = (sign: RoleSign) => sign.kind === "css" && /:not\(|^\[class=/.test(sign.value);

/**
 * A note was taught by a mark that answers lack. Where no message shows that mark, and the page is not what it was when it was taught,
 * the mark may be gone, and a note would pass for an answer.
 */
function mayBeNotes({ messages, used }: SeenThread, recipe: Recipe, outer: Map<Element, Element | null>): boolean {
  const { note, customer, agent } = recipe.roles;
  const taught = (["thread", "message", "body", "author", "at"] as const).filter((part) => recipe[part].length > 0);
  if (note.length === 0 || messages.some((m) => m.who === "note") || taught.every((part) => used[part] === 0)) return false;
  const shows = showsSign(messages, outer);
  const signs = { customer, agent, note };
  return messages.some((m) => {
    const shown = m.who ? signs[m.who].filter((sign) => tierOf(sign) === 0 && shows(m, sign)) : [];
    return shown.length > 0 && shown.every(byAbsence);
  });
}

/** A message of which no part is known yet. */
export const bare = (element: Element): SeenMessage => ({ element, body: element, author: null, at: null, who: null });

/** The messages with their parts, without those that are no messages. */
function partsOf(found: readonly Element[], outer: Map<Element, Element | null>, recipe: Recipe, used: SeenThread["used"]): SeenMessage[] {
  const author = parts(found, outer, recipe.author, false, undefined, isNameLike);
  const at = parts(found, outer, recipe.at, false);
  const heads = [author.elements, at.elements];
  const apart = (body: Element, i: number) => heads.every((head) => !head[i] || (!body.contains(head[i]) && !head[i].contains(body)));
  // A line about the ticket stands among the messages now and then: it has neither a text of its own nor a sign.
  const signed = tellAll(found.map(bare), recipe, outer, true).map((m) => m.who !== null);
  const body = parts(found, outer, recipe.body, signed.includes(true) ? signed : true, apart);
  Object.assign(used, { author: author.used, at: at.used, body: body.used });
  const all = new Map<Element, SeenMessage>();
  for (const [i, element] of found.entries()) {
    const own = body.elements[i] ?? element;
    if (own !== element || body.used < 0)
      all.set(element, { element, body: own, author: author.elements[i] ?? null, at: at.elements[i] ?? null, who: null });
  }
  // What a customer's own HTML holds is no message, whatever it looks like.
  const written = (m: Element): boolean => {
    const around = outer.get(m);
    const theirs = around && all.get(around)?.body;
    return Boolean(around && ((theirs !== around && theirs?.contains(m)) || written(around)));
  };
  return [...all.values()].filter((m) => !written(m.element));
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

/** Which message each one stands in, where answers stand inside what they answer. */
export function nesting(messages: readonly Element[]): Map<Element, Element | null> {
  const all = new Set(messages);
  return new Map(messages.map((m) => [m, holder(m.parentElement, all)]));
}

function holder(element: Element | null, among: { has: (e: Element) => boolean }): Element | null {
  for (let e = element; e; e = e.parentElement) if (among.has(e)) return e;
  return null;
}

/** One element per message by the first locator that never finds two in one; where `every`, one in each. */
function parts(
  messages: readonly Element[],
  outer: Map<Element, Element | null>,
  locators: readonly Locator[],
  every: boolean | boolean[],
  fits: (found: Element, i: number) => boolean = () => true,
  keep: (found: Element) => boolean = () => true,
): { elements: (Element | null)[]; used: number } {
  for (const [used, locator] of locators.entries()) {
    const lists = messages
      .map((m) => locate(m, locator).filter((e) => keep(e) && (holder(e, outer) === m || e.getRootNode() !== m.getRootNode())))
      .map(outermost);
    const good = lists.every((l, i) => l.length <= 1 && (l[0] ? fits(l[0], i) : !(every === true || (every !== false && every[i]))));
    if (good && lists.some((l) => l.length > 0)) return { elements: lists.map((l) => l[0] ?? null), used };
  }
  return { elements: [], used: -1 };
}

/** What lies in another one of them is part of it. */
export const outermost = (list: readonly Element[]) => list.filter((e) => !list.some((o) => o !== e && o.contains(e)));

/** Does another locator of the messages find one that a sign explains and the used one left out? Better nothing than half a thread. */
function missed(thread: Element, recipe: Recipe, { messages, used }: SeenThread): boolean {
  const known = new Set(messages.map((m) => m.element));
  const rest = new Set(recipe.message.slice((used.message ?? 0) + 1).flatMap((locator) => locate(thread, locator)));
  const fresh = [...rest].filter((e) => !holder(e, known) && ![...known].some((m) => e.contains(m)));
  const outer = nesting(fresh);
  const authors = parts(fresh, outer, recipe.author, false, undefined, isNameLike).elements;
  const others = fresh.map((element, i) => ({ ...bare(element), author: authors[i] ?? null }));
  return tellAll(others, recipe, outer).some((m) => m.who !== null);
}

/**
 * Who each message is by. Places where authors are named count only where data does not tell every message, and sides where those don't
 * either; both only where they tell every message and contradict nothing: a half-broken page is broken.
 */
function tellAll(messages: readonly SeenMessage[], recipe: Recipe, outer: Map<Element, Element | null>, dataOnly = false): SeenMessage[] {
  const shows = showsSign(messages, outer);
  const by = (tier: number) => {
    const tells = (m: SeenMessage, who: Who) => recipe.roles[who].some((sign) => tierOf(sign) === tier && shows(m, sign));
    return messages.map((m) => whos.filter((who) => tells(m, who)));
  };
  const byData = by(0);
  let told = byData;
  for (let tier = 1; tier <= 2 && !dataOnly && told === byData && byData.some((who) => who.length === 0); tier++) {
    const other = by(tier);
    if (other.every((who, i) => who.length === 1 && (byData[i]?.length === 0 || byData[i]?.[0] === who[0]))) told = other;
  }
  return messages.map((m, i) => ({ ...m, who: told[i]?.length === 1 ? (told[i][0] ?? null) : null }));
}

/** A name found by another way than was taught may be none: that it stands in no customer's box proves nothing. */
function withoutOthers(recipe: Recipe): Recipe {
  const kept = (who: Who) => recipe.roles[who].filter((sign) => sign.kind !== "named" || !sign.not);
  return { ...recipe, roles: { customer: kept("customer"), agent: kept("agent"), note: kept("note") } };
}

const tierOf = ({ kind }: RoleSign) => (kind === "side" ? 2 : kind === "named" ? 1 : 0);

/** Does a message show a sign? Its body is the writer's own and proves nothing. */
export function showsSign(messages: readonly SeenMessage[], outer: Map<Element, Element | null>) {
  const lane = laneOf(messages);
  return (message: SeenMessage, sign: RoleSign): boolean => {
    const { element, body } = message;
    if (sign.kind === "named") return showsNamed(message, sign);
    if (sign.kind === "side") return sideOf(body, lane) === sign.value && getComputedStyle(element).direction === sign.direction;
    const head = (e: Element) => (body === element || e === body || !body.contains(e)) && holder(e, outer) === element && isVisible(e);
    if (sign.kind === "css") return matches(element, sign.value) || select(element, sign.value).some(head);
    const says = (e: Element) => e.children.length === 0 && flat(e.textContent).toLowerCase() === sign.value.toLowerCase();
    return [...element.querySelectorAll("*")].some((e) => e !== body && says(e) && head(e));
  };
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // A step into a shadow root, or a selector that this browser doesn't know.
    return false;
  }
}

/** What the bubbles lie in: the nearest that holds them all and has a box. */
function laneOf(messages: readonly SeenMessage[]): Element | null {
  const last = messages.at(-1)?.element;
  let lane = messages[0]?.element.parentElement ?? null;
  while (lane?.parentElement && (!lane.contains(last ?? null) || lane.getBoundingClientRect().width === 0)) lane = lane.parentElement;
  return lane;
}

/** On which side a bubble lies; null when it is as wide as what it lies in, or in the middle. */
function sideOf(body: Element, lane: Element | null): "left" | "right" | null {
  const bubble = body.getBoundingClientRect();
  const row = lane?.getBoundingClientRect();
  if (!row || bubble.width === 0 || bubble.width > row.width * 0.92) return null;
  const off = (bubble.left + bubble.right - row.left - row.right) / 2 / row.width;
  return Math.abs(off) < 0.04 ? null : off < 0 ? "left" : "right";
}
