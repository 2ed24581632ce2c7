import { readFile } from "node:fs/promises";
import type { LogExport } from "../../lib/audit/export.ts";
import { defaultRules } from "../../lib/guardrails/default-rules.ts";
import { send } from "./acts.ts";
import { draft, expect, type Frame, mainAction, type Page, ready, test, type World } from "./harness.ts";

// The lead's and the reviewer's pages, in the built extension and against the real background.

test.describe.configure({ timeout: 40_000 });

/** A page of ours, at a place of it. */
async function open(world: World, at: string, file = "options"): Promise<Page> {
  const page = await world.footnote.context.newPage();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`${world.footnote.base}/${file}.html#${at}`);
  return page;
}

/** The sidebar in a tab of its own, with a pasted text that has been read. */
async function pasted(world: World, text: string): Promise<Frame> {
  const page = await world.footnote.context.newPage();
  await page.goto(`${world.footnote.base}/sidebar.html`);
  const sidebar = page.mainFrame();
  await sidebar.getByRole("button", { name: "More" }).click();
  await sidebar.getByRole("listitem").getByRole("button", { name: "Paste the text" }).click();
  await sidebar.locator("#pasted").fill(text);
  await mainAction(sidebar).click();
  await ready(sidebar);
  return sidebar;
}

/** Drafts from a given text, which has no page: its reply is copied. */
async function draftOfText(sidebar: Frame): Promise<void> {
  await mainAction(sidebar).click();
  await expect(mainAction(sidebar)).toContainText("Copy draft");
}

