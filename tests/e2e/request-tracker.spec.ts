import { openSidebar } from "../../scripts/open-desk.ts";
import type { RequestTracker } from "../desks/request-tracker/start.ts";
import { killWorker } from "./acts.ts";
import { draft, expect, type Frame, mainAction, type Page, verifyAll } from "./harness.ts";
import { here, mails, signIn, submit, type Tracked, test } from "./tracker.ts";

test.use({ own: "request-tracker" });

const display = ({ url, tickets }: RequestTracker, key: string) => `${url}/Ticket/Display.html?id=${tickets[key]}`;

async function openTicket({ tracker, footnote }: Tracked, page: Page, key: string): Promise<Frame> {
  await page.goto(display(tracker, key));
  const sidebar = await openSidebar(page, footnote.base);
  await expect(sidebar.locator(".receipt")).toContainText(/\d+ of \d+ message/);
  return sidebar;
}

const comment = (page: Page) => page.locator(".transaction.message", { hasText: "Footnote: suggestion used" });

test("a reply is drafted on the ticket, inserted on its own reply page, sent, tagged and noted in Request Tracker itself", async ({
  desk,
}) => {
  const tracked = here(desk);
  const { tracker, footnote } = tracked;
  const page = await signIn(tracked);
  let sidebar = await openTicket(tracked, page, "filter-light");
  await draft(sidebar);
  await verifyAll(sidebar);
  await mainAction(sidebar).click();
  await page.waitForURL(/Update\.html/);
  // The worker may die between the two pages; what waits for the reply page is written down.
  await killWorker(page);
  const composer = page.frameLocator("iframe.cke_wysiwyg_frame").locator("body");
  await expect(composer).toContainText("Hold the filter button for 5 seconds");
  const before = mails(tracker).length;
  await submit(page);
  sidebar = await openSidebar(page, footnote.base);
  await expect(sidebar.getByText("Internal note added")).toBeVisible({ timeout: 30_000 });
  await page.goto(display(tracker, "filter-light"));
  await expect(comment(page)).toHaveCount(1);
  await expect(page.getByText(/AI_Suggestion_Used/).first()).toBeVisible();
  const { CustomFields: fields } = (await (
    await page.request.get(`${tracker.url}/REST/2.0/ticket/${tracker.tickets["filter-light"]}`)
  ).json()) as { CustomFields: { name: string; values: string[] }[] };
  expect(fields.find((f) => f.name === "AI_Suggestion_Used")?.values).toEqual(["yes"]);
  const sent = mails(tracker).slice(before).join("\n");
  expect(sent).toContain("Hold the filter button for 5 seconds");
  expect(sent).not.toContain("Footnote: suggestion used");
  await page.close();
});

test("an agent with the plain text editor gets the same reply", async ({ desk }) => {
  const tracked = here(desk);
  const { tracker } = tracked;
  const page = await signIn(tracked, tracker.env["RT_AGENT_PLAIN"]);
  const sidebar = await openTicket(tracked, page, "retur");
  await draft(sidebar);
  await verifyAll(sidebar);
  await mainAction(sidebar).click();
  await page.waitForURL(/Update\.html/);
  await expect(page.locator("textarea[name=UpdateContent]")).toHaveValue(/Hej Solveig/);
  await page.close();
});

test("every seeded ticket is read for certain, with its quotes and notes told apart", async ({ desk }) => {
  const tracked = here(desk);
  const { tracker } = tracked;
  const page = await signIn(tracked);
  for (const key of Object.keys(tracker.tickets)) {
    const sidebar = await openTicket(tracked, page, key);
    await expect(sidebar.locator(".receipt"), key).not.toContainText("0 of");
    await expect(sidebar.getByText("could not be read"), key).toHaveCount(0);
  }
  const refund = await openTicket(tracked, page, "refund");
  await expect(refund.locator(".receipt")).toContainText(/quote/);
  await page.close();
});

test("fraud is handed over: queue, tag and note in Request Tracker", async ({ desk }) => {
  const tracked = here(desk);
  const { tracker } = tracked;
  const page = await signIn(tracked);
  const sidebar = await openTicket(tracked, page, "unplaced-order");
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
  const tracked = here(desk);
  const { tracker, footnote } = tracked;
  const page = await signIn(tracked);
  await page.goto(display(tracker, "quoted-mail"));
  const sidebar = await openSidebar(page, footnote.base);
  await expect(sidebar.locator(".receipt")).toContainText(/message/);
  await footnote.context.clearCookies();
  await sidebar.locator("#main-action").waitFor();
  const again = await footnote.context.newPage();
  await again.goto(`${footnote.base}/options.html`);
  const session = new URL(sidebar.url()).hash.replace("#session=", "");
  await again.evaluate((id) => chrome.runtime.sendMessage({ footnote: 1, name: "conversation.reread", data: { session: id } }), session);
  await expect(sidebar.getByText("helpdesk.request-tracker.logged-out")).toBeVisible();
  await again.close();
  await page.close();
});
