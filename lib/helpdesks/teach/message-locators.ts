import type { Locator } from "../../recipe.ts";
import { flat, locate } from "./find.ts";
import type { Items } from "./items.ts";
import type { Learned } from "./learned.ts";
import type { Scored } from "./locators.ts";
import { lasting } from "./own-selectors.ts";

/** Every way that finds exactly these messages, the best of each basis. */
export function messageLocators(
  sets: readonly Items[],
  all: readonly Element[],
  { narrow, explained, messages }: Learned,
  thread: Element,
): Scored[] {
  const wanted = new Set(all.filter((e) => (narrow ? e.matches(narrow) : flat(e.textContent) !== "")));
  const share = Math.min(1, explained / Math.max(1, messages.length));
  const found = new Map<string, Scored>();
  const named = [...sets]
    .sort((a, b) => lasting[b.basis] - lasting[a.basis])
    .map(({ css, basis }) => ({ values: narrow ? [css, css + narrow] : [css], basis }));
  const byShape = shapes(messages.map((m) => m.element));
  for (const { values, basis } of [
    ...named,
    { values: byShape.from, basis: "shape" as const },
    { values: byShape.anywhere, basis: "kind" as const },
  ]) {
    for (const value of values) {
      const bare = /^:scope > [a-z-]+$/.test(value);
      const locator: Locator = { by: "css", value, name: null, language: null };
      const every = found.has(basis) ? [] : locate(thread, locator);
      const seen = every.filter((e) => wanted.has(e) || !every.some((o) => o !== e && wanted.has(o) && o.contains(e)));
      if (seen.length !== wanted.size || !seen.every((e) => wanted.has(e))) continue;
      found.set(basis, { locator, count: seen.length, visible: seen.length, score: (bare ? lasting.place : lasting[basis]) * share });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, 6);
}

/** Messages by what each of them holds and nothing else does: below the thread itself, and wherever they stand. */
function shapes(messages: readonly Element[]): { from: string[]; anywhere: string[] } {
  const [first] = messages;
  if (!first) return { from: [], anywhere: [] };
  const tag = first.tagName.toLowerCase();
  const inside = [...first.querySelectorAll("*")].map((e) => {
    const steps: string[] = [];
    for (let at: Element | null = e; at && at !== first; at = at.parentElement) steps.unshift(at.tagName.toLowerCase());
    return `:has(> ${steps.join(" > ")})`;
  });
  const steps = (path: string) => path.split(" > ").length;
  const shared = [...new Set(inside)].filter((path) => steps(path) < 7 && messages.every((m) => m.matches(tag + path)));
  const [near, far] = [shared.filter((path) => steps(path) < 4), shared.filter((path) => steps(path) >= 4)];
  const ways = [...near.sort((a, b) => b.length - a.length), "", ...far.sort((a, b) => a.length - b.length)];
  return { from: ways.map((way) => `:scope > ${tag}${way}`), anywhere: ways.map((way) => tag + way) };
}

/** Ways to the thread as the one element that holds such messages, where it says nothing of itself. */
export function holders(message: readonly Scored[], thread: Element, document: Document): Scored[] {
  return message.flatMap(({ locator, score }) => {
    if (locator.value.includes(">>>") || /:has.*:has/.test(locator.value)) return [];
    const inner = locator.value.replace(/^:scope > /, "");
    // A selector can't look into what it looks into: the inner condition is dropped.
    const plain = inner.replace(/:has\(> (.*)\)$/, " > $1").replace(/:has\((.*)\)$/, " $1");
    const holder: Locator = { ...locator, value: `${thread.tagName.toLowerCase()}:has(> ${plain})` };
    const seen = locate(document, holder);
    return seen.length === 1 && seen[0] === thread ? [{ locator: holder, count: 1, visible: 1, score: score * 0.9 }] : [];
  });
}
