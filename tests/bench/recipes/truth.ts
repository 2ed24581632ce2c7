import { elementToText } from "../../../lib/helpdesks/html-to-text.ts";
import { select } from "../../../lib/helpdesks/teach/find.ts";
import type { Who } from "../../../lib/helpdesks/teach/seen-message.ts";

/** A message as it is, whatever a recipe makes of it. */
interface TrueMessage {
  who: Who;
  text: string;
  name: string | null;
  element: Element;
  body: Element;
}

/** What a page holds; the elements keep their identity while the page is changed. */
export interface Truth {
  messages: TrueMessage[];
  thread: Element | null;
  composer: Element | null;
  send: Element | null;
  subject: Element | null;
  /** What a translated page says otherwise. */
  labels: Element[];
}

/** What is expected of an adapter's fixture: its messages and the adapter's own selectors. */
export interface Expected {
  messages: { who: Who; text: string; name: string | null }[];
  composer: string[];
  send: string[];
}

const flat = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

/** Every element, those in open shadow roots too. */
export function everyElement(root: ParentNode): Element[] {
  return [...root.querySelectorAll("*")].flatMap((e) => [e, ...(e.shadowRoot ? everyElement(e.shadowRoot) : [])]);
}

/** Reads the marks of one of our own pages and takes them out. Messages are in the order of time, oldest first. */
export function markedTruth(document: Document): Truth {
  const marked = everyElement(document).flatMap((e) => {
    const mark = e.getAttribute("data-truth");
    e.removeAttribute("data-truth");
    const order = Number(e.getAttribute("data-truth-order") ?? 0);
    e.removeAttribute("data-truth-order");
    return mark ? [{ e, mark, order }] : [];
  });
  const of = (mark: string) => marked.filter((m) => m.mark === mark).map((m) => m.e);
  const kinds = marked.filter(({ mark }) => mark === "customer" || mark === "agent" || mark === "note");
  const inside = (mark: string, message: Element) =>
    of(mark).find((e) => message.contains(e) && !kinds.some((k) => k.e !== message && message.contains(k.e) && k.e.contains(e)));
  const messages = kinds.map(({ e, mark }): TrueMessage => {
    const body = inside("body", e) ?? e;
    return { who: mark as Who, text: elementToText(body).text, name: nameIn(flat(inside("author", e)?.textContent)), element: e, body };
  });
  const at = (m: TrueMessage) => m.element.querySelector("time")?.getAttribute("datetime") ?? "";
  // Where the page names no time for certain, its marks say the order.
  const order = (m: TrueMessage) => kinds.find((k) => k.e === m.element)?.order ?? 0;
  messages.sort((a, b) => (at(a) && at(b) ? Date.parse(at(a)) - Date.parse(at(b)) : order(a) - order(b)));
  const one = (mark: string) => of(mark)[0] ?? null;
  return { messages, thread: one("thread"), composer: one("composer"), send: one("send"), subject: one("subject"), labels: of("label") };
}

/** A person's name without the address beside it. */
const nameIn = (text: string) => text.replace(/<?\S+@\S+>?/, "").trim() || null;

/** The same in another copy of the page that nobody has changed yet. */
export function sameTruth(truth: Truth, from: Document, to: Document): Truth {
  const [before, after] = [everyElement(from), everyElement(to)];
  const at = <E extends Element | null>(e: E) => (e ? after[before.indexOf(e)] : null) as E;
  const { messages, thread, composer, send, subject, labels } = truth;
  return {
    messages: messages.map((m) => ({ ...m, element: at(m.element), body: at(m.body) })),
    thread: at(thread),
    composer: at(composer),
    send: at(send),
    subject: at(subject),
    labels: labels.map(at),
  };
}

/** Finds in an adapter's fixture what is expected of it. Null where the page doesn't show all of that. */
export function expectedTruth(document: Document, expected: Expected): Truth | null {
  const seen = [...document.body.querySelectorAll("*")].filter((e) => e.checkVisibility());
  const taken = new Set<Element>();
  const raw = new Map(seen.map((e) => [e, flat(e.textContent)]));
  const messages = expected.messages.map(({ who, text, name }): TrueMessage | null => {
    const near = (e: Element) => (raw.get(e)?.length ?? 0) < 3 * text.length + 2000 && raw.get(e)?.includes(flat(text).slice(0, 12));
    const same = seen.filter((e) => !taken.has(e) && near(e) && flat(elementToText(e).text) === flat(text));
    // Of elements around one text the outermost, so that a quote below it is not cut off.
    const body = same[0];
    if (!body) return null;
    taken.add(body);
    for (const inner of body.querySelectorAll("*")) taken.add(inner);
    return { who, text, name, element: body, body };
  });
  const visible = (selectors: string[]) => selectors.flatMap((s) => select(document, s)).find((e) => e.checkVisibility()) ?? null;
  if (messages.some((m) => m === null)) return null;
  const [composer, send] = [visible(expected.composer), visible(expected.send)];
  return { messages: messages as TrueMessage[], thread: null, composer, send, subject: null, labels: [] };
}
