import { openSidebar } from "../../scripts/open-desk.ts";
import { draft, expect, type Frame, mainAction, test as onSandbox, type Page, verifyAll } from "./harness.ts";
import { here, signIn, test } from "./tracker.ts";

test.use({ own: "teach" });
onSandbox.use({ own: "teach" });

test.describe.configure({ mode: "serial" });

/** Presses *Point at it* for a part and clicks an element of the page, which must hear nothing of the click. */
async function point(page: Page, sidebar: Frame, part: string, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  await sidebar.locator(`#point-${part}`).click();
  await expect(page.locator("footnote-sidebar")).toHaveCSS("visibility", "hidden");
  const box = await target.boundingBox();
  if (!box) throw new Error(`nothing to point at: ${selector}`);
  const [x, y] = [box.x + 6, box.y + Math.min(8, box.height / 2)];
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
  await expect(page.locator("footnote-sidebar")).toHaveCSS("visibility", "visible");
  await expect(sidebar.locator(`#point-${part}`)).toHaveText("Point again");
}

async function teachScreen(page: Page, base: string): Promise<Frame> {
  const sidebar = await openSidebar(page, base);
  await sidebar.getByRole("button", { name: "More" }).click();
  await sidebar.getByRole("button", { name: "Teach this page" }).click();
  await expect(sidebar.locator("#point-customer")).toBeVisible();
  return sidebar;
}

/** Tries, saves and loads the page again. */
async function keep(page: Page, sidebar: Frame): Promise<void> {
  await mainAction(sidebar).click();
  await expect(sidebar.getByText("This ticket, as it is read")).toBeVisible();
  await sidebar.locator("#teach-save").click();
  await expect(mainAction(sidebar)).toHaveText("Load the page again");
  await Promise.all([page.waitForEvent("load"), mainAction(sidebar).click()]);
}

onSandbox("a desk is read, drafted for and answered by what was pointed at alone, with its adapter outranked", async ({ world }) => {
  const { footnote, desk, ask, openTicket } = world;
  const page = await openTicket("1018");
  let sidebar = await teachScreen(page, footnote.base);
  await point(page, sidebar, "customer", '[data-open-ticket] article[data-kind="customer"] [data-body]');
  await point(page, sidebar, "agent", '[data-open-ticket] article[data-kind="agent"] [data-body]');
  await point(page, sidebar, "composer", "[data-open-ticket] [data-composer]");
  await point(page, sidebar, "send", "[data-open-ticket] [data-send]");
  await point(page, sidebar, "subject", "[data-open-ticket] [data-subject]");
  await keep(page, sidebar);
  const [kept] = await ask<{ recipe: { id: string; origins: string[] } }[]>("recipe.list");
  expect(kept?.recipe.origins).toEqual([new URL(desk.url).origin]);

  sidebar = await openSidebar(page, footnote.base);
  await expect(sidebar.locator(".receipt")).toContainText(/\d+ of \d+ message/);
  await draft(sidebar);
  await verifyAll(sidebar);
  await mainAction(sidebar).click();
  await expect(page.locator("[data-open-ticket] [data-composer]")).not.toBeEmpty();
  const { rows } = await ask<{ rows: { line: { text: string } }[] }>("log.page", { before: null, limit: 500, ticket: null });
  expect(rows.some(({ line }) => line.text.includes('"helpdesk":"taught"'))).toBe(true);

  // Without its recipe the adapter is back.
  await ask("recipe.remove", { id: kept?.recipe.id });
  await page.reload();
  sidebar = await openSidebar(page, footnote.base);
  await expect(sidebar.getByText("They stay in Footnote’s log")).toHaveCount(0);
  await page.close();
});

test("Request Tracker's page tells nobody's messages apart: that is said, and nothing is kept or guessed", async ({ desk }) => {
  const tracked = here(desk);
  const { tracker, footnote, ask } = tracked;
  const page = await signIn(tracked);
  const ticket = tracker.tickets["refund"];
  await page.goto(`${tracker.url}/Ticket/Display.html?id=${ticket}`);
  await page.locator(".transaction.message").first().waitFor();
  let sidebar = await teachScreen(page, footnote.base);
  await point(page, sidebar, "customer", ".transaction.message >> nth=0");
  await point(page, sidebar, "agent", ".transaction.message >> nth=1");

  // The reply has a page of its own: what was taught so far stays with the tab.
  await page.goto(`${tracker.url}/Ticket/Update.html?Action=Respond&id=${ticket}`);
  await page.locator("iframe.cke_wysiwyg_frame").waitFor();
  sidebar = await teachScreen(page, footnote.base);
  await expect(sidebar.locator("#point-customer")).toHaveText("Point again");
  await point(page, sidebar, "composer", "iframe.cke_wysiwyg_frame");
  await point(page, sidebar, "send", "[name=SubmitTicket]");

  await page.goto(`${tracker.url}/Ticket/Display.html?id=${ticket}`);
  sidebar = await teachScreen(page, footnote.base);
  await mainAction(sidebar).click();
  await expect(sidebar.locator("[role=alert]")).toBeVisible();
  await expect(sidebar.locator("#teach-save")).toHaveCount(0);
  expect(await ask<unknown[]>("recipe.list")).toEqual([]);
  await page.close();
});
