import type { Locator } from "../../recipe.ts";
import { filled, flat, locate } from "./find.ts";
import { pathTo } from "./kinds.ts";
import { holder, outermost } from "./nesting.ts";
import { unwrapped } from "./unwrapped.ts";

/**
 * One element per message by the first locator that never finds two in one; where `every`, one in each. Paths of tags have a second turn in
 * which boxes that only wrap don't count. `used` is the locator's index, -1 when none does.
 */
export function oneInEach(
  messages: readonly Element[],
  outer: Map<Element, Element | null>,
  locators: readonly Locator[],
  every: boolean | boolean[],
  fits: (found: Element, i: number) => boolean = () => true,
  keep: (found: Element) => boolean = () => true,
): { elements: (Element | null)[]; used: number } {
  let first: { elements: (Element | null)[]; used: number } | null = null;
  const paths = locators.map((locator, i) => ({ locator, i })).filter(({ locator }) => locator.value.includes(":scope > "));
  for (const { locator, i: used, find } of [
    ...locators.map((locator, i) => ({ locator, i, find: locate })),
    ...paths.map((path) => ({ ...path, find: (m: Element) => unwrapped(m, path.locator.value) })),
  ]) {
    const lists = messages
      .map((m) => find(m, locator).filter((e) => keep(e) && (holder(e, outer) === m || e.getRootNode() !== m.getRootNode())))
      .map((l): Element[] => [...filled(outermost(l))]);
    if (find !== locate) withoutMarks(lists);
    const good = lists.every((l, i) => l.length <= 1 && (l[0] ? fits(l[0], i) : !(every === true || (every !== false && every[i]))));
    if (!good || !lists.some((l) => l.length > 0)) continue;
    const found = { elements: lists.map((l) => l[0] ?? null), used };
    if (every !== false || !found.elements.includes(null)) return !first || adds(found.elements, first.elements, messages) ? found : first;
    first ??= found;
  }
  return first ?? { elements: [], used: -1 };
}

/** Does it find the same and, where the other finds nothing, what stands at a place where that finds something elsewhere? A box may be around some. */
function adds(all: readonly (Element | null)[], some: readonly (Element | null)[], messages: readonly Element[]): boolean {
  const place = (e: Element, i: number) => pathTo(e, messages[i] ?? e);
  const known = new Set(some.map((e, i) => e && place(e, i)));
  return all.every((e, i) => e !== null && (some[i] ? some[i] === e : known.has(place(e, i))));
}

/**
 * Takes out marks of the page, where something else was found too: what is not called like the one thing that each message has, and
 * one of them alone; else short lines that stand in several messages.
 */
function withoutMarks(lists: Element[][]): void {
  const full = lists.filter((list) => list.length > 0);
  const namesOf = (e: Element) => (e.classList.length > 0 ? [...e.classList] : [""]);
  const called = (e: Element, name: string) => namesOf(e).includes(name);
  const once = (name: string) =>
    full.every((list) => list.filter((e) => called(e, name)).length === 1) && full.some(([e, more]) => e && called(e, name) && !more);
  const columns = [...new Set((full[0] ?? []).flatMap(namesOf))].filter(once);
  const [column] = columns;
  const agree = (e: Element) => columns.every((name) => called(e, name)) || !columns.some((name) => called(e, name));
  if (column !== undefined && full.length > 1 && full.flat().every(agree)) {
    for (const [i, list] of lists.entries()) lists[i] = list.filter((e) => called(e, column));
    return;
  }
  const said = lists.flatMap((list) => [...new Set(list.map((e) => flat(e.textContent)))]);
  const often = (text: string) => text.length <= 30 && said.indexOf(text) !== said.lastIndexOf(text);
  for (const [i, list] of lists.entries()) if (list.length > 1) lists[i] = list.filter((e) => !often(flat(e.textContent)));
}
