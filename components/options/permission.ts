import { browser } from "wxt/browser";

/** Asks the browser for one site; must run inside the click. False when the person said no. */
export function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}
