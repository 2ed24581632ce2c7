// Where answers stand inside what they answer.

/** Which message each one stands in, where answers stand inside what they answer. */
export function nesting(messages: readonly Element[]): Map<Element, Element | null> {
  const all = new Set(messages);
  return new Map(messages.map((m) => [m, holder(m.parentElement, all)]));
}

/** The nearest of these that an element is or stands in. */
export function holder(element: Element | null, among: { has: (e: Element) => boolean }): Element | null {
  for (let e = element; e; e = e.parentElement) if (among.has(e)) return e;
  return null;
}

/** What lies in another one of them is part of it. */
export const outermost = (list: readonly Element[]) => list.filter((e) => !list.some((o) => o !== e && o.contains(e)));
