import type { Segment } from "../emulators/anthropic/model.ts";
import { searchResults } from "../emulators/anthropic/validate.ts";
import { asking, composer, draftOf, expectLogged, insert, useModel } from "./acts.ts";
import { draft, expect, type Frame, mainAction, ready, settle, test, verifyAll, type World } from "./harness.ts";

test.use({ own: "model" });

test.beforeEach(({ world }) => useModel(world));

const open = async (world: World, id: string) => {
  const page = await world.openTicket(id);
  const sidebar = await world.sidebar(page);
  await ready(sidebar);
  return { page, sidebar };
};
const press = (sidebar: Frame) => mainAction(sidebar).click();
const status = (sidebar: Frame) => sidebar.locator("p[role=status].vh");
const problem = (sidebar: Frame) => sidebar.locator(".error[role=alert]");

/** A sentence said about a block of the last request's sources, found by words of that block. */
function about(world: World, words: string, text: string): Segment {
  const sources = searchResults(world.emulator.requests.at(-1) ?? {});
  for (const [index, source] of sources.entries()) {
    const blocks = source["content"] as { text: string }[];
    const at = blocks.findIndex((b) => b.text.includes(words));
    const block = blocks[at];
    if (block)
      return {
        text,
        cite: { source: String(source["source"]), title: String(source["title"]), index, from: at, to: at + 1, text: block.text },
      };
  }
  throw new Error(`no source says: ${words}`);
}

test("opening a ticket sends nothing; Draft sends it, streams the answer and numbers its sources", async ({ world }) => {
  const before = world.emulator.requests.length;
  const { page, sidebar } = await open(world, "1002");
  await expect(sidebar.locator("#foot-note")).toContainText("Draft sends the redacted ticket to Anthropic");
  expect(world.emulator.requests).toHaveLength(before);
  world.emulator.next({ kind: "slow", ms: 40 });
  await press(sidebar);
  await expect(mainAction(sidebar)).toContainText("Stop");
  await expect(sidebar.locator("section.draft[aria-busy=true]")).toContainText(/\w{4,}/);
  await expect(status(sidebar)).toContainText("Draft ready");
  expect(world.emulator.requests).toHaveLength(before + 1);
  expect(world.emulator.requests.at(-1)).toMatchObject({ model: "claude-sonnet-5-5", stream: true });
  await expect(sidebar.locator("#draft button", { hasText: "1" }).first()).toBeVisible();
  await expect(sidebar.locator("li.src").first()).toBeVisible();
  const happened = await expectLogged(world, "1002", ["ticket.opened", "suggestion"]);
  expect(happened.find((h) => h.kind === "suggestion")).toMatchObject({ drafter: "anthropic", model: "claude-sonnet-5-5" });
  await page.close();
});

test("what leaves the browser can be read before, and nothing personal is in it", async ({ world }) => {
  const { page, sidebar } = await open(world, "1014");
  const before = world.emulator.requests.length;
  const personal = /4111|0583|7466|SE45|19811228|9874|birgitta|åhlmark|ängsgatan|174 06|503 32/i;
  await sidebar.getByRole("button", { name: "See it" }).click();
  const preview = sidebar.locator("main.payload");
  await expect(preview).toContainText("Anthropic");
  await expect(preview).toContainText("EU · stated by your lead");
  const shown = (await preview.locator("pre").allTextContents()).join("\n");
  expect(shown).toContain("LM-540217");
  expect(shown).not.toMatch(personal);
  await expect(preview.locator("dd", { hasText: "1 card number" })).toContainText(/1 bank account/);
  expect(world.emulator.requests).toHaveLength(before);
  await sidebar.getByRole("button", { name: /Send this and draft/ }).click();
  await expect(status(sidebar)).toContainText("Draft ready");
  const sent = JSON.stringify(world.emulator.requests.at(-1));
  expect(world.emulator.requests).toHaveLength(before + 1);
  expect(sent).toContain("LM-540217");
  expect(sent).not.toMatch(personal);
  await page.close();
});

