import { flat } from "./find.ts";
import { guessBodies } from "./heads.ts";
import type { Items } from "./items.ts";
import type { Scored } from "./locators.ts";
import { type Example, relativeLocators } from "./relative.ts";
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
    const bodies = guessBodies(items, heads);
    const body = bodies ? relativeLocators(bodies) : [];
    const narrow = items.length < some.length ? narrowing(some, items, body) : null;
    if (!bodies || body.length === 0 || (items.length < some.length && narrow === null)) continue;
    const share = Math.min(...bodies.filter((b) => Object.values(pointed).includes(b.item)).map(partOf));
    if (best && share <= best.share * 1.5) continue;
    best = { learned: withSigns(bodies, body, narrow, pointed, heads[1] ?? []), share };
    // A word in every head is no text where most of what is said stands elsewhere.
    if (share > 0.3) break;
  }
  return best?.learned ?? { messages: some.map(bare), body: [], signs, explained, narrow: null };
}

/**
 * A box around the text may be what tells whose it is, a bubble's for one: where the rest doesn't tell, the text is looked for deeper
 * inside, as long as nothing but that stands in it.
 */
function withSigns(
  bodies: Example[],
  body: Scored[],
  narrow: string | null,
  pointed: Items["pointed"],
  authors: readonly Example[],
): Learned {
  const authorOf = (item: Element) => authors.find((h) => h.item === item)?.target ?? null;
  const learn = (examples: Example[], locators: Scored[]): Learned => {
    const messages = examples.map(({ item, target }) => ({ ...bare(item), body: target ?? item, author: authorOf(item) }));
    return { messages, body: locators, ...deriveSigns(examplesOf(pointed, messages), messages), narrow };
  };
  let best = learn(bodies, body);
  let inner = bodies;
  for (let deep = 0; deep < 5 && best.explained < bodies.length; deep++) {
    inner = inner.map(({ item, target }) => ({ item, target: target && onlyBox(target) }));
    if (inner.some((e) => !e.target)) break;
    const locators = relativeLocators(inner);
    const other = locators.length > 0 ? learn(inner, locators) : best;
    if (other.explained > best.explained) best = other;
  }
  return best;
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
