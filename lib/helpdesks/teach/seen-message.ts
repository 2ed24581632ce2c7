import { flat } from "./find.ts";

/** Who a message is by, as the signs tell. */
export type Who = "customer" | "agent" | "note";

/** A message as it stands in the page. `who` is null when no sign tells, or when signs contradict each other. */
export interface SeenMessage {
  element: Element;
  body: Element;
  author: Element | null;
  at: Element | null;
  who: Who | null;
}

export const whos: readonly Who[] = ["customer", "agent", "note"];

/** What a message says its author is called, in lower case; empty where it says nothing. */
export const nameOf = (m: Pick<SeenMessage, "author"> | undefined) => flat(m?.author?.textContent).toLowerCase();

/** A message of which no part is known yet. */
export const bare = (element: Element): SeenMessage => ({ element, body: element, author: null, at: null, who: null });
