import { Entry } from "../../lib/audit/entry.ts";
import type { LogExport } from "../../lib/audit/export.ts";
import { expect, type Frame, mainAction, type Page, ready, verifyAll, type World } from "./harness.ts";

// What an agent does and looks at, over and over.

/** A happening with its line's number. */
export type Logged = Entry["happening"] & { seq: number };

/** What the log says of a ticket (or of everything), oldest first. */
export async function logged(world: World, ticket: string | null = null): Promise<Logged[]> {
  const ref = ticket && { helpdesk: "sandbox", origin: new URL(world.desk.url).origin, id: ticket };
  const { rows } = await world.ask<{ rows: { line: { text: string } }[] }>("log.page", { before: null, limit: 500, ticket: ref });
  return rows
    .map(({ line }) => Entry.parse(JSON.parse(line.text)))
    .map(({ seq, happening }) => ({ ...happening, seq }))
    .reverse();
}

/** Waits until the log holds these kinds for a ticket, in this order, whatever lies between them. */
export async function expectLogged(world: World, ticket: string, kinds: string[]): Promise<Logged[]> {
  const wanted = kinds.join(" … ");
  const inOrder = (all: Logged[]) => {
    let from = 0;
    const found = kinds.filter((kind) => {
      const at = all.findIndex((h, i) => i >= from && h.kind === kind);
      if (at >= 0) from = at + 1;
      return at >= 0;
    });
    return found.join(" … ");
  };
  await expect.poll(async () => inOrder(await logged(world, ticket))).toBe(wanted);
  return logged(world, ticket);
}

export const exportLog = (world: World, texts: boolean) => world.ask<LogExport>("log.export", { texts });

/** The draft as it stands, without the marks between its sentences. */
export async function draftOf(frame: Frame): Promise<string> {
  await frame.locator("#edit-draft").click();
  const text = await frame.locator("#draft-editor").inputValue();
  await frame.locator("#draft-editor").press("Escape");
  await expect(frame.locator("#draft")).toBeVisible();
  return text;
}

/** Changes the draft as an agent does, and waits until it has been checked again. */
export async function edit(frame: Frame, change: (text: string) => string): Promise<void> {
  await frame.locator("#edit-draft").click();
  const editor = frame.locator("#draft-editor");
  await editor.fill(change(await editor.inputValue()));
  await editor.press("Escape");
  await expect(editor).toHaveCount(0);
}

/** The composer of the ticket that shows. */
export const composer = (page: Page) => page.locator("[data-open-ticket]:not([hidden]) [data-composer]");

/** Presses Insert, when sources that disagree are settled, and waits until the page's composer holds the reply. */
export async function insert(page: Page, frame: Frame): Promise<void> {
  await expect(mainAction(frame)).toContainText("Insert");
  await verifyAll(frame);
  await expect(mainAction(frame)).not.toHaveAttribute("aria-disabled", "true");
  await mainAction(frame).click();
  await expect(mainAction(frame)).toContainText("Insert again");
  await expect(composer(page)).not.toBeEmpty();
}

/** Sends with the desk's own button; a text that nobody had judged by then is held, and the button is pressed once more. */
export async function send(page: Page): Promise<void> {
  const button = page.locator("[data-open-ticket]:not([hidden]) [data-send]");
  await expect(async () => {
    if ((await composer(page).innerText()).trim() !== "") await button.click();
    await expect(composer(page)).toBeEmpty({ timeout: 1500 });
  }).toPass();
}

/** The sidebar once it shows this ticket; another ticket has another frame. */
export async function sidebarOn(page: Page, ticket: string): Promise<Frame> {
  let found: Frame | undefined;
  await expect
    .poll(async () => {
      for (const frame of page.frames().filter((f) => f.url().includes("/sidebar.html"))) {
        // A frame may be taken away while it is asked.
        const title = await frame.evaluate(() => document.querySelector("h1")?.textContent ?? "").catch(() => "");
        if (title === `#${ticket}`) found = frame;
      }
      return found !== undefined;
    })
    .toBe(true);
  return found as Frame;
}

/**
 * The sidebar of a ticket, ready, brought back by its shortcut where it has folded to show the desk's send button. A frame
 * that is taken away meanwhile is looked for anew.
 */
export async function unfolded(page: Page, ticket: string): Promise<Frame> {
  let frame = await sidebarOn(page, ticket);
  await expect(async () => {
    frame = await sidebarOn(page, ticket);
    if (!(await mainAction(frame).isVisible())) await page.keyboard.press("Alt+Shift+F");
    await expect(mainAction(frame)).toBeVisible({ timeout: 2000 });
    await ready(frame, 5000);
  }).toPass({ timeout: 60_000 });
  return frame;
}

/** Clicks a ticket in the desk's list. */
export const goTo = (page: Page, ticket: string) => page.locator(`[data-ticket-link="${ticket}"]`).click();

/** Has drafts written by a model at the emulator. */
export async function useModel(world: World, key = world.emulator.key): Promise<void> {
  const settings = { kind: "anthropic", baseUrl: world.emulator.url, model: "claude-sonnet-5-5", region: "EU", retention: "30 days" };
  await world.ask("provider.save", settings);
  await world.ask("key.save", { key, passphrase: null });
}

/**
 * Does something that asks the model, and waits until the model was asked. What stops or kills a draft must not come earlier:
 * the scenario that was set for it would be left for the next one.
 */
export async function asking(world: World, act: () => Promise<unknown>): Promise<void> {
  const before = world.emulator.requests.length;
  await act();
  await expect.poll(() => world.emulator.requests.length).toBeGreaterThan(before);
}

/** Sends one message of ours from one page of ours. */
export async function askFrom(page: Page, name: string, data: object): Promise<unknown> {
  return page.evaluate((message) => chrome.runtime.sendMessage(message), { footnote: 1, name, data });
}

/** Stops every service worker, as the browser may at any time. */
export async function killWorker(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("ServiceWorker.enable");
  await cdp.send("ServiceWorker.stopAllWorkers");
  await cdp.detach();
}
