import { draft, expect, mainAction, test } from "./harness.ts";

test("an agent opens a ticket, drafts, inserts and sends; the desk and the log both show it", async ({ world }) => {
  const page = await world.openTicket("1002");
  const sidebar = await world.sidebar(page);
  await expect(sidebar.getByText(/open question/).first()).toBeVisible();
  await draft(sidebar);
  await expect(mainAction(sidebar)).not.toHaveAttribute("aria-disabled", "true");
  await mainAction(sidebar).click();
  await expect(page.locator("[data-composer]")).toContainText("filter");
  await page.locator("[data-send]").click();
  await expect(sidebar.getByText("Sent, and on record")).toBeVisible();
  await expect(page.locator("[data-tags]")).toContainText("AI_Suggestion_Used");
  await expect(page.locator('[data-message][data-kind="note"]')).toContainText("Footnote: suggestion used");
  expect(await world.ask("log.verify")).toMatchObject({ ok: true, badAt: null });
});
