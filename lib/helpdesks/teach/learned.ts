import { flat } from "./find.ts";
import { guessBodies } from "./heads.ts";
import type { Items } from "./items.ts";
import type { Scored } from "./locators.ts";
import { bare, type SeenMessage, type Who } from "./read-thread.ts";
import { type Example, relativeLocators } from "./relative.ts";
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

/** First with everything that is repeated, then with what is like the examples only. */
export function withBodies({ some, pointed, signs, explained }: Items, heads: Example[][]): Learned {
  const texts = some.filter((e) => flat(e.textContent) !== "");
  for (const items of [texts, ...likeExamples(texts, Object.values(pointed))]) {
    const bodies = guessBodies(items, heads);
    const body = bodies ? relativeLocators(bodies) : [];
    const narrow = items.length < some.length ? narrowing(some, items, body) : null;
    if (!bodies || body.length === 0 || (items.length < some.length && narrow === null)) continue;
    const messages = bodies.map(({ item, target }) => ({ ...bare(item), body: target ?? item }));
    return { messages, body, ...deriveSigns(examplesOf(pointed, messages), messages), narrow };
  }
  return { messages: some.map(bare), body: [], signs, explained, narrow: null };
}

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
