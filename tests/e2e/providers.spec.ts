import { preapprove } from "../../scripts/launch.ts";
import { type ChatEmulator, startOpenai } from "../emulators/openai.ts";
import { asking, composer, edit, expectLogged, insert, useModel } from "./acts.ts";
import { draft, expect, type Frame, mainAction, ready, test, verifyAll, type World } from "./harness.ts";

// Other providers than Anthropic, and what a lead settles about them, from the options page to the composer.

test.use({ own: "providers" });

let chat: ChatEmulator;
test.beforeAll(async () => {
  chat = await startOpenai();
});
test.afterAll(() => chat.stop());

const problem = (sidebar: Frame) => sidebar.locator(".error[role=alert]");

async function open(world: World, id: string) {
  const page = await world.openTicket(id);
  const sidebar = await world.sidebar(page);
  await ready(sidebar);
  return { page, sidebar };
}

async function options(world: World) {
  const page = await world.footnote.context.newPage();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`${world.footnote.base}/options.html#provider`);
  return page;
}

test("a lead sets up a server that speaks chat completions, tests it, and its draft has the same proof", async ({ world }) => {
  const page = await options(world);
  await page.getByRole("button", { name: /OpenAI-compatible/ }).click();
  await page.getByLabel("Address of the service").fill(chat.url);
  await page.getByLabel("Model", { exact: true }).fill("gpt-test");
  await page.getByRole("button", { name: "Use this provider" }).click();
  await preapprove(world.footnote, "http://127.0.0.1/*");
  await page.getByRole("button", { name: /^Allow 127/ }).click();
  await page.getByLabel("Key from the provider").fill(chat.key ?? "");
  await page.getByRole("button", { name: "Keep key" }).click();
  await page.getByRole("button", { name: "Test connection" }).click();
  await expect(page.getByText(/Works: gpt-test/)).toBeVisible();
  await page.close();
  const ticket = await open(world, "1002");
  await draft(ticket.sidebar);
  await expect(ticket.sidebar.locator("li.src").first()).toBeVisible();
  await verifyAll(ticket.sidebar);
  await insert(ticket.page, ticket.sidebar);
  const happened = await expectLogged(world, "1002", ["suggestion", "inserted"]);
  expect(happened.find((h) => h.kind === "suggestion")).toMatchObject({ drafter: "openai", model: "gpt-test" });
  expect(JSON.stringify(chat.requests)).toContain("Between <conv-");
  await ticket.page.close();
});

test("EU only lets nothing out while the provider is not declared as EU", async ({ world }) => {
  await useModel(world);
  const { settings } = await world.ask<{ settings: object }>("provider.read");
  await world.ask("provider.save", { ...settings, zone: "global", euOnly: true });
  const before = world.emulator.requests.length;
  const { page, sidebar } = await open(world, "1003");
  // This device drafts instead; who asks for the model is told why not.
  await draft(sidebar);
  expect((await expectLogged(world, "1003", ["suggestion"])).findLast((h) => h.kind === "suggestion")).toMatchObject({ drafter: "device" });
  await sidebar.getByRole("button", { name: "Model", exact: true }).click();
  await expect(problem(sidebar)).toContainText(/EU/);
  await expect(composer(page)).toHaveText("");
  expect(world.emulator.requests).toHaveLength(before);
  await page.close();
});

test("a day's budget that is used up sends nothing more, and says so", async ({ world }) => {
  await useModel(world);
  const { settings } = await world.ask<{ settings: object }>("provider.read");
  await world.ask("provider.save", { ...settings, budget: { perDraft: null, perDay: 0.000001 } });
  const before = world.emulator.requests.length;
  const { page, sidebar } = await open(world, "1004");
  await mainAction(sidebar).click();
  await expect(problem(sidebar)).toContainText(/budget|limit/i);
  expect(world.emulator.requests).toHaveLength(before);
  await page.close();
});

test("a model that checks says which sentences follow, and what it took is shown and logged", async ({ world }) => {
  await useModel(world);
  const { settings } = await world.ask<{ settings: object }>("provider.read");
  await world.ask("provider.save", { ...settings, verifier: "claude-haiku-5-5" });
  const { page, sidebar } = await open(world, "1007");
  world.emulator.next({ kind: "model", manner: "rewords" });
  await asking(world, () => mainAction(sidebar).click());
  await expect(sidebar.locator("p[role=status].vh")).toContainText("Draft ready");
  await expect(sidebar.getByText(/\d USD/).first()).toBeVisible();
  const happened = await expectLogged(world, "1007", ["suggestion"]);
  expect(happened.find((h) => h.kind === "suggestion")).toMatchObject({ cost: { currency: "USD" } });
  await page.close();
});

test("what the agent edited survives a wish for a shorter text", async ({ world }) => {
  await useModel(world);
  const { page, sidebar } = await open(world, "1001");
  await draft(sidebar);
  await edit(sidebar, (text) => text.replace(/\n\n(?=[^\n]*$)/, "\n\nI looked at your parcel myself this morning.\n\n"));
  await asking(world, () => sidebar.getByRole("button", { name: "Shorter" }).click());
  await expect(sidebar.locator("p[role=status].vh")).toContainText("Draft ready");
  await expect(sidebar.locator("#draft")).toContainText("I looked at your parcel myself this morning.");
  await page.close();
});
