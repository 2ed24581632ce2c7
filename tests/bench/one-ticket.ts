import type { Frame, Page } from "playwright-core";
import type { InsertResult } from "../../lib/content-messages.ts";
import { verify } from "../../scripts/tour/play.ts";
import type { BenchDesk } from "./bench-desk.ts";
import { firstSeen, lastPress } from "./press.ts";

/** One ticket on this device, from the key to the composer; all in ms. */
export interface OneTicket {
  opened: number;
  drafted: number;
  /** The same draft asked over the bus by a page that shows nothing: the background's share. */
  background: number;
  inserted: number;
  /** What the content script itself says about an insertion. */
  insertMs: number;
}

/** Opens the sidebar, drafts on this device, verifies and inserts, measuring each press. */
export async function oneTicket(desk: BenchDesk): Promise<OneTicket> {
  const page = await desk.openTicket();
  const frame = await desk.sidebar(page);
  const openPress = await lastPress(page);
  const opened = (await firstSeen(frame, "Draft", openPress, false)) - openPress;

  await frame.locator("#main-action").click();
  const draftPress = await lastPress(frame);
  const drafted = (await firstSeen(frame, "Insert", draftPress, true)) - draftPress;
  await verify(frame);
  const inserted = await pressInsert(page, frame);
  const insertMs = await insertAgain(desk, page);
  const background = await draftOverBus(desk, frame);
  await page.close();
  return { opened, drafted, background, inserted, insertMs };
}

async function pressInsert(page: Page, frame: Frame): Promise<number> {
  await page.evaluate(() => {
    const composer = document.querySelector("[data-composer]") as HTMLElement;
    new MutationObserver((_, observer) => {
      if (!composer.textContent?.trim()) return;
      Object.assign(globalThis, { benchFilled: Date.now() });
      observer.disconnect();
    }).observe(composer, { childList: true, characterData: true, subtree: true });
  });
  await frame.locator("#main-action").click();
  const press = await lastPress(frame);
  const filled = await page.waitForFunction(() => (globalThis as unknown as { benchFilled?: number }).benchFilled);
  return ((await filled.jsonValue()) as number) - press;
}

/** Asks the page's content script for one more insertion, as the background does. */
async function insertAgain(desk: BenchDesk, page: Page): Promise<number> {
  const { origin, pathname } = new URL(page.url());
  const ticket = { helpdesk: "sandbox", origin, id: pathname.split("/").at(-1) };
  const text = (await page.locator("[data-composer]").textContent()) ?? "";
  const { reply } = (await desk.own.evaluate(
    async ([address, message]) => {
      const [tab] = await chrome.tabs.query({ url: address });
      return chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
    },
    [page.url(), { footnote: 1, name: "reply.insert", data: { ticket, text, mode: "replace" } }] as const,
  )) as { reply: InsertResult };
  if (reply.outcome !== "inserted") throw new Error(`The insertion ended as ${reply.outcome}.`);
  return reply.ms;
}

function draftOverBus(desk: BenchDesk, frame: Frame): Promise<number> {
  const session = new URLSearchParams(new URL(frame.url()).hash.slice(1)).get("session");
  const start = { session, drafter: "device", instruction: "", refine: null, text: null, language: null };
  return desk.own.evaluate(
    (wish) =>
      new Promise<number>((resolve, reject) => {
        const port = chrome.runtime.connect({ name: "footnote:suggest" });
        const started = performance.now();
        port.onMessage.addListener((message: { event?: { kind: string } }) => {
          if (message.event?.kind === "draft") resolve(performance.now() - started);
          if (message.event?.kind === "failed") reject(new Error("The draft failed."));
        });
        port.postMessage({ start: wish });
      }),
    start,
  );
}
