import type { Selectors } from "./helpdesk.ts";

/** The first element that any of the selectors finds, best selector first; null when none does. */
export function first<E extends Element = HTMLElement>(root: ParentNode, selectors: Selectors): E | null {
  for (const selector of selectors) {
    const found = root.querySelector<E>(selector);
    if (found) return found;
  }
  return null;
}

/** All elements of the first selector that finds any. */
export function all<E extends Element = HTMLElement>(root: ParentNode, selectors: Selectors): E[] {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll<E>(selector)];
    if (found.length > 0) return found;
  }
  return [];
}
