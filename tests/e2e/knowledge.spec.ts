import { sitePage, startWebsite } from "../emulators/website.ts";
import { startZendesk } from "../emulators/zendesk.ts";
import { expect, type Page, test, type World } from "./harness.ts";
import { allow } from "./source-acts.ts";

// The lead's places of knowledge, pressed as a person does, in the built extension and against the real background.

test.use({ own: "knowledge" });
test.describe.configure({ timeout: 120_000 });

async function open(world: World, at: string): Promise<Page> {
  const page = await world.footnote.context.newPage();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`${world.footnote.base}/options.html#${at}`);
  return page;
}

const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

/** Imports one file, its folder for these readers. */
async function importFile(world: World, name: string, text: string, readers: RegExp): Promise<void> {
  const page = await open(world, "knowledge/import");
  await page.getByLabel("Choose files").setInputFiles([file(name, text)]);
  await page.getByRole("radio", { name: readers }).first().check();
  await page.getByRole("button", { name: /^Import \d/ }).click();
  await expect(page.getByText(/Imported: \d new/)).toBeVisible();
  await page.close();
}

const everything = { words: "", tier: null, source: null, brand: null, locale: null, only: null, from: 0, limit: 0 };
const countArticles = async ({ ask }: World) => (await ask<{ all: number }>("knowledge.rows", everything)).all;
const rowOf = (page: Page, title: string) => page.getByRole("row", { name: new RegExp(title) });

test.afterEach(async ({ world }) => {
  const [first, ...others] = world.footnote.context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto("about:blank");
});

test("a site is connected by its card, allowed by a press, read with progress, and taken away with what it brought", async ({ world }) => {
  const site = await startWebsite();
  const before = await countArticles(world);
  try {
    const page = await open(world, "knowledge/sources/add");
    await page.getByRole("link", { name: /Web pages/ }).click();
    await page.getByRole("button", { name: "Connect" }).click();
    await expect(page.getByText("This is needed.")).toBeVisible();
    await page.getByLabel("Start page or sitemap").fill(`${site.url}/help`);
    await page.getByLabel("Name", { exact: true }).fill("Tarnwick site");
    await page.getByLabel("Who may read what its own permissions leave open?").selectOption("public");
    await page.getByRole("button", { name: "Connect" }).click();
    await expect(page.getByRole("heading", { name: "Tarnwick site" })).toBeVisible();
    const press = page.getByRole("button", { name: /^Allow / });
    if (await press.isVisible()) await press.click();
    await expect(page.getByText(/Up to date, \d+ not taken/)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText("It shows a sign-in page instead of its text.")).toBeVisible();
    expect(await countArticles(world)).toBeGreaterThan(before);
    await page.getByRole("button", { name: "Pause" }).click();
    await expect(page.getByRole("button", { name: "Resume" })).toBeVisible();
    await page.getByRole("button", { name: "Remove…" }).click();
    await page.getByRole("button", { name: /^Remove all \d+ too/ }).click();
    await expect(page.getByText("No source is connected.")).toBeVisible();
    expect(await countArticles(world)).toBe(before);
  } finally {
    await site.stop();
  }
});

test("a token is taken, and refused in a sentence; each article says whose permission it has its tier from", async ({ world }) => {
  const zendesk = await startZendesk({ pageSize: 50 });
  try {
    await allow(world.footnote, zendesk.url);
    const page = await open(world, "knowledge/sources/add/zendesk-guide");
    await page.getByLabel("Address").fill(zendesk.url);
    await page.getByRole("radio", { name: /With a token/ }).check();
    await page.getByLabel("Name", { exact: true }).fill("Tarnwick Guide");
    await page.getByRole("button", { name: "Connect" }).click();
    await page.getByLabel("Token", { exact: true }).fill("nobody@example.com/token:wrong");
    await page.getByRole("button", { name: "Keep token" }).click();
    await expect(page.getByText("The source no longer accepts the token. Enter a new one.")).toBeVisible({ timeout: 30_000 });
    await page.getByLabel("Token", { exact: true }).fill(`${zendesk.email}/token:${zendesk.token}`);
    await page.getByRole("button", { name: "Keep token" }).click();
    await expect(page.getByText(/Up to date/).first()).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText("a token is held")).toBeVisible();
    await page.goto(`${world.footnote.base}/options.html#knowledge`);
    const source = page.getByRole("combobox", { name: "Source" });
    const guide = await source.getByRole("option", { name: /^Tarnwick Guide/ }).evaluate((option: HTMLOptionElement) => option.value);
    await source.selectOption(guide);
    await expect(page.getByRole("status").filter({ hasText: /^11 articles of/ })).toBeVisible();
    await expect(page.getByText("Tarnwick Guide: visible to: everyone").first()).toBeVisible();
    await expect(page.getByText(/Tarnwick Guide: user segment/).first()).toBeVisible();
  } finally {
    await zendesk.stop();
  }
});

