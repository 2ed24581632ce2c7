import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, test as base, expect, type Frame, type Page } from "@playwright/test";
import { type Launched, launch } from "../../scripts/launch.ts";
import { openSidebar, welcome } from "../../scripts/open-desk.ts";
import { type RequestTracker, startRequestTracker } from "../desks/request-tracker/start.ts";
import { draft, extension, mainAction, verifyAll } from "./harness.ts";

interface Desk {
  tracker: RequestTracker;
  footnote: Launched;
}

const test = base.extend<object, { desk: Desk | { skipped: string } }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern
    async ({}, use) => {
      const tracker = await startRequestTracker();
      if ("skipped" in tracker) {
        console.warn(`\n!!! REQUEST TRACKER IS NOT TESTED: ${tracker.skipped}\n`);
        return use(tracker);
      }
      const footnote = await launch({ headless: true, extension });
      await welcome(footnote, tracker.url);
      await use({ tracker, footnote });
      await footnote.close();
      await tracker.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
});

function here(desk: Desk | { skipped: string }): Desk {
  test.skip("skipped" in desk, "skipped" in desk ? desk.skipped : "");
  return desk as Desk;
}

async function signIn(context: BrowserContext, { url, env }: RequestTracker, login = env["RT_AGENT"] ?? ""): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/NoAuth/Logout.html`);
  await page.goto(url);
  await page.locator("input[name=user]").fill(login);
  await page.locator("input[name=pass]").fill(env["RT_AGENT_PASSWORD"] ?? "");
  await Promise.all([page.waitForURL((u) => !u.pathname.includes("Login")), page.locator("input[name=pass]").press("Enter")]);
  return page;
}

const display = ({ url, tickets }: RequestTracker, key: string) => `${url}/Ticket/Display.html?id=${tickets[key]}`;

async function openTicket({ tracker, footnote }: Desk, page: Page, key: string): Promise<Frame> {
  await page.goto(display(tracker, key));
  const sidebar = await openSidebar(page, footnote.base);
  await expect(sidebar.locator(".receipt")).toContainText(/\d+ of \d+ message/);
  return sidebar;
}

/** Stops the worker as the browser does when it has been idle. */
async function killWorker(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("ServiceWorker.enable");
  await cdp.send("ServiceWorker.stopAllWorkers");
  await cdp.detach();
}

const comment = (page: Page) => page.locator(".transaction.message", { hasText: "Footnote: suggestion used" });
const mails = (outbox: string) =>
  readdirSync(outbox)
    .filter((f) => f.endsWith(".eml"))
    .map((f) => readFileSync(join(outbox, f), "utf8"));

test.describe.configure({ mode: "serial" });

test("a reply is drafted on the ticket, inserted on its own reply page, sent, tagged and noted in Request Tracker itself", async ({
  desk,
}) => {
  const { tracker, footnote } = here(desk);
  const page = await signIn(footnote.context, tracker);
  let sidebar = await openTicket({ tracker, footnote }, page, "filter-light");
  await draft(sidebar);
  await verifyAll(sidebar);
  await mainAction(sidebar).click();
  await page.waitForURL(/Update\.html/);
  // The worker may die between the two pages; what waits for the reply page is written down.
  await killWorker(page);
  const composer = page.frameLocator("iframe.cke_wysiwyg_frame").locator("body");
  await expect(composer).toContainText("Hold the filter button for 5 seconds");
  const before = mails(tracker.outbox).length;
  await page.locator("[name=SubmitTicket]").last().click();
  await page.waitForURL(/Display\.html/);
  sidebar = await openSidebar(page, footnote.base);
  await expect(sidebar.getByText("Internal note added")).toBeVisible({ timeout: 30_000 });
  await page.goto(display(tracker, "filter-light"));
  await expect(comment(page)).toHaveCount(1);
  await expect(page.getByText(/AI_Suggestion_Used/).first()).toBeVisible();
  const { CustomFields: fields } = (await (
    await page.request.get(`${tracker.url}/REST/2.0/ticket/${tracker.tickets["filter-light"]}`)
  ).json()) as { CustomFields: { name: string; values: string[] }[] };
  expect(fields.find((f) => f.name === "AI_Suggestion_Used")?.values).toEqual(["yes"]);
  const sent = mails(tracker.outbox).slice(before).join("\n");
  expect(sent).toContain("Hold the filter button for 5 seconds");
  expect(sent).not.toContain("Footnote: suggestion used");
  await page.close();
});

test("an agent with the plain text editor gets the same reply", async ({ desk }) => {
  const { tracker, footnote } = here(desk);
  const page = await signIn(footnote.context, tracker, tracker.env["RT_AGENT_PLAIN"]);
  const sidebar = await openTicket({ tracker, footnote }, page, "retur");
  await draft(sidebar);
  await verifyAll(sidebar);
  await mainAction(sidebar).click();
  await page.waitForURL(/Update\.html/);
  await expect(page.locator("textarea[name=UpdateContent]")).toHaveValue(/Hej Solveig/);
  await page.close();
});

test("every seeded ticket is read for certain, with its quotes and notes told apart", async ({ desk }) => {
  const { tracker, footnote } = here(desk);
  const page = await signIn(footnote.context, tracker);
  for (const key of Object.keys(tracker.tickets)) {
    const sidebar = await openTicket({ tracker, footnote }, page, key);
    await expect(sidebar.locator(".receipt"), key).not.toContainText("0 of");
    await expect(sidebar.getByText("could not be read"), key).toHaveCount(0);
  }
  const refund = await openTicket({ tracker, footnote }, page, "refund");
  await expect(refund.locator(".receipt")).toContainText(/quote/);
  await page.close();
});

test("fraud is handed over: queue, tag and note in Request Tracker", async ({ desk }) => {
  const { tracker, footnote } = here(desk);
  const page = await signIn(footnote.context, tracker);
  const sidebar = await openTicket({ tracker, footnote }, page, "unplaced-order");
  await expect(mainAction(sidebar)).toContainText("Apply");
  await mainAction(sidebar).click();
  await expect
    .poll(
      async () =>
        (
          (await (
            await page.request.get(`${tracker.url}/REST/2.0/ticket/${tracker.tickets["unplaced-order"]}?fields[Queue]=Name&fields=Queue`)
          ).json()) as { Queue: { Name: string } }
        ).Queue.Name,
      { timeout: 30_000 },
    )
    .toBe("Queue-Fraud-Specialist");
  await page.close();
});

test("a logged-out desk is said to be logged out, and nothing is guessed", async ({ desk }) => {
  const { tracker, footnote } = here(desk);
  const page = await signIn(footnote.context, tracker);
  await page.goto(display(tracker, "quoted-mail"));
  const sidebar = await openSidebar(page, footnote.base);
  await expect(sidebar.locator(".receipt")).toContainText(/message/);
  await footnote.context.clearCookies();
  await sidebar.locator("#main-action").waitFor();
  const again = await footnote.context.newPage();
  await again.goto(`${footnote.base}/options.html`);
  await again.evaluate(() => chrome.runtime.sendMessage({ footnote: 1, name: "rules.list", data: {} }));
  const frame = page.frames().find((f) => f.url().includes("/sidebar.html"));
  const session = new URL(frame?.url() ?? "").hash.replace("#session=", "");
  await again.evaluate((id) => chrome.runtime.sendMessage({ footnote: 1, name: "conversation.reread", data: { session: id } }), session);
  await expect(sidebar.getByText("helpdesk.request-tracker.logged-out")).toBeVisible();
  await again.close();
  await page.close();
});
