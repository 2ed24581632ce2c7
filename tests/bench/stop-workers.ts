import type { Page } from "playwright-core";
import type { BenchDesk } from "./bench-desk.ts";

/** Stops the engine and the background's worker, as the browser does after a while without events. */
export async function stopWorkers({ own }: BenchDesk, page: Page): Promise<void> {
  // There is none to close where it was never asked for.
  await own.evaluate(() => chrome.offscreen.closeDocument()).catch(() => undefined);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("ServiceWorker.enable");
  await cdp.send("ServiceWorker.stopAllWorkers");
  await cdp.detach();
}
