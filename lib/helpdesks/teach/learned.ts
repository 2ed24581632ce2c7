import { flat } from "./find.ts";
import { guessBodies } from "./heads.ts";
import type { Items } from "./items.ts";
import type { Scored } from "./locators.ts";
import { type Example, eitherLocator, relativeLocators } from "./relative.ts";
import { bare, type SeenMessage, type Who } from "./seen-message.ts";
import { deriveSigns, type Signs } from "./signs.ts";

/** What was learned of some messages: their texts apart from their heads, and the signs outside of the texts. */
export interface Learned {
  messages: SeenMessage[];
  body: Scored[];
  signs: Signs;
  explained: number;
  /** What leaves out those without such a text: a line about the ticket may stand between the messages. */
  narrow: string | null;
}

/** First with everything that is repeated, then with what is like the examples only. `heads` are the messages' times and their authors. */
export function withBodies({ some, pointed, signs, explained }: Items, heads: Example[][]): Learned {
  const texts = some.filter((e) => flat(e.textContent) !== "");
  let best: { learned: Learned; share: number } | null = null;
  for (const items of [texts, ...likeExamples(texts, Object.values(pointed))]) {
    const [bodies, ...inner] = guessBodies(items, heads);
    if (!bodies) continue;
    const narrow = items.length < some.length ? narrowing(some, items, relativeLocators(bodies)) : null;
    if (items.length < some.length && narrow === null) continue;
    const share = Math.min(...bodies.filter((b) => Object.values(pointed).includes(b.item)).map(partOf));
    if (best && share <= best.share * 1.5) continue;
    best = { learned: withSigns([bodies, ...inner], narrow, pointed, heads[1] ?? []), share };
    // A word in every head is no text where most of what is said stands elsewhere.
    if (share > 0.3) break;
  }
  return best?.learned ?? { messages: some.map(bare), body: [], signs, explained, narrow: null };
}

/**
 * A box around the text may be what tells whose it is, a bubble's for one: where the rest doesn't tell, the text is looked for deeper
 * inside, first in what holds nothing but it, then in what holds most of it.
 */
function withSigns(
  [bodies = [], ...others]: readonly Example[][],
  narrow: string | null,
  pointed: Items["pointed"],
  authors: readonly Example[],
): Learned {
  const authorOf = (item: Element) => authors.find((h) => h.item === item)?.target ?? null;
  const learn = (examples: Example[]): Learned => {
    const messages = examples.map(({ item, target }) => ({ ...bare(item), body: target ?? item, author: authorOf(item) }));
    return { messages, body: bodyLocators(examples), ...deriveSigns(examplesOf(pointed, messages), messages), narrow };
  };
  let best = learn(bodies);
  for (const inner of [...nested(bodies), ...others]) {
    if (best.explained >= bodies.length) break;
    const other = learn(inner);
    if (other.body.length > 0 && other.explained > best.explained) best = other;
  }
  // What has a name of its own in a box for looks outlives that.
  for (const inner of nested(best.messages.map((m) => ({ item: m.element, target: m.body })))) {
    const other = learn(inner);
    if (other.explained >= best.explained && hasName(other) && !hasName(best)) best = other;
  }
  return best;
}

/** Does the text go by a name of its own? */
const hasName = ({ body }: Learned) =>
  body.some(({ locator }) => /^[a-z]*[.[#][^ ,>:]+$/.test(locator.value) && !/[,>\s]/.test(locator.value));

/** What somebody writes changes what a text holds: where no one name finds all texts, several do before that. */
function bodyLocators(examples: readonly Example[]): Scored[] {
  const found = relativeLocators(examples);
  if (found.length === 0 || found.some((f) => !/:scope|:has|:not/.test(f.locator.value))) return found;
  return [...eitherLocator(examples, (value) => !/:scope|:has|:not/.test(value)), ...found];
}

/** The same texts in the boxes inside, as long as each holds nothing else. */
function nested(bodies: readonly Example[]): Example[][] {
  const all: Example[][] = [];
  let inner = bodies;
  for (let deep = 0; deep < 5; deep++) {
    inner = inner.map(({ item, target }) => ({ item, target: target && onlyBox(target) }));
    if (inner.some((e) => !e.target)) break;
    all.push([...inner]);
  }
  return all;
}

/** The one box that all of an element's text stands in. */
function onlyBox(element: Element): Element | null {
  const [inner, another] = element.children;
  const whole = inner && !another && flat(inner.textContent) === flat(element.textContent);
  return whole && /^(?:DIV|SPAN|SECTION|ARTICLE)$/.test(inner.tagName) ? inner : null;
}

/** How much of a message its text is, 0 to 1. */
const partOf = ({ item, target }: Example) => flat(target?.textContent).length / Math.max(1, flat(item.textContent).length);

/** Those that hold something which every example holds. */
function likeExamples(all: readonly Element[], examples: readonly Element[]): Element[][] {
  const classes = (e: Element) => new Set([...e.querySelectorAll("*")].flatMap((x) => [...x.classList].map((c) => `.${CSS.escape(c)}`)));
  const [first, ...rest] = examples.map(classes);
  const shared = [...(first ?? [])].filter((c) => rest.every((r) => r.has(c)));
  return shared.map((c) => all.filter((e) => e.querySelector(c))).filter((some) => some.length < all.length);
}

/** How to leave out what has no such body. */
function narrowing(all: readonly Element[], items: readonly Element[], body: readonly Scored[]): string | null {
  const kept = new Set(items);
  // A selector can't look into what it looks into.
  const ways = body.filter((b) => !b.locator.value.includes(":has")).map((b) => `:has(${b.locator.value.replace(/^:scope /, "")})`);
  return ways.find((way) => all.every((e) => e.matches(way) === kept.has(e))) ?? null;
}

function examplesOf(pointed: Partial<Record<Who, Element>>, messages: readonly SeenMessage[]): Partial<Record<Who, SeenMessage>> {
  const found = Object.entries(pointed).map(([who, e]) => [who, messages.find((m) => m.element === e)]);
  return Object.fromEntries(found.filter(([, m]) => m)) as Partial<Record<Who, SeenMessage>>;
}
