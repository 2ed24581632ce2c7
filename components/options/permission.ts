import { browser } from "wxt/browser";

/** Asks the browser for one site; must run inside the click. False when the person said no. */
export function requestSite(origin: string): Promise<boolean> {
  const { protocol, hostname } = new URL(origin);
  // Firefox knows no ports in a pattern.
  return browser.permissions.request({ origins: [import.meta.env.FIREFOX ? `${protocol}//${hostname}/*` : `${origin}/*`] });
}
