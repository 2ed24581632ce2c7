import type { Locator } from "../../recipe.ts";
import { filled, flat, locate } from "./find.ts";
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
  const paths = locators.map((locator, i) => ({ locator, i })).filter(({ locator }) => locator.value.startsWith(":scope > "));
  for (const { locator, i: used, find } of [
    ...locators.map((locator, i) => ({ locator, i, find: locate })),
    ...paths.map((path) => ({ ...path, find: (m: Element) => unwrapped(m, path.locator.value) })),
  ]) {
    const lists = messages
      .map((m) => find(m, locator).filter((e) => keep(e) && (holder(e, outer) === m || e.getRootNode() !== m.getRootNode())))
      .map((l): Element[] => [...filled(outermost(l))]);
    if (find !== locate) withoutMarks(lists);
    const good = lists.every((l, i) => l.length <= 1 && (l[0] ? fits(l[0], i) : !(every === true || (every !== false && every[i]))));
    if (good && lists.some((l) => l.length > 0)) return { elements: lists.map((l) => l[0] ?? null), used };
  }
  return { elements: [], used: -1 };
}

/**
 * Takes out marks of the page, where something else was found too: what is not called like the one thing that each message has, and
 * one of them alone; else short lines that stand in several messages.
 */
function withoutMarks(lists: Element[][]): void {
  const full = lists.filter((list) => list.length > 0);
  const once = (name: string) =>
    full.every((list) => list.filter((e) => e.className === name).length === 1) && full.some(([e, more]) => e?.className === name && !more);
  const [column, another] = [...new Set((full[0] ?? []).map((e) => e.className))].filter(once);
  if (column && another === undefined && full.length > 1) {
    for (const [i, list] of lists.entries()) lists[i] = list.filter((e) => e.className === column);
    return;
  }
  const said = lists.flatMap((list) => [...new Set(list.map((e) => flat(e.textContent)))]);
  const often = (text: string) => text.length <= 30 && said.indexOf(text) !== said.lastIndexOf(text);
  for (const [i, list] of lists.entries()) if (list.length > 1) lists[i] = list.filter((e) => !often(flat(e.textContent)));
}
