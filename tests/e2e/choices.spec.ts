import { searchResults } from "../emulators/anthropic/validate.ts";
import { composer, draftOf, expectLogged, insert, send, useModel } from "./acts.ts";
import { draft, expect, type Frame, mainAction, ready, test, verifyAll, type World } from "./harness.ts";

test.use({ own: "choices" });

// Two public articles of the sample disagree about the return period: 30 days, and in an older one 28.

const choice = (sidebar: Frame) => sidebar.locator("section.choose");
const option = (sidebar: Frame, value: string) => choice(sidebar).getByRole("button", { name: value });
const open = async (world: World, id: string) => {
  const page = await world.openTicket(id);
  const sidebar = await world.sidebar(page);
  await ready(sidebar);
  return { page, sidebar };
};

test("sources that disagree keep Insert shut until the agent has chosen", async ({ world }) => {
  const { page, sidebar } = await open(world, "1003");
  await draft(sidebar);
  await expect(choice(sidebar)).toHaveCount(1);
  await expect(choice(sidebar).locator("li")).toHaveCount(2);
  await expect(choice(sidebar).locator("li").first()).toContainText("30 days");
  await expect(mainAction(sidebar)).toHaveAttribute("aria-disabled", "true");
  await mainAction(sidebar).click({ force: true });
  await expect(composer(page)).toHaveText("");
  await option(sidebar, "30 days").click();
  await expect(mainAction(sidebar)).not.toHaveAttribute("aria-disabled", "true");
  await page.close();
});

test("choosing the other source puts its own sentence into the reply, and that is what is inserted", async ({ world }) => {
  const { page, sidebar } = await open(world, "1003");
  await draft(sidebar);
  expect(await draftOf(sidebar)).toContain("within 30 days of delivery");
  await option(sidebar, "28 days").click();
  await expect(choice(sidebar).locator("button[aria-pressed=true]")).toContainText("28 days");
  const text = await draftOf(sidebar);
  expect(text).toContain("You can return most items within 28 days of delivery.");
  expect(text).not.toContain("within 30 days of delivery");
  // The other source's value is looked at like any that the draft brings.
  await verifyAll(sidebar);
  await insert(page, sidebar);
  await expect(composer(page)).toContainText("within 28 days of delivery");
  await send(page);
  await expect(sidebar.getByText("Sent, and on record")).toBeVisible();
  await expectLogged(world, "1003", ["suggestion", "inserted", "sent"]);
  await page.close();
});

test("a draft whose sources agree asks for nothing", async ({ world }) => {
  const { page, sidebar } = await open(world, "1002");
  await draft(sidebar);
  await expect(choice(sidebar)).toHaveCount(0);
  await expect(mainAction(sidebar)).not.toHaveAttribute("aria-disabled", "true");
  await page.close();
});

test("switched on, the search stages are shown before, sent with the press on Draft alone, and on record", async ({ world }) => {
  await useModel(world);
  await world.ask("search.save-stages", { translate: true, rerank: true });
  expect(await world.ask("search.stages")).toEqual({ translate: true, rerank: true });
  const before = world.emulator.requests.length;
  const { page, sidebar } = await open(world, "1009");
  await sidebar.getByRole("button", { name: "See it" }).click();
  await expect(sidebar.locator("main.payload pre").last()).toContainText("search question in English");
  const shown = (await sidebar.locator("main.payload pre").allTextContents()).join("\n");
  expect(shown).not.toMatch(/Aschenbrück/);
  expect(world.emulator.requests).toHaveLength(before);
  // Both small questions are answered as they come; the scripted model itself reads no German.
  const said = { kind: "text" as const, segments: [{ text: "Der Versand dauert zwei bis vier Werktage." }] };
  world.emulator.next({ kind: "slow", ms: 0 }, { kind: "slow", ms: 0 }, { kind: "say", answer: said });
  await sidebar.getByRole("button", { name: /Send this and draft/ }).click();
  await expect(sidebar.locator("p[role=status].vh")).toContainText("Draft ready");
  const sent = world.emulator.requests.slice(before);
  expect(sent.map((r) => (r["stream"] === true ? "draft" : "small"))).toEqual(["small", "small", "draft"]);
  expect(JSON.stringify(sent)).not.toMatch(/Aschenbrück/);
  const logged = (await expectLogged(world, "1009", ["suggestion"])).findLast((h) => h.kind === "suggestion");
  expect(logged).toMatchObject({ searched: [{ stage: "translation", model: "claude-sonnet-5-5" }, { stage: "rerank" }] });
  await expect(sidebar.locator(".searched li")).toHaveCount(2);
  // Refined, it rests on the same passages: nothing is asked of the model but the new draft.
  const refined = world.emulator.requests.length;
  await sidebar.getByRole("button", { name: "Shorter" }).click();
  await expect.poll(() => world.emulator.requests.length).toBe(refined + 1);
  const titles = (r: Record<string, unknown> | undefined) => searchResults(r ?? {}).map((source) => source["source"]);
  expect(titles(world.emulator.requests.at(-1))).toEqual(titles(sent.at(-1)));
  await page.close();
});

test("a stage that fails leaves the draft to the search without it", async ({ world }) => {
  await useModel(world);
  await world.ask("search.save-stages", { translate: true, rerank: false });
  const { page, sidebar } = await open(world, "1009");
  world.emulator.next({ kind: "status", status: 529 });
  await draft(sidebar);
  const logged = (await expectLogged(world, "1009", ["suggestion"])).findLast((h) => h.kind === "suggestion");
  expect(logged).toMatchObject({ drafter: "anthropic", searched: [{ stage: "translation", gained: 0, failed: "provider.overloaded" }] });
  await page.close();
});
