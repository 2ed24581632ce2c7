import type { Recipe, RoleSign } from "../../recipe.ts";
import { flat, isVisible } from "./find.ts";
import { guessAuthors, guessTimes } from "./heads.ts";
import { type Items, messageSets, standAlone } from "./items.ts";
import { learnKinds } from "./learn-kinds.ts";
import { type Learned, withBodies } from "./learned.ts";
import { locatorsFor, type Scored } from "./locators.ts";
import { holders, messageLocators } from "./message-locators.ts";
import { isNameLike } from "./name-like.ts";
import { namedSigns } from "./named-signs.ts";
import { outermost } from "./nesting.ts";
import { type Example, eitherLocator, relativeLocators } from "./relative.ts";
import { speaksOfRole } from "./role-word.ts";
import { type SeenMessage, type Who, whos } from "./seen-message.ts";
import type { Signs } from "./signs.ts";
import { linesOf, skeletonOf } from "./skeleton.ts";
import { runsBackwards } from "./written-time.ts";

/** What was pointed at: anything in a message stands for the message. */
export interface Picked {
  thread: Element | null;
  customer: Element;
  agent: Element;
  note: Element | null;
}

/** What the examples say of every message. */
export interface General {
  thread: Scored[];
  message: Scored[];
  body: Scored[];
  author: Scored[];
  at: Scored[];
  roles: Signs;
  /** What they are known again by when the page has changed. */
  again: Pick<Recipe, "marks" | "kinds" | "staff" | "skeleton" | "lines">;
  newestFirst: boolean;
}

/** Learns the thread and its messages from one example of each kind. Lists are empty where a page gives nothing to go by. */
export function generalise(picked: Picked, document: Document): General {
  const picks: Partial<Record<Who, Element>> = {
    customer: picked.customer,
    agent: picked.agent,
    ...(picked.note && { note: picked.note }),
  };
  const around = commonAncestor(Object.values(picks));
  const list = Object.values(picks).includes(around) ? (around.parentElement ?? around) : around;
  const near = picked.thread?.contains(list) ? picked.thread : list;
  const found = threadOf(near, picks);
  // Where a wider one explains more but not all, names may tell all of the nearest.
  const threads = found.thread === near || found.sets.length === 0 ? [found] : [found, { thread: near, sets: messageSets(near, picks) }];
  const [best, ...others] = threads.flatMap((t) => learnThread(t, picked, document) ?? []);
  if (!best) return { thread: locatorsFor(found.thread, document), ...nothing };
  const { thread, sets, all, some, set, times, authors } = others.reduce((x, y) => (shareOf(y) > shareOf(x) ? y : x), best);
  const message = messageLocators(sets, some.length < set.some.length ? outermost(set.all) : set.all, all, thread);
  const items = all.messages.map((m) => m.element);
  const skeleton = skeletonOf(
    items,
    all.messages.map((m) => m.body),
  );
  const lines = linesOf(thread, items);
  return {
    thread: [...locatorsFor(thread, document), ...holders(message, thread, document)].slice(0, 6),
    message,
    body: all.body,
    author: authorLocators(within(authors, items)),
    at: relativeLocators(within(times, items)),
    roles: all.signs,
    again: {
      marks: shared(all.messages),
      ...learnKinds(withAuthors(all.messages, authors), all.signs, all.data),
      ...(skeleton && { skeleton }),
      ...(lines && { lines }),
    },
    newestFirst: runsBackwards(all.messages.map((m) => ({ ...m, at: times.find((t) => t.item === m.element)?.target ?? null }))) === true,
  };
}

type Taught = ReturnType<typeof learnFrom>;
const shareOf = ({ all }: Taught) => Math.min(1, all.explained / Math.max(1, all.messages.length));

/** What the best set of messages in a thread says; null where there is none. */
function learnThread({ thread, sets }: { thread: Element; sets: Items[] }, picked: Picked, document: Document) {
  const [best] = sets;
  if (!best) return null;
  const learn = (set: Items) => learnFrom(set, picked, thread, document);
  const first = learn(best);
  // Lines about the ticket may look like messages, and nothing tells whose they are: then a finer set is the messages.
  const others = shareOf(first) < 1 ? sets.slice(1, 8).map(learn) : [];
  return { thread, sets, ...others.reduce((a, b) => (shareOf(b) > shareOf(a) ? b : a), first) };
}

/** What one set of messages says of names, times, texts and kinds. */
function learnFrom(set: Items, picked: Picked, thread: Element, document: Document) {
  const texts = set.some.filter((e) => flat(e.textContent) !== "");
  const times = guessTimes(texts);
  const { customer = picked.customer, agent = picked.agent } = set.pointed;
  const authors = guessAuthors(texts, [customer, agent], times).filter((a) => a.target);
  const some = real(set, authors, times);
  const learned = withBodies({ ...set, some }, [times, authors]);
  const all = { ...withPlaces(learned, set.pointed, authors, thread, document), data: learned.signs };
  return { set, some, all, times, authors };
}

