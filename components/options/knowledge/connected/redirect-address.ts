import { browser } from "wxt/browser";

/** Where an OAuth client must send people back to; null where the browser signs nobody in for extensions. */
export function redirectAddress(): string | null {
  return browser.identity?.getRedirectURL?.() ?? null;
}
