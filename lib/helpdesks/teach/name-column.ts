import { flat, isVisible } from "./find.ts";
import { isKnownAgent, pathTo } from "./kinds.ts";
import { isNameLike } from "./name-like.ts";
import { wraps } from "./skeleton.ts";

/** What an element stands in, boxes that only wrap left out. */
function around(element: Element): Element {
  const parent = element.parentElement;
  return parent ? (wraps(parent) ? around(parent) : parent) : element;
}

/**
 * The names of the messages' authors where no taught way finds them: the one short text at the same place and of the same look in each, of which one at least
 * is a known agent's. Null where there is no such place, or more than one.
 */
export function columnOf(messages: readonly Element[], staff: readonly number[]): Element[] | null {
  const places = messages.map((message) => {
    const found = new Map<string, Element | null>();
    for (const e of message.querySelectorAll("*")) {
      if (e.children.length > 0 || !isNameLike(e) || !isVisible(e)) continue;
      const place = `${pathTo(around(e), message)}|${e.className || e.tagName}`;
      // Two at one place: which of them is the name can't be told.
      found.set(place, found.has(place) ? null : e);
    }
    return found;
  });
  const columns = [...(places[0]?.keys() ?? [])].flatMap((place) => {
    const column = places.flatMap((found) => found.get(place) ?? []);
    const known = column.some((e) => isKnownAgent(staff, flat(e.textContent)));
    return known && column.length === messages.length ? [column] : [];
  });
  return columns.length === 1 ? (columns[0] ?? null) : null;
}
