import { browser } from "wxt/browser";
import type { PageChanged } from "../content-messages.ts";
import { detect } from "../helpdesks/detection.ts";
import { followPage } from "./follow-page.ts";

/** Tells the background which ticket is open, now and after each navigation; silent on pages that are no helpdesk. */
export function watchPage(): void {
  const window = globalThis as typeof globalThis & { footnoteDetector?: AbortController };
  // Run again after an update or a new permission: the newer copy takes over.
  window.footnoteDetector?.abort();
  const stop = new AbortController();
  window.footnoteDetector = stop;
  // Some desks keep every ticket in the page and only show another one.
  followPage({ find, tell, attributes: ["data-open-ticket", "hidden", "id"] }, stop);
}

function find(): PageChanged | null {
  const found = detect(document, location.href);
  return found && { helpdesk: found.helpdesk, ticket: found.ticket, page: found.page };
}

/** Sends without the bus, whose schemas would be ten times this file; the background checks every field. */
const tell = async (data: PageChanged) => browser.runtime.sendMessage({ footnote: 1, name: "page.changed", data });
