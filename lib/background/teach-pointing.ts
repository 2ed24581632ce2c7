import { browser } from "wxt/browser";

/** Puts the pointing script into a tab's page, where it is not yet: each page needs its own copy, and a second one goes away by itself. */
export async function pointIn(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ["/teach.js"] });
}
