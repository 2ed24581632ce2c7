import { browser } from "wxt/browser";

const scriptId = "footnote-detector";

const pattern = (origin: string) => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`;

/** May Footnote run on this origin? Registering a script for one it may not succeeds silently and injects nothing. */
export async function allowedOrigin(origin: string): Promise<boolean> {
  const contains = (site: string) => browser.permissions.contains({ origins: [site] }).catch(() => false);
  // Chrome grants one port; Firefox knows no ports and refuses a pattern with one.
  return (await contains(`${origin}/*`)) || contains(pattern(origin));
}

/** The match patterns that the person or a policy has granted. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

let registering: Promise<void> = Promise.resolve();

/** Registers the detector for every granted origin; registrations vanish at a browser start, so it runs at each one. */
export function registerDetector(): Promise<void> {
  registering = registering.then(register).catch((error) => console.error(error));
  return registering;
}

async function register(): Promise<void> {
  const matches = await grantedPatterns();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, js: ["/detector.js"], matches, runAt: "document_idle", allFrames: false },
  ]);
}

/** Runs the detector in pages of an origin that were open before it was allowed. */
export async function detectInOpenTabs(): Promise<void> {
  const matches = await grantedPatterns();
  if (matches.length === 0) return;
  for (const tab of await browser.tabs.query({ url: matches })) {
    if (tab.id === undefined) continue;
    // A tab that is still loading gets its detector by registration.
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ["/detector.js"] }).catch(() => undefined);
  }
}