test("a paraphrase must be looked at before Insert opens", async ({ world }) => {
  const { page, sidebar } = await open(world, "1003");
  await draft(sidebar);
  world.emulator.next({
    kind: "say",
    answer: {
      kind: "text",
      segments: [about(world, "30 days of delivery", "Most things may be returned up to 30 days after the delivery.")],
    },
  });
  await draft(sidebar);
  await settle(sidebar);
  await expect(sidebar.locator("#draft .s.cited").first()).toContainText("Most things may be returned");
  await expect(mainAction(sidebar)).toHaveAttribute("aria-disabled", "true");
  await expect(sidebar.locator("#foot-note")).toContainText("1 to look at");
  await sidebar.locator("#draft .nw:has(.s.cited) button").first().click();
  await expect(sidebar.locator("#foot-note")).not.toContainText("to look at");
  // Its number is only as good as the sentence, so that waits for a tick of its own.
  for (const box of await sidebar.locator(".verify input").all()) await box.check();
  await expect(mainAction(sidebar)).not.toHaveAttribute("aria-disabled", "true");
  await insert(page, sidebar);
  await expect(composer(page)).toContainText("Most things may be returned");
  await page.close();
});

test("an invented number keeps Insert shut until it is removed", async ({ world }) => {
  const { page, sidebar } = await open(world, "1003");
  await draft(sidebar);
  const said = [
    about(world, "30 days of delivery", "You can return most items within 30 days of delivery, and the return label is free."),
    { text: " " },
    about(world, "30 days of delivery", "You can return it within 77 days."),
  ];
  world.emulator.next({ kind: "say", answer: { kind: "text", segments: said } });
  await draft(sidebar);
  await settle(sidebar);
  await expect(sidebar.locator(".block")).toContainText("77");
  await expect(mainAction(sidebar)).toHaveAttribute("aria-disabled", "true");
  await sidebar.locator(".block").getByRole("button", { name: "Remove it" }).first().click();
  await expect(sidebar.locator(".block")).toHaveCount(0);
  expect(await draftOf(sidebar)).not.toContain("77");
  await verifyAll(sidebar);
  await expect(mainAction(sidebar)).not.toHaveAttribute("aria-disabled", "true");
  await page.close();
});

test("an invented number can be answered for, with a reason on record", async ({ world }) => {
  const { page, sidebar } = await open(world, "1003");
  await draft(sidebar);
  world.emulator.next({
    kind: "say",
    answer: { kind: "text", segments: [about(world, "30 days of delivery", "You can return it within 78 days.")] },
  });
  await draft(sidebar);
  await settle(sidebar);
  await expect(mainAction(sidebar)).toHaveAttribute("aria-disabled", "true");
  await sidebar.locator(".block").getByRole("button", { name: "I answer for it" }).first().click();
  await sidebar.getByLabel(/Why is it right/).fill("Agreed with the team lead");
  await sidebar.getByRole("button", { name: "Record it" }).click();
  await expect(sidebar.locator(".block")).toHaveCount(0);
  for (const box of await sidebar.locator(".verify input").all()) await box.check();
  await expect(mainAction(sidebar)).not.toHaveAttribute("aria-disabled", "true");
  await page.close();
});

test("a wrong key is said in a sentence, and this device drafts instead", async ({ world }) => {
  await useModel(world, "test-key-that-is-wrong");
  const { page, sidebar } = await open(world, "1001");
  await press(sidebar);
  await expect(problem(sidebar)).toContainText("The model provider refused the key (401)");
  await expect(mainAction(sidebar)).toContainText("Draft on device");
  await press(sidebar);
  await expect(status(sidebar)).toContainText("Draft ready");
  expect((await expectLogged(world, "1001", ["suggestion"])).findLast((h) => h.kind === "suggestion")).toMatchObject({ drafter: "device" });
  await page.close();
});

