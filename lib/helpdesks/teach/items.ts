import { isVisible, select } from "./find.ts";
import { outermost } from "./nesting.ts";
import { type Basis, lasting, ownSelectors } from "./own-selectors.ts";
import { bare, type SeenMessage, type Who } from "./seen-message.ts";
import { deriveSigns, type Signs } from "./signs.ts";

/** A set of elements that might be the messages, and what of them the signs explain. */
export interface Items {
  css: string;
  basis: Basis;
  all: Element[];
  /** Those that are learned from: a long thread says nothing that a dozen messages don't. */
  some: Element[];
  /** The pointed ones among them. */
  pointed: Partial<Record<Who, Element>>;
  signs: Signs;
  explained: number;
}

/** Parts of a text, never a message by themselves. */
const inText = /^(?:P|SPAN|B|STRONG|A|TIME|BUTTON|EM|I|U|H[1-6]|IMG|SVG|LABEL|BLOCKQUOTE|BR|PRE|TD|TH)$/i;

/**
 * The sets of repeated elements in a list that hold each of the pointed ones in an element of its own, best first: those that signs
 * explain in full, by what lasts longest; of equals the finest, and of those the outermost.
 */
export function messageSets(list: Element, picks: Partial<Record<Who, Element>>): Items[] {
  const pairs = Object.entries(picks) as [Who, Element][];
  const sets = selectorsOf(
    list,
    pairs.map(([, e]) => e),
  ).flatMap(({ css, basis }) => {
    const all = select(list, css).filter((e) => isVisible(e) && !inText.test(e.tagName));
    const members = new Set(all);
    const pointed = Object.fromEntries(pairs.map(([who, pick]) => [who, above(pick, members)])) as Partial<Record<Who, Element>>;
    const own = Object.values(pointed);
    if (own.some((e) => !e) || new Set(own).size < pairs.length) return [];
    const some = sample(all, own as Element[]);
    return [{ css, basis, all, some, pointed, ...explain(some, pointed) }];
  });
  const share = (s: Items) => s.explained / s.some.length;
  const outer = (a: Items, b: Items) => (a.pointed.customer?.contains(b.pointed.customer ?? null) ? -1 : 1);
  const told = (s: Items) => pairs.every(([who]) => s.signs[who].length > 0);
  const whole = sets.filter((s) => told(s) && standAlone(s.signs));
  // What stands in a message alone is its part; where one box holds several, each of them is a message.
  const part = (s: Items) =>
    !standAlone(s.signs) && whole.some((w) => alone(s.all, new Set(w.all)) || outermost(s.all).length < s.all.length);
  return sets
    .filter((s) => !part(s))
    .sort(
      (a, b) =>
        Math.min(share(b), 1) - Math.min(share(a), 1) ||
        strength(b.signs) - strength(a.signs) ||
        Number(isOfLooks(a)) - Number(isOfLooks(b)) ||
        b.all.length - a.all.length ||
        Number(standAlone(b.signs)) - Number(standAlone(a.signs)) ||
        (a.pointed.customer === b.pointed.customer ? lasting[b.basis] - lasting[a.basis] : outer(a, b)),
    );
}

/** A class for looks, which boxes have in boxes: no message is told by that. */
const isOfLooks = ({ basis, all }: Items) => basis === "made-up" && outermost(all).length < all.length;

const enough = 14;

/** The pointed ones, and others from all over the list. */
function sample(all: readonly Element[], pointed: readonly Element[]): Element[] {
  const step = Math.max(1, all.length / (enough - pointed.length));
  const others = new Set(Array.from({ length: enough }, (_, i) => all[Math.floor(i * step)]));
  return all.length <= enough ? [...all] : all.filter((e) => pointed.includes(e) || others.has(e));
}

function explain(all: readonly Element[], pointed: Partial<Record<Who, Element>>): { signs: Signs; explained: number } {
  const messages = all.map(bare);
  const of = (e: Element | undefined) => messages.find((m) => m.element === e);
  const examples = Object.fromEntries(Object.entries(pointed).map(([who, e]) => [who, of(e)])) as Partial<Record<Who, SeenMessage>>;
  return deriveSigns(examples, messages);
}

/** Does each of them stand in another one of those? */
function alone(inner: readonly Element[], outer: ReadonlySet<Element>): boolean {
  const holders = inner.map((e) => above(e, outer));
  return holders.every(Boolean) && new Set(holders).size === inner.length;
}

/** Do the messages tell by themselves, and not by what they stand in? */
export const standAlone = (signs: Signs) =>
  Object.values(signs).every((list) => list.length === 0 || list.some((s) => s.kind !== "css" || !s.value.includes(" *")));

/** Whether anything but the side tells them. */
const strength = (signs: Signs) =>
  Object.entries(signs).every(([, list]) => list.length === 0 || list.some((s) => s.kind !== "side")) ? 1 : 0;

/** The nearest of a set that an element is or stands in. */
function above(element: Element, members: ReadonlySet<Element>): Element | undefined {
  for (let e: Element | null = element; e; e = e.parentElement) if (members.has(e)) return e;
  return undefined;
}

/** Every selector by which what holds the first pointed element says of itself, up to the list; and the children of the list by tag. */
function selectorsOf(list: Element, picks: Element[]): { css: string; basis: Basis }[] {
  const [first] = picks;
  const found = new Map<string, Basis>();
  for (let e: Element | null = first ?? null; e && e !== list; e = e.parentElement) {
    for (const { css, basis } of ownSelectors(e)) if (basis !== "words" && basis !== "id" && !found.has(css)) found.set(css, basis);
    if (e.parentElement === list) found.set(`:scope > ${e.tagName.toLowerCase()}`, "kind");
  }
  return [...found].map(([css, basis]) => ({ css, basis }));
}
