import type { highlights } from "./highlight.ts";

type Drawn = ReturnType<typeof highlights>;

/** A second press that was meant as one with the first, ms. */
const twice = 300;
/** What a page must not hear of while something is pointed at. */
const presses = [
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "click",
  "dblclick",
  "auxclick",
  "contextmenu",
  "touchstart",
  "touchend",
];

/**
 * Waits until the person has pointed at an element: pressing picks what is outlined, arrow up widens to its parent, arrow down goes
 * back in, Enter picks, Escape yields null. Presses and keys never reach the page, and a page's own events do nothing here.
 */
export function pickElement(drawn: Drawn, label: string, hint: string, signal: AbortSignal): Promise<Element | null> {
  return new Promise((resolve) => {
    const { cover } = drawn;
    const before = document.activeElement as HTMLElement | null;
    const sidebar = document.querySelector<HTMLElement>("footnote-sidebar");
    const stop = new AbortController();
    /** What lies under the pointer and, after widening, its ancestors. */
    let way: Element[] = [];
    let done = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (element: Element | null) => {
      resolve(element);
      drawn.point(null);
      drawn.say(null);
      way = [];
      done = true;
      timer = setTimeout(leave, twice);
    };
    const leave = () => {
      clearTimeout(timer);
      stop.abort();
      cover.hidden = true;
      sidebar?.style.removeProperty("visibility");
      before?.focus?.({ preventScroll: true });
    };
    const point = (next: Element[]) => {
      way = next;
      const now = way.at(-1);
      drawn.point(now ? { element: now, label: `${label} · ${now.tagName.toLowerCase()}` } : null);
    };
    const move = (event: PointerEvent) => {
      if (!event.isTrusted || done) return;
      const under = elementUnder(event.clientX, event.clientY, drawn.host);
      if (under !== way[0]) point(under ? [under] : []);
    };
    const press = (event: Event) => {
      swallow(event);
      if (event.isTrusted && event.type === "click" && !done) end(way.at(-1) ?? null);
    };
    const keys: Record<string, () => void> = {
      Escape: () => end(null),
      Enter: () => way.length > 0 && end(way.at(-1) ?? null),
      ArrowUp: () => point(wider(way)),
      ArrowDown: () => point(way.length > 1 ? way.slice(0, -1) : way),
    };
    const key = (event: KeyboardEvent) => {
      swallow(event);
      if (event.isTrusted && event.type === "keydown" && !done) keys[event.key]?.();
    };
    const options = { capture: true, signal: AbortSignal.any([signal, stop.signal]) };
    addEventListener("pointermove", move, options);
    for (const type of presses) addEventListener(type, press, options);
    for (const type of ["keydown", "keypress", "keyup"] as const) addEventListener(type, key, options);
    // What is under the cover would scroll with the wheel, were the cover not there.
    cover.addEventListener("wheel", (event) => event.isTrusted && scrollUnder(event, way[0]), { signal: options.signal, passive: true });
    // Given up, or something else is pointed at now: the page is free at once.
    const giveUp = () => {
      if (!done) end(null);
      leave();
    };
    signal.addEventListener("abort", giveUp, { signal: stop.signal });
    cover.hidden = false;
    drawn.say(hint);
    // What is to be pointed at may lie under the sidebar.
    sidebar?.style.setProperty("visibility", "hidden");
    cover.focus({ preventScroll: true });
  });
}

/** The innermost element of the page at a point, also inside open shadow roots; none of ours. */
export function elementUnder(x: number, y: number, ours: Element): Element | null {
  const own = (e: Element) => e === ours || e.tagName === "FOOTNOTE-SIDEBAR";
  let found = document.elementsFromPoint(x, y).find((e) => !own(e)) ?? null;
  while (found?.shadowRoot) {
    const inner: Element | undefined = found.shadowRoot.elementsFromPoint(x, y).find((e) => !own(e) && e !== found);
    if (!inner || inner.getRootNode() !== found.shadowRoot) break;
    found = inner;
  }
  return found === document.documentElement ? document.body : found;
}

/** One step out, through a shadow root's host too; the body is the widest. */
export function wider(way: readonly Element[]): Element[] {
  const now = way.at(-1);
  const root = now?.getRootNode();
  const outer = now?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return outer && outer !== document.documentElement ? [...way, outer] : [...way];
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function scrollUnder({ deltaX, deltaY }: WheelEvent, from: Element | undefined): void {
  for (let e: Element | null = from ?? null; e; e = e.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(e).overflowY) && e.scrollHeight > e.clientHeight;
    if (!scrolls) continue;
    e.scrollBy(deltaX, deltaY);
    return;
  }
}
