import { browser } from "wxt/browser";
import { allRecipes } from "./teach-kept.ts";

const detectorId = "footnote-detector";
const taughtId = "footnote-taught";

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

/** Registers the detector for every granted origin, and the taught reader where a page was taught; registrations vanish at a browser start, so it runs at each one. */
export function registerDetector(): Promise<void> {
  registering = registering.then(register).catch((error) => console.error(error));
  return registering;
}

async function register(): Promise<void> {
  const matches = await grantedPatterns();
  await put({ id: detectorId, js: ["/detector.js"], matches });
  const origins = new Set((await allRecipes()).flatMap((recipe) => recipe.origins));
  const taught: string[] = [];
  for (const origin of origins) if (await allowedOrigin(origin)) taught.push(import.meta.env.FIREFOX ? pattern(origin) : `${origin}/*`);
  await put({ id: taughtId, js: ["/taught.js"], matches: taught });
}

async function put(script: { id: string; js: string[]; matches: string[] }): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
  if (script.matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { ...script, js: script.js as ["/detector.js"], runAt: "document_idle", allFrames: false },
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