/** What a press downloads, as text. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFile(await download.path(), "utf8");
}

const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

test.afterEach(async ({ world }) => {
  const [first, ...others] = world.footnote.context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto("about:blank");
});

test("a lead edits a profile, tries it before anyone gets it, and saves a new revision", async ({ world }) => {
  const page = await open(world, "profiles");
  await page.getByRole("link", { name: "Tarnwick, English" }).click();
  await expect(page.getByText(/Agents use revision 1/)).toBeVisible();
  await page.getByLabel("Greeting").fill("Good day[ {name}],");
  await page.getByLabel("A customer's message").fill("How often do I change the filter of my Tarnwick purifier?");
  await page.getByRole("button", { name: "Draft an answer" }).click();
  await expect(page.locator(".d-panel")).toContainText("Good day");
  await expect(page.getByText("1 unsaved change")).toBeVisible();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/Agents use revision 2/)).toBeVisible();
  const sidebar = await pasted(world, "How often do I change the filter of my Tarnwick purifier?");
  await draftOfText(sidebar);
  await expect(sidebar.locator("#draft")).toContainText("Good day");
});

test("a profile that cannot be right is not saved", async ({ world }) => {
  const page = await open(world, "profiles");
  await page.locator("a.d-rowlink").first().click();
  await page.getByLabel("Language", { exact: true }).fill("english please");
  await expect(page.getByText("This is not a language tag")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save" })).toHaveAttribute("aria-disabled", "true");
});

test("import asks for each folder who may read it, names what is broken, and answers from what it took", async ({ world }) => {
  const page = await open(world, "knowledge/import");
  const csv = 'title,body\n"Squeaky hinge","A squeaky hinge of the Wolmar cabinet is oiled with two drops of linseed oil."\n"Torn,row';
  await page
    .getByLabel("Choose files")
    .setInputFiles([
      file("wolmar.md", "---\ntitle: Wolmar cabinet weight limit\n---\n\nEach shelf of the Wolmar cabinet carries up to 14 kg.\n"),
      file("care.html", "<h1>Wolmar cabinet care</h1><p>Wipe the Wolmar cabinet with a damp cloth once a month.</p>"),
      file("hinges.csv", csv),
      file("broken.json", '[{"title": "Half an article", "body": "It ends he'),
    ]);
  await expect(page.getByText("broken.json")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "hinges.csv" })).toContainText(
    "line 3: a quotation mark is opened and never closed",
  );
  await expect(page.getByText("Wolmar cabinet weight limit")).toBeVisible();
  const store = page.getByRole("button", { name: /^Import \d/ });
  await expect(store).toHaveAttribute("aria-disabled", "true");
  await store.click({ force: true });
  await expect(page.getByText("Nothing is imported before that").first()).toBeVisible();
  for (const everyone of await page.getByRole("radio", { name: /Everyone/ }).all()) await everyone.check();
  await store.click();
  await expect(page.getByText(/Imported: \d new/)).toBeVisible();
  const sidebar = await pasted(world, "Hello Tarnwick, how many kg does a shelf of the Wolmar cabinet carry?");
  await draftOfText(sidebar);
  await expect(sidebar.locator("#draft")).toContainText("14 kg");
});

test("a rule that is switched off no longer stops a ticket, and stops it again when it is on", async ({ world }) => {
  const page = await open(world, "rules");
  // All default rules, and the guard of the send box.
  await expect(page.getByRole("switch", { checked: true })).toHaveCount(defaultRules.length + 1);
  const claim = "Someone has used my account, these orders are unauthorized. This is fraud.";
  await expect(mainAction(await pasted(world, claim))).toContainText("Apply");
  const rules = ["Fraud or unauthorized payment is on", "Account taken over is on"].map((name) => page.getByRole("switch", { name }));
  const turn = async (on: boolean) => {
    for (const rule of rules) {
      await rule.click();
      await expect(rule).toBeChecked({ checked: on });
    }
  };
  await turn(false);
  const without = await pasted(world, claim);
  await expect(mainAction(without)).toContainText("Draft");
  await expect(without.locator(".strips")).toContainText(`${defaultRules.length - 2} rules checked`);
  await turn(true);
  await expect(mainAction(await pasted(world, claim))).toContainText("Apply");
});

test("a provider that cannot be reached is said in a sentence; a remembered key needs a passphrase", async ({ world }) => {
  const page = await open(world, "provider");
  await page.getByRole("button", { name: /Anthropic/ }).click();
  await page.getByLabel("Address of the service").fill("http://127.0.0.1:9");
  await page.getByLabel("Model", { exact: true }).fill("example-model");
  await page.getByRole("button", { name: "Use this provider" }).click();
  await page.getByLabel("Key from the provider").fill("sk-ant-example-0001");
  await page.getByLabel("Remember on this computer").check();
  await page.getByRole("button", { name: "Keep key" }).click();
  await expect(page.getByText("choose a passphrase of at least 8 characters")).toBeVisible();
  await page.getByLabel("Passphrase", { exact: true }).fill("four quiet herons");
  await page.getByLabel("Passphrase again").fill("four quiet herons");
  await page.getByRole("button", { name: "Keep key" }).click();
  await expect(page.getByText("remembered on this computer under your passphrase")).toBeVisible();
  await page.getByRole("button", { name: "Test connection" }).click();
  await expect(page.getByRole("alert")).toContainText("The model cannot be reached");
  await page.getByRole("button", { name: "Forget key" }).click();
  await expect(page.getByText("No key", { exact: false }).first()).toBeVisible();
  await page.getByRole("button", { name: /On this device/ }).click();
  await page.getByRole("button", { name: "Use this provider" }).click();
  await expect(page.getByRole("button", { name: /On this device/ })).toContainText("In use");
});

test("a team file makes everything read-only until it is left, and tells which revision runs", async ({ world }) => {
  const page = await open(world, "team");
  await page.getByLabel("Name of the team").fill("Harbour team");
  const text = await downloaded(page, () => page.getByRole("button", { name: "Save team file" }).click());
  expect(text).not.toContain("sk-ant");
  await page.getByLabel("Take from a file").setInputFiles(file("team.json", "{}"));
  await expect(page.getByText("This is not a Footnote team file")).toBeVisible();
  await page.getByLabel("Take from a file").setInputFiles(file("team.json", text));
  await expect(page.getByRole("button", { name: "Leave team file" })).toBeVisible();
  await expect(page.locator("body")).toContainText("Harbour team, revision 1");
  const profiles = await open(world, "profiles");
  await expect(profiles.getByText("Read-only: the team file “Harbour team”, revision 1, rules here.")).toBeVisible();
  await profiles.locator("a.d-rowlink").first().click();
  await expect(profiles.getByLabel("Greeting")).toHaveAttribute("readonly", "");
  await expect(profiles.getByRole("button", { name: "Save" })).toHaveCount(0);
  await expect(world.ask("rules.save", [])).rejects.toThrow();
  await page.getByRole("button", { name: "Leave team file" }).click();
  await expect(page.getByText("No team file: this computer rules itself.")).toBeVisible();
  await profiles.reload();
  await expect(profiles.getByLabel("Greeting")).toBeEditable();
});

/** Drafts, inserts, edits and sends one reply, so that the log has a difference to show. */
async function sendEdited(world: World): Promise<void> {
  const page = await world.openTicket("1002");
  const sidebar = await world.sidebar(page);
  await draft(sidebar);
  await mainAction(sidebar).click();
  const composer = page.locator("[data-composer]");
  await expect(composer).toContainText("filter");
  await composer.press("Control+End");
  await page.keyboard.type(" Do write again if it stays red.");
  await send(page);
  await expect(sidebar.getByText("Sent, and on record")).toBeVisible();
}

