import type { Locator } from "../../recipe.ts";
import { filled, locate } from "./find.ts";
import type { Scored } from "./locators.ts";
import { outermost } from "./nesting.ts";
import { type Basis, lasting, ownSelectors } from "./own-selectors.ts";

/** A message and the element in it that is meant; null where this message has none. */
export interface Example {
  item: Element;
  target: Element | null;
}

const css = (value: string): Locator => ({ by: "css", value, name: null, language: null });

/** What stands in an item itself, and not in an item inside it. */
export function ownElements(item: Element, items: readonly Element[]): Element[] {
  const inner = items.filter((i) => i !== item && item.contains(i));
  return [...item.querySelectorAll("*")].filter((e) => !inner.some((i) => i.contains(e)));
}

/**
 * Ways to find the same part in each message: each finds exactly what is meant in all of them. None goes by place among siblings;
 * where nothing else is left, they go by the path of tags, or by what a neighbour holds and this part does not. What `keep` refuses is
 * passed over.
 */
export function relativeLocators(
  examples: readonly Example[],
  may: (value: string) => boolean = () => true,
  keep: (found: Element) => boolean = () => true,
): Scored[] {
  const items = examples.map((e) => e.item);
  const targets = examples.flatMap((e) => (e.target ? [e.target] : []));
  const [first] = targets;
  const item = examples.find((e) => e.target === first)?.item;
  if (!first || !item) return [];
  const inner = new Map(items.map((one) => [one, items.filter((i) => i !== one && one.contains(i))]));
  const fits = (value: string) =>
    examples.every(({ item: one, target }) => {
      const seen = filled(outermost(locate(one, css(value)).filter((e) => keep(e) && !inner.get(one)?.some((i) => i.contains(e)))));
      return target ? seen.length === 1 && seen[0] === target : seen.length === 0;
    });
  const found = new Map<string, Scored>();
  for (const { value, basis } of ways(first, item)) {
    // A path from the top and a way that doesn't mind a box in between are two.
    const kind = value.startsWith(":scope") ? `${basis} by path` : basis;
    if (found.has(kind) || !may(value) || !fits(value)) continue;
    found.set(kind, { locator: css(value), count: targets.length, visible: targets.length, score: lasting[basis] });
  }
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, 5);
}

function ways(target: Element, item: Element): { value: string; basis: Basis }[] {
  const own = ownSelectors(target).filter((o) => o.basis !== "words" && o.basis !== "id");
  const list: { value: string; basis: Basis }[] = own.map((o) => ({ value: o.css, basis: o.basis }));
  const tag = target.tagName.toLowerCase();
  const timed = [...target.attributes].filter((a) => /^(?:title|datetime|data-[a-z-]*(?:time|date|at))/.test(a.name));
  list.push(...timed.map((a) => ({ value: `${tag}[${a.name}]`, basis: "attribute" as const })));
  for (let above = target.parentElement; above && above !== item; above = above.parentElement) {
    const holders = ownSelectors(above).filter((o) => o.basis === "test" || o.basis === "attribute" || o.basis === "class");
    for (const holder of holders) {
      list.push(...own.map((o) => ({ value: `${holder.css} ${o.css}`, basis: weaker(holder.basis, o.basis) })));
      list.push({ value: `${holder.css} > ${tag}`, basis: holder.basis });
    }
  }
  return [...list, ...paths(target, item)];
}

const weaker = (a: Basis, b: Basis): Basis => (lasting[a] < lasting[b] ? a : b);

const marks = ["time", "img", "a", "button", "p", "> p", "span", "b", "strong", "+ time", "+ span", "+ i", "+ a"];

/** Along the tags from the message down, and along what this part holds or does not hold where a sibling does. */
function paths(target: Element, item: Element): { value: string; basis: Basis }[] {
  const steps: string[] = [];
  for (let e: Element | null = target; e && e !== item; e = e.parentElement) steps.unshift(e.tagName.toLowerCase());
  const path = `:scope > ${steps.join(" > ")}`;
  const does = (mark: string) => target.matches(`:has(${mark})`);
  const holds = marks.filter(does).map((mark) => `:has(${mark})`);
  const lacks = marks.filter((mark) => !does(mark)).map((mark) => `:not(:has(${mark}))`);
  const tag = steps.at(-1) ?? "*";
  if (!target.hasAttribute("title")) lacks.push(":not([title])");
  const tries = [tag, path, ...[...holds, ...lacks].flatMap((mark) => [`${tag}${mark}`, `${path}${mark}`])];
  return tries.map((value) => ({ value, basis: "kind" as const }));
}
