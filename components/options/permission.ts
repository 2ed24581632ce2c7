import { browser } from "wxt/browser";

/** Asks the browser for one site; must run inside the click. False when the person said no. */
export function requestSite(origin: string): Promise<boolean> {
  return requestSites([origin]);
}

/** Asks the browser for several sites in one question; must run inside the click. False when the person said no. */
export function requestSites(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(pattern) });
}

/** Gives one site back, as the browser names it; false when it keeps it, as a policy's or one that the extension needs. */
export function releaseSite(site: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [site] }).catch(() => false);
}

function pattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  // Firefox knows no ports in a pattern.
  return import.meta.env.FIREFOX ? `${protocol}//${hostname}/*` : `${origin.replace(/\/$/, "")}/*`;
}
