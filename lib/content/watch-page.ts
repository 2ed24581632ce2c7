import { browser } from "wxt/browser";
import type { PageChanged } from "../content-messages.ts";
import { detect } from "../helpdesks/detection.ts";

const quiet = 100;

/** Tells the background which ticket is open, now and after each navigation; silent on pages that are no helpdesk. */
export function watchPage(): void {
  const window = globalThis as typeof globalThis & { footnoteDetector?: AbortController };
  // Run again after an update or a new permission: the newer copy takes over.
  window.footnoteDetector?.abort();
  const stop = new AbortController();
  window.footnoteDetector = stop;
  const { signal } = stop;
  let last = "";
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    const found = detect(document, location.href);
    const data: PageChanged | null = found && { helpdesk: found.helpdesk, ticket: found.ticket, page: found.page };
    const now = JSON.stringify(data);
    if (now === last || (!data && last === "")) return;
    last = now;
    if (data) void tell(data, stop);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, quiet);
  };

  // A single-page desk changes its address without a load; `navigation` sees what the isolated world's history patch can't.
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener("navigatesuccess", soon, { signal });
  for (const event of ["popstate", "hashchange", "pageshow"]) addEventListener(event, soon, { signal });
  // Attributes too: some desks keep every ticket in the page and only show another one.
  const observer = new MutationObserver(soon);
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["data-open-ticket", "hidden", "id"],
  });
  signal.addEventListener("abort", () => observer.disconnect());
  look();
}

/** Sends without the bus, whose schemas would be ten times this file; the background checks every field. */
async function tell(data: PageChanged, stop: AbortController): Promise<void> {
  try {
    await browser.runtime.sendMessage({ footnote: 1, name: "page.changed", data });
  } catch {
    // Either the worker is starting, and the next change tells again, or the extension is gone and this copy with it.
    if (!browser.runtime?.id) stop.abort();
  }
}
