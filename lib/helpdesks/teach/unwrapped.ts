import { isVisible, select } from "./find.ts";
import { wraps } from "./skeleton.ts";

/**
 * What a path of tags below an element (`:scope > div > p`, with conditions behind it) finds when boxes that only wrap don't count: a new
 * release may have put them anywhere. None for any other selector.
 */
export function unwrapped(root: Element, selector: string): Element[] {
  if (selector.includes(", "))
    return selector.split(", ").flatMap((part) => (part.startsWith(":scope") ? unwrapped(root, part) : select(root, part)));
  const [, path = "", conditions = ""] = /^:scope((?: > [a-z][a-z0-9-]*)+)((?::.*)?)$/.exec(selector) ?? [];
  let found = path === "" ? [] : [root];
  for (const tag of path.split(" > ").slice(1)) found = found.flatMap((e) => below(e).filter((child) => child.localName === tag));
  return found.filter((e) => e.matches(`*${conditions}`) && isVisible(e));
}

/** Children, with those of boxes that only wrap in place of the boxes. */
const below = (element: Element): Element[] => [...element.children].flatMap((child) => (wraps(child) ? below(child) : [child]));

/** What a box that only wraps holds, where that is one thing. */
export function unboxed(element: Element): Element {
  const [only, other] = element.children;
  return only && !other && wraps(element) ? unboxed(only) : element;
}