test("a busy provider is asked once more, and the agent sees it", async ({ world }) => {
  const { page, sidebar } = await open(world, "1004");
  const before = world.emulator.requests.length;
  world.emulator.next({ kind: "status", status: 429, retryAfter: 1 });
  await press(sidebar);
  await expect(sidebar.locator(".trail")).toContainText("Trying again");
  await expect(status(sidebar)).toContainText("Draft ready");
  expect(world.emulator.requests).toHaveLength(before + 2);
  expect((await expectLogged(world, "1004", ["suggestion"])).findLast((h) => h.kind === "suggestion")).toMatchObject({
    drafter: "anthropic",
  });
  await page.close();
});

test("an overloaded provider gives way to this device, with the reason", async ({ world }) => {
  const { page, sidebar } = await open(world, "1005");
  world.emulator.next({ kind: "status", status: 529, retryAfter: 1 }, { kind: "status", status: 529 });
  await press(sidebar);
  await expect(status(sidebar)).toContainText("Draft ready");
  await expect(problem(sidebar)).toContainText("The model is overloaded");
  expect((await expectLogged(world, "1005", ["suggestion"])).findLast((h) => h.kind === "suggestion")).toMatchObject({
    drafter: "device",
    // Both tries left the browser, and the log says how much of them.
    sentBytes: expect.any(Number),
  });
  await page.close();
});

test("an answer that breaks off is asked for again; half of it is never a draft", async ({ world }) => {
  const { page, sidebar } = await open(world, "1021");
  const before = world.emulator.requests.length;
  world.emulator.next({ kind: "cut", after: 4 });
  await press(sidebar);
  await expect(sidebar.locator(".trail")).toContainText("Trying again");
  await expect(status(sidebar)).toContainText("Draft ready");
  expect(world.emulator.requests).toHaveLength(before + 2);
  world.emulator.next({ kind: "cut", after: 4 }, { kind: "cut", after: 4 });
  await draft(sidebar);
  await expect(problem(sidebar)).toContainText("The answer broke off");
  expect((await expectLogged(world, "1021", ["suggestion"])).findLast((h) => h.kind === "suggestion")).toMatchObject({ drafter: "device" });
  await page.close();
});

test("Esc stops the model, and nothing is inserted or recorded as a draft", async ({ world }) => {
  const { page, sidebar } = await open(world, "1023");
  world.emulator.next({ kind: "slow", ms: 400 });
  await asking(world, () => press(sidebar));
  await expect(mainAction(sidebar)).toContainText("Stop");
  await expect(sidebar.locator("section.draft[aria-busy=true]")).toBeVisible();
  await mainAction(sidebar).press("Escape");
  await expect(status(sidebar)).toHaveText("Stopped. Nothing was inserted.");
  await expect(mainAction(sidebar)).toContainText("Draft");
  await expect(composer(page)).toHaveText("");
  expect((await expectLogged(world, "1023", ["ticket.opened"])).map((h) => h.kind)).not.toContain("suggestion");
  await draft(sidebar);
  await page.close();
});

test("a ticket that speaks to machines is shown as such, and stays data in the request", async ({ world }) => {
  const { page, sidebar } = await open(world, "1015");
  await expect(sidebar.getByText(/speaks? to a machine/)).toBeVisible();
  await draft(sidebar);
  const { system } = world.emulator.requests.at(-1) as { system: unknown };
  expect(JSON.stringify(system)).not.toMatch(/maintenance mode|Ignore all previous/i);
  await page.close();
});

test("a model that obeys the customer is caught: the invented sum keeps Insert shut", async ({ world }) => {
  const { page, sidebar } = await open(world, "1015");
  world.emulator.next({
    kind: "say",
    answer: { kind: "text", segments: [{ text: "We confirm that you are owed £950, and we will pay it out today." }] },
  });
  await draft(sidebar);
  await expect(sidebar.locator(".block").first()).toBeVisible();
  await expect(mainAction(sidebar)).toHaveAttribute("aria-disabled", "true");
  await page.close();
});