test("a rule tightens what it names, says how many articles changed, and gives them back when it goes", async ({ world }) => {
  const text = "---\ntitle: Orvane lamp cleaning\nsection: Lamps / Cleaning\n---\n\nClean the Orvane lamp with a dry cloth.\n";
  await importFile(world, "orvane.md", text, /Everyone/);
  const page = await open(world, "knowledge/rules");
  await page.getByRole("button", { name: "New rule" }).click();
  await page.getByRole("button", { name: "Save rule" }).click({ force: true });
  await expect(page.getByRole("alert")).toContainText("a rule for everything is not saved");
  await page.getByLabel("Section").fill("lamps");
  await page.getByRole("button", { name: "Save rule" }).click();
  await expect(page.getByText("Saved. 1 article is read by others now.")).toBeVisible();
  const list = await open(world, "knowledge");
  await list.getByLabel("Title, section or label").fill("Orvane");
  await expect(rowOf(list, "Orvane lamp cleaning")).toContainText("Your rule: lamps");
  await expect(rowOf(list, "Orvane lamp cleaning")).toContainText("Internal");
  await page.getByRole("button", { name: /^Remove: Articles in the section/ }).click();
  await expect(page.getByText("Saved. 1 article is read by others now.")).toBeVisible();
  await list.reload();
  await list.getByLabel("Title, section or label").fill("Orvane");
  await expect(rowOf(list, "Orvane lamp cleaning")).toContainText("You answered for this folder");
});

test("a label that something stricter holds back says so", async ({ world }) => {
  const text = "---\ntitle: Orvane prices for staff\ntier: internal\n---\n\nStaff pay 40 percent less for an Orvane lamp.\n";
  await importFile(world, "orvane-staff.md", text, /Everyone/);
  const page = await open(world, "knowledge");
  await page.getByLabel("Title, section or label").fill("Orvane prices");
  await page.getByRole("checkbox", { name: "Select “Orvane prices for staff”" }).check();
  await page.getByLabel("Who may read them?").selectOption("public");
  await page.getByRole("button", { name: "Label", exact: true }).click();
  await expect(page.getByText("1 article stays stricter than you said")).toBeVisible();
  await expect(rowOf(page, "Orvane prices for staff")).toContainText("The file says so");
});

test("a contradiction shows both values, proposes the correction, and is settled for good", async ({ world }) => {
  const page = await open(world, "knowledge/contradictions");
  const cards = page.locator("article");
  await expect(cards.first()).toBeVisible({ timeout: 30_000 });
  const count = await cards.count();
  const title = await cards.first().locator("h2").innerText();
  await cards
    .first()
    .getByRole("button", { name: /^Keep / })
    .first()
    .click();
  await expect(cards.first().getByText(/to say:$/)).toBeVisible();
  await expect(cards.first().getByRole("button", { name: "Copy text" })).toBeVisible();
  await cards.first().getByRole("button", { name: "Corrected: take it off the list" }).click();
  await expect(cards).toHaveCount(count - 1);
  await page.reload();
  await expect(page.locator(".d-tabs a[aria-current]")).toContainText("Contradictions");
  await expect(cards).toHaveCount(count - 1);
  expect(title).toContain(" or ");
});

test("an article that nobody has looked at for long leaves the list when it is reviewed", async ({ world }) => {
  const text = "---\ntitle: Orvane shipping\nupdated: 2021-03-01\nowner: Amy Lund\n---\n\nAn Orvane lamp ships within 3 working days.\n";
  await importFile(world, "orvane-shipping.md", text, /Everyone/);
  const page = await open(world, "knowledge/stale");
  const row = rowOf(page, "Orvane shipping");
  await expect(row).toContainText("Amy Lund");
  await row.getByRole("button", { name: /Reviewed today/ }).click();
  await expect(row).toHaveCount(0);
});

test("the leak check finds the internal article that the public can open, and names those it may not try", async ({ world }) => {
  const site = await startWebsite();
  try {
    const said = "A late Orvane refund earns the customer a voucher of 20 pounds, and only after the seventh day has passed.";
    site.pages.set("/help/orvane-refunds", { html: sitePage("Orvane refunds", `<p>${said}</p>`), lastmod: null });
    await allow(world.footnote, site.url);
    await importFile(
      world,
      "leak.md",
      `---\ntitle: Orvane refunds\nurl: ${site.url}/help/orvane-refunds\n---\n\n${said}\n`,
      /Only us|Only our/,
    );
    const page = await open(world, "knowledge/leaks");
    await page.getByRole("button", { name: "Check all links" }).click();
    await expect(page.getByRole("alert")).toContainText("The public can open 1 article that is not public", { timeout: 60_000 });
    await expect(page.getByRole("link", { name: "Orvane refunds", exact: true })).toBeVisible();
    await expect(page.getByText(/were not tried/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Check again" })).toBeVisible({ timeout: 60_000 });
    await page.reload();
    await expect(page.getByText(/^Last check:/)).toBeVisible();
  } finally {
    await site.stop();
  }
});

test("the search stages stay shut until a model is set up", async ({ world }) => {
  const page = await open(world, "knowledge/search");
  await expect(page.getByText("No model is set up, so these stay off")).toBeVisible();
  await expect(page.getByRole("switch").first()).toHaveAttribute("aria-disabled", "true");
});
