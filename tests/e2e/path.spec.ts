import { composer, expectLogged, insert, send } from "./acts.ts";
import { draft, expect, mainAction, test } from "./harness.ts";

test.use({ own: "path" });

test("an agent opens a ticket, drafts, inserts and sends; the desk and the log both show it", async ({ world }) => {
  const page = await world.openTicket("1002");
  const sidebar = await world.sidebar(page);
  await expect(sidebar.getByText(/open question/).first()).toBeVisible();
  await draft(sidebar);
  await expect(mainAction(sidebar)).not.toHaveAttribute("aria-disabled", "true");
  await mainAction(sidebar).click();
  await expect(page.locator("[data-composer]")).toContainText("filter");
  await send(page);
  await expect(sidebar.getByText("Sent, and on record")).toBeVisible();
  await expect(page.locator("[data-tags]")).toContainText("AI_Suggestion_Used");
  await expect(page.locator('[data-message][data-kind="note"]')).toContainText("Footnote: suggestion used");
  expect(await world.ask("log.verify")).toMatchObject({ ok: true, badAt: null });
  await page.close();
});

test("the sidebar says what was read, what the risk is, and where each sentence comes from", async ({ world }) => {
  const page = await world.openTicket("1018");
  const sidebar = await world.sidebar(page);
  await expect(sidebar.locator(".receipt")).toContainText("3 of 3 messages");
  await expect(sidebar.locator(".receipt")).toContainText("1 quote and 2 signatures removed");
  await expect(sidebar.locator(".receipt")).toContainText(/attachments? not read/);
  await expect(sidebar.locator(".receipt")).toContainText("English");
  await expect(sidebar.locator(".strip")).toContainText(/No risk found|Check:/);
  await draft(sidebar);
  await expect(sidebar.locator("#draft button", { hasText: /^\d+$/ }).first()).toBeVisible();
  const source = sidebar.locator("li.src").first();
  await expect(source.locator(".tier")).toHaveText("Public");
  await expect(source.locator("blockquote mark").first()).toBeVisible();
  await expect(source.getByText(/Changed .* ago/)).toBeVisible();
  await expect(sidebar.locator(".reasons li").first()).toBeVisible();
  await expect(sidebar.getByText(/uncalibrated, n = \d/)).toHaveCount(0);
  await sidebar.getByRole("button", { name: "Show number" }).click();
  await expect(sidebar.getByText(/^0\.\d\d?, uncalibrated, n = \d$/)).toBeVisible();
  await page.close();
});

test("a press on a footnote number shows its source", async ({ world }) => {
  const page = await world.openTicket("1004");
  const sidebar = await world.sidebar(page);
  await draft(sidebar);
  await sidebar.locator("#draft button", { hasText: "2" }).first().click();
  await expect(sidebar.locator("#source-2")).toBeInViewport();
  await page.close();
});

test("undo in the composer takes the inserted reply out again", async ({ world }) => {
  const page = await world.openTicket("1001");
  const sidebar = await world.sidebar(page);
  await draft(sidebar);
  await insert(page, sidebar);
  await composer(page).focus();
  await page.keyboard.press("Control+z");
  await expect(composer(page)).toHaveText("");
  await page.close();
});

test("what the agent changed before sending stands in the trail and in the log", async ({ world }) => {
  const page = await world.openTicket("1003");
  const sidebar = await world.sidebar(page);
  await draft(sidebar);
  await insert(page, sidebar);
  await composer(page).press("Control+End");
  await page.keyboard.type(" Your label is on its way today.");
  await send(page);
  await expect(sidebar.getByText("Sent, and on record")).toBeVisible();
  await expect(sidebar.getByText("You changed the text")).toBeVisible();
  await expect(sidebar.locator(".trail ins")).toContainText("label is on its way");
  const happened = await expectLogged(world, "1003", ["ticket.opened", "suggestion", "inserted", "sent", "written-back", "written-back"]);
  expect(happened.find((h) => h.kind === "sent")).toMatchObject({ use: "edited", confirmed: true });
  await page.close();
});

test("a Swedish ticket gets a Swedish draft from Swedish articles", async ({ world }) => {
  const page = await world.openTicket("1008");
  const sidebar = await world.sidebar(page);
  await draft(sidebar);
  await expect(sidebar.locator("#draft")).toHaveAttribute("lang", "sv");
  await expect(sidebar.locator("#draft")).toContainText("Returfrakten kostar 59 kr");
  await insert(page, sidebar);
  await expect(composer(page)).toContainText("Hej Solveig!");
  await page.close();
});

test("internal guidance is shown to the agent and never reaches the page", async ({ world }) => {
  const page = await world.openTicket("1020");
  const sidebar = await world.sidebar(page);
  await draft(sidebar);
  await expect(sidebar.getByText("internal, never sent")).toBeVisible();
  const internal = (await sidebar.locator(".lane-you li .pre").allInnerTexts()).flatMap((text) => text.match(/[^.\n|]{25,}/g) ?? []);
  expect(internal.length).toBeGreaterThan(0);
  // All that the page's own scripts could reach: markup, properties of the host element, and what lies in its open shadow.
  const reachable = await page.evaluate(() => {
    const host = document.querySelector("footnote-sidebar");
    return JSON.stringify([
      document.documentElement.outerHTML,
      host?.shadowRoot?.innerHTML ?? null,
      host?.childElementCount,
      window.length,
      window.frames[0]?.location?.href,
    ]);
  });
  for (const phrase of internal) expect(reachable).not.toContain(phrase.trim());
  expect(await page.evaluate(() => document.querySelector("footnote-sidebar")?.shadowRoot)).toBeNull();
  await page.close();
});
