import { browser } from "wxt/browser";
import type { PageChanged } from "../content-messages.ts";

const quiet = 100;

interface Following {
  /** What is open in the page now; null where nothing is to be said of it. */
  find: () => PageChanged | null;
  tell: (data: PageChanged) => Promise<unknown>;
  /** The attributes that show another ticket; null where the address alone does. */
  attributes: string[] | null;
}

/**
 * Tells what is open in the page, now and after each change of it: nothing before something is found, and nothing twice. What could not be
 * told is told at the next change. Stops when `stop` aborts, and aborts it once the extension is gone.
 */
export function followPage({ find, tell, attributes }: Following, stop: AbortController): void {
  const { signal } = stop;
  let last = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const data = find();
    const now = JSON.stringify(data);
    if (now === last || (!data && last === "")) return;
    last = now;
    // A worker that is just starting does not hear it.
    if (data) tell(data).catch(() => (last = ""));
  };
  const soon = () => {
    // After an update this copy is cut off.
    if (!browser.runtime?.id) return stop.abort();
    clearTimeout(timer);
    timer = setTimeout(look, quiet);
  };
  let address = location.href;
  const changed = () => {
    if (!attributes && location.href === address) return;
    address = location.href;
    soon();
  };

  // A single-page desk changes its address without a load; `navigation` sees what the isolated world's history patch can't.
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener("navigatesuccess", soon, { signal });
  for (const event of ["popstate", "hashchange", "pageshow"]) addEventListener(event, soon, { signal });
  // Not every browser tells of a changed address; whatever changes it changes the page too.
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { childList: true, subtree: true, ...(attributes ? { attributeFilter: attributes } : {}) });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
