// Clickjacking: a page around our frame could fade it or lay something over it and guide a press onto Insert.

interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

let visible: boolean | null = null;

/** Watches that an element is really on screen: opaque, uncovered. Where the browser cannot tell, nothing is known. */
export function watchVisible(element: Element, signal: AbortSignal): void {
  if (typeof IntersectionObserver === "undefined" || !("isVisible" in IntersectionObserverEntry.prototype)) return;
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    threshold: [0, 0.5, 1],
    trackVisibility: true,
    delay: 100,
  };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as VisibilityEntry | undefined;
    visible = last?.isVisible ?? null;
  }, options);
  observer.observe(element);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    visible = null;
  });
}

/** False only when the browser says that something hides the watched element. */
export function isSeen(): boolean {
  return visible !== false;
}