/** Signs of who is named where on the page: alone where data tells less for certain, else for the day when the data is gone. */
function withPlaces(all: Learned, pointed: Items["pointed"], authors: readonly Example[], thread: Element, document: Document): Learned {
  const messages = withAuthors(all.messages, authors);
  const of = (who: Who) => messages.find((m) => m.element === pointed[who]);
  const examples: Partial<Record<Who, SeenMessage>> = Object.fromEntries(whos.flatMap((who) => (of(who) ? [[who, of(who)]] : [])));
  const common = new Set(shared(Object.values(examples)).map((value) => value.slice(1)));
  const saysRole = (sign: RoleSign) => speaksOfRole(sign, common);
  const places = namedSigns(examples, messages, thread, document, all.signs.note.some(saysRole));
  if (!places) return all;
  const data = whos.every((who) => !examples[who] || all.signs[who].some(saysRole));
  const note = [...all.signs.note, ...places.signs.note];
  if (!data) {
    // What a place is called may be in another language for another agent: then marks tell that only differ, where they tell everyone.
    const marks = (who: Who) =>
      all.signs[who].flatMap((s) => (s.kind === "css" && !s.value.startsWith("[class=") ? [{ ...s, weak: true as const }] : []));
    const every = all.explained >= messages.length && marks("customer").length > 0 && marks("agent").length > 0;
    const weak = (who: Who) => (every ? marks(who) : []);
    const signs = {
      customer: [...places.signs.customer, ...weak("customer")],
      agent: [...places.signs.agent, ...weak("agent")],
      note: places.signs.note.length > 0 ? places.signs.note : note,
    };
    return { ...all, ...places, signs };
  }
  if (all.explained < messages.length || places.explained < messages.length) return all;
  const both = (who: Who) => [...all.signs[who], ...places.signs[who]];
  return { ...all, signs: { customer: both("customer"), agent: both("agent"), note: both("note") } };
}

const withAuthors = (messages: readonly SeenMessage[], authors: readonly Example[]) =>
  messages.map((m) => ({ ...m, author: authors.find((a) => a.item === m.element)?.target ?? null }));

/** The nearest element around the pointed ones in which signs explain every message; an answer may stand inside what it answers. */
function threadOf(nearest: Element, picks: Partial<Record<Who, Element>>): { thread: Element; sets: Items[] } {
  let found = { thread: nearest, sets: messageSets(nearest, picks) };
  const share = (sets: Items[]) => (sets[0] ? sets[0].explained / sets[0].some.length : 0);
  const alone = (sets: Items[]) => sets[0] !== undefined && standAlone(sets[0].signs);
  const done = () => share(found.sets) >= 1 && alone(found.sets);
  for (let above = nearest.parentElement, i = 0; above && i < 4 && !done(); above = above.parentElement, i++) {
    const wider = messageSets(above, picks);
    const more = share(wider) === share(found.sets) && alone(wider) && !alone(found.sets);
    if (share(wider) > share(found.sets) || more) found = { thread: above, sets: wider };
  }
  return found;
}

/** Those that are messages: one inside another that has neither name nor time is part of what somebody wrote. */
function real({ some, pointed }: Items, authors: readonly Example[], times: readonly Example[]): Element[] {
  const headed = (e: Element) => [...authors, ...times].some((h) => h.item === e && h.target);
  const inner = (e: Element) => some.some((o) => o !== e && o.contains(e));
  const known = Object.values(pointed);
  if (!known.every(headed)) return some;
  return some.filter((e) => known.includes(e) || headed(e) || !inner(e));
}

const nothing = { message: [], body: [], author: [], at: [], roles: { customer: [], agent: [], note: [] }, again: {}, newestFirst: false };

/** Classes that each of them has, or shows outside of its text: what waits in a menu is not seen when they are looked for. */
function shared(messages: readonly SeenMessage[]): string[] {
  const outside = ({ element, body }: SeenMessage) =>
    [element, ...element.querySelectorAll("*")].filter((e) => (e === element || e === body || !body.contains(e)) && isVisible(e));
  const classes = messages.map((m) => new Set(outside(m).flatMap((e) => [...e.classList])));
  const [first = new Set<string>(), ...rest] = classes;
  return [...first]
    .filter((name) => rest.every((set) => set.has(name)))
    .map((name) => `.${CSS.escape(name)}`)
    .filter((value) => value.length <= 400)
    .slice(0, 16);
}

function commonAncestor(elements: readonly Element[]): Element {
  let above = elements[0] as Element;
  while (above.parentElement && !elements.every((e) => above.contains(e))) above = above.parentElement;
  return above;
}

/** By its place alone a name is too easily another's, or no name at all. */
function authorLocators(examples: readonly Example[]): Scored[] {
  const may = (value: string) => !/:has|:not\((?!\[title)/.test(value);
  const found = relativeLocators(examples, may, isNameLike);
  return found.length > 0 ? found : eitherLocator(examples, may, isNameLike);
}

/** The examples of these items; items without one have none. */
const within = (examples: readonly Example[], items: readonly Element[]): Example[] =>
  examples.length === 0 ? [] : items.map((item) => ({ item, target: examples.find((e) => e.item === item)?.target ?? null }));
