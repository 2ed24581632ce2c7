import { composer, draftOf, expectLogged } from "./acts.ts";
import { expect, mainAction, test } from "./harness.ts";

test.use({ own: "handover" });

test("a fraud report gets no draft but a hand-over: queue, tag, note and a neutral line", async ({ world }) => {
  const page = await world.openTicket("1011");
  const sidebar = await world.sidebar(page);
  await expect(sidebar.locator(".strip.red")).toContainText("No draft is written");
  await expect(mainAction(sidebar)).toContainText("Apply");
  await expect(sidebar.locator("#draft")).toHaveCount(0);
  await expect(sidebar.locator("b", { hasText: "Queue-Fraud-Specialist" })).toBeVisible();
  await expect(sidebar.locator(".why .quote").first()).toContainText(/unauthorized|fraud/i);
  await mainAction(sidebar).click();
  await expect(mainAction(sidebar)).toHaveAttribute("aria-disabled", "true");
  await expect(page.locator("[data-queue]")).toHaveText(/Queue-Fraud-Specialist/);
  await expect(page.locator("[data-tags]")).toContainText("YMYL_Escalation");
  await expect(page.locator('[data-message][data-kind="note"]')).toContainText("Footnote: handed over");
  await expect(composer(page)).not.toBeEmpty();
  const { messages } = await (await page.request.get(`${world.desk.url}/api/tickets/1011/messages`)).json();
  expect(messages.filter((m: { kind: string }) => m.kind === "agent")).toHaveLength(0);
  await expectLogged(world, "1011", ["ticket.opened", "handed-over", "written-back", "written-back", "written-back"]);
  await page.close();
});

test("a legal threat goes to compliance with its flag", async ({ world }) => {
  const page = await world.openTicket("1012");
  const sidebar = await world.sidebar(page);
  await expect(sidebar.locator(".strip.red")).toBeVisible();
  await expect(mainAction(sidebar)).toContainText("Apply");
  await mainAction(sidebar).click();
  await expect(page.locator("[data-queue]")).toHaveText(/Queue-Compliance-Risk/);
  await expect(page.locator("[data-tags]")).toContainText("Legal_Risk_Flag");
  await page.close();
});

test("only the ticked parts of a hand-over are carried out", async ({ world }) => {
  const page = await world.openTicket("1022");
  const sidebar = await world.sidebar(page);
  await expect(mainAction(sidebar)).toContainText("Apply");
  await sidebar.getByRole("checkbox", { name: /Put the holding line/ }).uncheck();
  await sidebar.getByRole("checkbox", { name: /Move to queue/ }).uncheck();
  const queue = await page.locator("[data-queue]").innerText();
  await mainAction(sidebar).click();
  await expect(page.locator("[data-tags]")).toContainText("YMYL_Escalation");
  await expect(page.locator('[data-message][data-kind="note"]')).toContainText("Footnote: handed over");
  await expect(page.locator("[data-queue]")).toHaveText(queue);
  await expect(composer(page)).toHaveText("");
  await page.close();
});

test("a specialist takes a medical question on with a reason and gets a draft", async ({ world }) => {
  const page = await world.openTicket("1013");
  const sidebar = await world.sidebar(page);
  await expect(sidebar.locator(".strip.red")).toBeVisible();
  await sidebar.getByRole("button", { name: /I am the specialist/ }).click();
  await sidebar.getByLabel(/Why may this be answered here/).fill("no");
  await sidebar.getByRole("button", { name: "Draft anyway", exact: true }).click();
  await expect(sidebar.getByText("at least three characters")).toBeVisible();
  await sidebar.getByLabel(/Why may this be answered here/).fill("I am the nurse on the clinical desk");
  await sidebar.getByRole("button", { name: "Draft anyway", exact: true }).click();
  await expect(sidebar.locator(".strip.amber")).toContainText("taken on by the specialist");
  await expect(mainAction(sidebar)).toContainText("Draft");
  await mainAction(sidebar).click();
  await expect(mainAction(sidebar)).toContainText("Insert");
  expect((await draftOf(sidebar)).length).toBeGreaterThan(50);
  await expectLogged(world, "1013", ["ticket.opened", "risk.accepted", "suggestion"]);
  await page.close();
});
