import { resolve } from "node:path";
import { type Browser, test as base, expect, type Frame, type Page } from "@playwright/test";
import { type Launched, launch } from "../../scripts/launch.ts";
import { openSidebar, welcome } from "../../scripts/open-desk.ts";
import { verify } from "../../scripts/tour/play.ts";
import { startSandbox } from "../desks/sandbox/server.ts";
import { type Emulator, startAnthropic } from "../emulators/anthropic.ts";
import { checkWire } from "./check-wire.ts";

export { expect };
/** `FOOTNOTE_EXTENSION` names another build, so that one can be tested while the next is made. */
export const extension = process.env["FOOTNOTE_EXTENSION"] ?? resolve(import.meta.dirname, "../../.output/chrome-mv3");

/** A browser with Footnote, the sample world, and the sandbox desk allowed; one for all tests of a file. */
export interface World {
  footnote: Launched;
  desk: Awaited<ReturnType<typeof startSandbox>>;
  emulator: Emulator;
  /** Opens a ticket in a new tab, on the desk's full-page face or its single-page one. */
  openTicket: (id: string, face?: "inbox" | "app") => Promise<Page>;
  /** Opens the sidebar over a ticket, ready to draft. */
  sidebar: (page: Page) => Promise<Frame>;
  /** Asks the background something from a page of ours, as its screens do. */
  ask: <T = unknown>(name: string, data?: object) => Promise<T>;
  /** Everything our own code logged as an error. */
  errors: string[];
}

/** A spec file that names itself (`test.use({ own: "path" })`) gets a browser, a desk and a log of its own. */
export const test = base.extend<object, { world: World; own: string }>({
  own: ["", { scope: "worker", option: true }],
  world: [
    async ({ own }, use) => {
      const [desk, emulator] = await Promise.all([startSandbox(), startAnthropic()]);
      const footnote = await launch({ headless: true, extension });
      const errors: string[] = [];
      const listen = (worker: { on: (e: "console", l: (m: { type: () => string; text: () => string }) => void) => void }) =>
        worker.on("console", (m) => m.type() === "error" && errors.push(m.text()));
      footnote.context.serviceWorkers().forEach(listen);
      footnote.context.on("serviceworker", listen);
      await welcome(footnote, desk.url);
      await use(world(footnote, desk, emulator, errors));
      await footnote.close();
      await Promise.all([desk.stop(), emulator.stop()]);
      checkWire(own);
    },
    { scope: "worker" },
  ],
});

function world(footnote: Launched, desk: World["desk"], emulator: Emulator, errors: string[]): World {
  return {
    footnote,
    desk,
    emulator,
    errors,
    openTicket: async (id, face = "inbox") => {
      const page = await footnote.context.newPage();
      await page.goto(`${desk.url}/`);
      await page.goto(face === "inbox" ? `${desk.url}/inbox/${id}` : `${desk.url}/app/tickets/${id}`);
      return page;
    },
    sidebar: async (page) => {
      const frame = await openSidebar(page, footnote.base);
      await frame.locator("#main-action").waitFor();
      return frame;
    },
    ask: asker(footnote),
  };
}

/** Asks the background through one page of ours, opened when it is first needed. */
export function asker({ context, base }: Launched): World["ask"] {
  let asking: Page | null = null;
  return async (name, data = {}) => {
    if (!asking || asking.isClosed()) {
      asking = await context.newPage();
      await asking.goto(`${base}/options.html`);
    }
    const answer = await asking.evaluate((message) => chrome.runtime.sendMessage(message), { footnote: 1, name, data });
    if ("problem" in answer) throw new Error(answer.problem.code);
    return answer.reply;
  };
}

/** The footer's one button, whatever it says now. */
export const mainAction = (frame: Frame) => frame.locator("#main-action");

/** Waits until the ticket has been read: while it is being read the button says *Draft*, shut, whatever comes next. */
export async function ready(frame: Frame, timeout = 30_000): Promise<void> {
  await frame.locator(".receipt p", { hasText: /^(?!Reading)/ }).waitFor({ timeout });
  await frame
    .locator("#main-action:not([aria-disabled=true]), #main-action:has-text('Insert'), #main-action:has-text('Apply')")
    .waitFor({ timeout });
}

/** Presses *Draft* (or *Draft again*, where a draft is already there) and waits until the new draft is there. */
export async function draft(frame: Frame): Promise<void> {
  await ready(frame);
  // Whichever comes: the button may still be changing its words.
  const first = frame.locator("#main-action", { hasText: /^Draft/ });
  await first
    .or(frame.getByRole("button", { name: "Draft again" }))
    .first()
    .click();
  // The status says *Writing the draft* from the press on; the button's *Stop* may be too short to be seen.
  await expect(frame.locator("p[role=status].vh")).toContainText("Draft ready");
  await expect(mainAction(frame)).toContainText(/Insert|Draft again/);
}

/** Where sources disagree, keeps what the draft says. */
export async function settle(frame: Frame): Promise<void> {
  const open = frame.locator("section.choose.open");
  for (let left = await open.count(); left > 0; left = await open.count()) {
    await open.first().locator("li button").first().click();
    await expect(open).toHaveCount(left - 1);
  }
}

/** Looks at all that Insert waits for, as an agent does: settles what sources disagree on, opens amber sentences, ticks values. */
export async function verifyAll(frame: Frame): Promise<void> {
  await settle(frame);
  await verify(frame);
}

export type { Browser, Frame, Page };
