import type { Selectors } from "./helpdesk.ts";

/** The first element that any of the selectors finds, best selector first; null when none does. */
export function first<E extends Element = HTMLElement>(root: ParentNode, selectors: Selectors): E | null {
  for (const selector of selectors) {
    const found = selector.includes(">>>") ? (through(root, selector)[0] as E | undefined) : root.querySelector<E>(selector);
    if (found) return found;
  }
  return null;
}

/** All elements of the first selector that finds any. */
export function all<E extends Element = HTMLElement>(root: ParentNode, selectors: Selectors): E[] {
  for (const selector of selectors) {
    const found = selector.includes(">>>") ? (through(root, selector) as E[]) : [...root.querySelectorAll<E>(selector)];
    if (found.length > 0) return found;
  }
  return [];
}

/** The words of the first element that any of the selectors finds, in one line; null where there are none. */
export function text(root: ParentNode, selectors: Selectors): string | null {
  return first(root, selectors)?.textContent?.replace(/\s+/g, " ").trim() || null;
}

/** The elements behind open shadow roots: each `>>>` steps from an element into its root. */
function through(root: ParentNode, selector: string): Element[] {
  const steps = selector.split(">>>").map((step) => step.trim());
  return steps.reduce<Element[]>((roots, step, i) => {
    if (i === 0) return [...root.querySelectorAll(step)];
    return roots.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(step) ?? [])]);
  }, []);
}