test("the log shows what was changed before sending, narrows, verifies and is exported", async ({ world }) => {
  await sendEdited(world);
  const page = await open(world, "log");
  await page.getByLabel("Kind").selectOption("sent");
  await expect(page.locator("tbody tr")).not.toHaveCount(0);
  for (const what of await page.locator("tbody .d-rowlink").allInnerTexts()) expect(what).toBe("Sent");
  await page.locator("tbody .d-rowlink").first().click();
  await expect(page.locator(".d-panel ins").first()).toContainText("again");
  await page.getByRole("button", { name: "Verify log" }).click();
  await expect(page.getByText(/Whole: \d+ entries, none changed, none missing/)).toBeVisible();
  await page.getByLabel("with the texts of drafts and replies").uncheck();
  const plain = JSON.parse(await downloaded(page, () => page.getByRole("button", { name: "Export log" }).click())) as LogExport;
  expect(JSON.stringify(plain)).not.toContain("stays red");
});

test("review shows the logs of several agents together and names the first bad entry of a broken one", async ({ world }) => {
  const whole = await world.ask<LogExport>("log.export", { texts: true });
  const broken = structuredClone(whole);
  const at = broken.lines.findIndex((line) => line.text.includes('"kind":"suggestion"'));
  const line = broken.lines[at];
  if (!line) throw new Error("The log holds no suggestion.");
  line.text = line.text.replace('"risk":"green"', '"risk":"amber"');
  const page = await open(world, "queue", "review");
  await page.locator("input[type=file]").setInputFiles([file("amy.json", JSON.stringify(whole)), file("notes.json", "[]")]);
  await expect(page.getByText(/From 1 log/)).toBeVisible();
  await expect(page.getByText("notes.json")).toBeVisible();
  await page.goto(`${world.footnote.base}/review.html#integrity`);
  await expect(page.getByText(/Whole: \d+ entries/)).toBeVisible();
  const other = await open(world, "queue", "review");
  await other.locator("input[type=file]").setInputFiles([file("joel.json", JSON.stringify(broken))]);
  await other.getByRole("link", { name: /Broken chains: 1/ }).click();
  await expect(other.getByText(`Broken at entry ${line.seq}`)).toBeVisible();
  await expect(other.getByText("First bad entry", { exact: true })).toBeVisible();
});

test("allowed sites are listed, and only a web address can be asked for", async ({ world }) => {
  const page = await open(world, "sites");
  await expect(page.getByRole("cell", { name: `${world.desk.url}/*`, exact: true })).toBeVisible();
  await page.getByLabel("Address of your helpdesk").fill("my helpdesk");
  await expect(page.getByText("This is not a web address")).toBeVisible();
  await expect(page.getByRole("button", { name: "Allow this site" })).toHaveAttribute("aria-disabled", "true");
});
