import { flat, isVisible } from "./find.ts";
import { clock } from "./name-like.ts";
import { wraps } from "./skeleton.ts";
import { writtenTimes } from "./written-time.ts";

interface Headed {
  element: Element;
  /** Its name and its time, as far as they were found. */
  heads: readonly (Element | null | undefined)[];
}

/**
 * The text of each message as what is left when names, times and what stands in several of them (labels, buttons, initials) are taken
 * away; null where that is not exactly one thing at the same place in each.
 */
export function leftOver(messages: readonly Headed[]): Element[] | null {
  if (messages.length < 2) return null;
  const leaves = messages.map(({ element }) =>
    [...element.querySelectorAll("*")].filter((e) => e.children.length === 0 && flat(e.textContent) !== ""),
  );
  const times = new Map<string, number>();
  for (const list of leaves) for (const text of new Set(list.map((e) => flat(e.textContent)))) times.set(text, (times.get(text) ?? 0) + 1);
  const texts = messages.map(({ element, heads }, i) => {
    const often = (e: Element) => (times.get(flat(e.textContent)) ?? 0) > 1 && flat(e.textContent).length <= 60;
    const isTime = (e: Element) => isTimely(e) && flat(e.textContent).length <= 40;
    const head = (leaves[i] ?? []).filter((e) => heads.some((h) => h?.contains(e)) || often(e) || isTime(e) || !isVisible(e));
    const pieces = piecesOf(element, new Set(head));
    const [only, other] = pieces;
    // A bare box around several things may hold a mark of the page beside the text.
    const several = only !== undefined && wraps(only) && only.children.length > 1;
    const everywhere = head.filter((e) => messages.length > 2 && times.get(flat(e.textContent)) === messages.length);
    return only && !other && !several && standsByItself(only, element, head, everywhere) ? only : null;
  });
  const [first] = texts;
  const alike = texts.every(
    (e, i) => e && first && e.tagName === first.tagName && depth(e, messages[i]?.element) === depth(first, messages[0]?.element),
  );
  return alike ? texts.flatMap((e) => e ?? []) : null;
}

const isTimely = (e: Element) =>
  Object.keys(writtenTimes(e)).length > 0 || (clock.test(flat(e.textContent)) && flat(e.textContent).length <= 20);

/** The largest parts that hold none of these. */
function piecesOf(element: Element, head: ReadonlySet<Element>): Element[] {
  return [...element.children].flatMap((child) => {
    if (flat(child.textContent) === "" || head.has(child) || /^(?:BUTTON|SELECT|TEXTAREA|FORM|STYLE)$/.test(child.tagName)) return [];
    return [...head].some((h) => child.contains(h)) ? piecesOf(child, head) : [child];
  });
}

/** Beside it stands a time or what every message shows, or it is all that the message holds: else a part of somebody's text may have been taken for the whole. */
function standsByItself(text: Element, message: Element, head: readonly Element[], everywhere: readonly Element[]): boolean {
  let around = text.parentElement;
  while (around && around !== message && flat(around.textContent) === flat(text.textContent)) around = around.parentElement;
  return around === message || head.some((h) => around?.contains(h) && (isTimely(h) || everywhere.includes(h)));
}

/** How deep it stands, boxes without a name of their own not counted. */
function depth(element: Element, message: Element | undefined): number {
  let steps = 0;
  for (let e = element.parentElement; e && e !== message; e = e.parentElement)
    if (e.attributes.length !== 1 || !e.hasAttribute("style")) steps++;
  return steps;
}
