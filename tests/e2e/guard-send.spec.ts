import { composer, expectLogged, logged } from "./acts.ts";
import { expect, type Frame, type Page, ready, test, type World } from "./harness.ts";

// What the agent is about to send, whoever wrote it: judged while it is written, held when it must not go.

test.use({ own: "guard-send" });

const internal = "Do not tell the customer that the 45 days exist, because the published period is the only one we promise.";
const clean = "Hi Margaret, thank you for your patience. We will look into it and come back to you.";

async function open(world: World, id: string) {
  const page = await world.openTicket(id);
  const sidebar = await world.sidebar(page);
  await ready(sidebar);
  return { page, sidebar };
}

const held = (sidebar: Frame) => sidebar.locator("section.block", { has: sidebar.getByRole("heading", { name: /held|Before you send/ }) });
const thread = (page: Page) => page.locator("[data-open-ticket]:not([hidden]) [data-message]");
/** Presses the desk's button once, wherever the sidebar lies. */
const press = (page: Page) =>
  page.locator("[data-open-ticket]:not([hidden]) [data-send]").evaluate((button: HTMLElement) => button.click());

test("a clean reply goes, and nothing is said about it", async ({ world }) => {
  const { page, sidebar } = await open(world, "1003");
  const before = await thread(page).count();
  await composer(page).fill(clean);
  await expect(async () => {
    if ((await composer(page).innerText()).trim() !== "") await press(page);
    await expect(thread(page)).toHaveCount(before + 1, { timeout: 1000 });
  }).toPass();
  await expect(held(sidebar)).toHaveCount(0);
  await page.close();
});

test("internal text that the agent pasted is held; after an answer on record the next press sends it", async ({ world }) => {
  const { page, sidebar } = await open(world, "1005");
  const before = await thread(page).count();
  await composer(page).fill(`Hi Helen,\n\n${internal}\n\nBest wishes`);
  await expect(held(sidebar)).toContainText("Stands only in internal knowledge");
  await press(page);
  await expect(held(sidebar)).toContainText("This reply was held");
  await expect(composer(page)).toContainText("45 days");
  await expect(thread(page)).toHaveCount(before);
  await expectLogged(world, "1005", ["guarded"]);

  await held(sidebar).getByRole("button", { name: "I answer for it" }).click();
  await held(sidebar).getByRole("textbox").fill("The lead said so");
  await held(sidebar).getByRole("button", { name: "Record" }).click();
  await expect(sidebar.getByText("You answer for this reply")).toBeVisible();
  await press(page);
  await expect(thread(page)).toHaveCount(before + 1);
  const happened = await logged(world, "1005");
  expect(happened.filter((h) => h.kind === "guarded").map((h) => h.outcome)).toEqual(["stopped", "overridden"]);
  await page.close();
});

test("the guard works with the sidebar closed, and the page learns no word of what is wrong", async ({ world }) => {
  const page = await world.openTicket("1006");
  await page.locator("footnote-sidebar").waitFor({ state: "attached" });
  const before = await thread(page).count();
  await composer(page).fill(internal);
  await expect
    .poll(async () => {
      await press(page);
      return composer(page).innerText();
    })
    .toContain("45 days");
  await expect(thread(page)).toHaveCount(before);
  expect(await page.content()).not.toContain("Refund limits by role");
  await expectLogged(world, "1006", ["guarded"]);
  await page.close();
});
