/** An editor in a page, as the bench looks at it. */
export interface Mounted {
  /** Finds the element that a person would write into. */
  selector: string;
  /** What the editor itself would send, as text: its model, not its markup. */
  text: () => string;
  /** The same as HTML; null for a plain field. */
  html: (() => string) | null;
}

/** Puts an editor into an element; it starts empty. */
export type Mount = (place: HTMLElement) => Promise<Mounted>;

/** Hands an editor to the bench, which waits for it. */
export function offer(mount: Mount): void {
  const place = document.createElement("div");
  document.body.append(place);
  const ready = mount(place).then((mounted) => Object.assign(globalThis, { mounted }));
  Object.assign(globalThis, { ready });
}

/** HTML as lines: for editors that only give HTML. */
export function textOf(html: string): string {
  const root = new DOMParser().parseFromString(html, "text/html").body;
  for (const gap of root.querySelectorAll("br")) gap.replaceWith("\n");
  for (const block of root.querySelectorAll("p, div, li")) block.append("\n\n");
  return root.textContent ?? "";
}
