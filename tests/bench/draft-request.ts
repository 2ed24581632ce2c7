import type { Frame, Page } from "playwright-core";
import type { BenchDesk } from "./bench-desk.ts";
import { firstSeen, lastPress } from "./press.ts";
import { stopWorkers } from "./stop-workers.ts";

/** Has drafts written by the emulated model. */
export async function useModel({ ask, emulator }: BenchDesk): Promise<void> {
  await ask("provider.save", { kind: "anthropic", baseUrl: emulator.url, model: "claude-sonnet-5-5", region: "", retention: "" });
  await ask("key.save", { key: emulator.key, passphrase: null });
}

/** *Draft* pressed → the request arrived at the model's address, ms, on a fresh ticket; cold, the worker and the engine were stopped. */
export async function draftRequest(desk: BenchDesk, cold: boolean): Promise<number> {
  const page = await desk.openTicket();
  const frame = await desk.sidebar(page);
  await firstSeen(frame, "Draft", 0, false);
  const already = desk.emulator.arrivals.length;
  if (cold) await pressWhenStopped(desk, page, frame);
  else await frame.locator("#main-action").click();
  const drafted = await frame
    .waitForFunction(() => document.querySelector("#main-action")?.textContent?.startsWith("Insert"))
    .then(() => true);
  const arrived = desk.emulator.arrivals[already];
  const press = await lastPress(frame);
  await page.close();
  if (!drafted || arrived === undefined) throw new Error("No request arrived.");
  return arrived - press;
}

/**
 * Stops engine and worker and presses in the very moment the worker is gone: the sidebar comes back by itself 50 ms later, and
 * a press after that would find a worker that has already started.
 */
async function pressWhenStopped(desk: BenchDesk, page: Page, frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const port = chrome.runtime.connect({ name: "bench" });
    port.onDisconnect.addListener(() => (document.querySelector("#main-action") as HTMLElement).click());
  });
  await stopWorkers(desk, page);
}
