import { mkdirSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Launched, launch } from "../../scripts/launch.ts";
import { draft, expect, extension, mainAction, type Page, ready, test, type World } from "./harness.ts";

// Every screen is looked at: by axe in both themes, and by people in .output/screens/.

test.describe.configure({ timeout: 40_000 });

const folder = resolve(import.meta.dirname, "../../.output/screens");
const narrow = { width: 320, height: 1200 };
const panel = { width: 380, height: 1200 };
const desk = { width: 1360, height: 1000 };

const knowledge = ["sources", "sources/add", "sources/add/zendesk-guide", "rules", "contradictions", "stale", "leaks", "search", "import"];
const options = [
  "profiles",
  "profiles/new",
  "knowledge",
  ...knowledge.map((place) => `knowledge/${place}`),
  "rules",
  "provider",
  "team",
  "log",
  "sites",
];
const review = ["queue", "value", "integrity"];

interface Screen {
  name: string;
  page: Page;
  size: typeof panel;
}

/** Nothing serious, in either theme; a picture of each, and one at 320 px that must not scroll sideways. */
async function look({ name, page, size }: Screen, prefix = ""): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const picture = (kind: string) => page.screenshot({ path: resolve(folder, `${prefix}${name.replaceAll("/", "-")}-${kind}.png`) });
  await page.setViewportSize(size);
  // Another language changes the words' length, not the colours and names that axe judges.
  if (prefix !== "") await picture("light");
  for (const colorScheme of prefix === "" ? (["light", "dark"] as const) : []) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const serious = violations.filter((v) => v.impact === "serious" || v.impact === "critical");
    expect
      .soft(
        serious.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`),
        `${name}, ${colorScheme}`,
      )
      .toEqual([]);
    await picture(colorScheme);
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize(narrow);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(over, `${name} scrolls sideways at 320 px`).toBeLessThanOrEqual(0);
  await picture("320");
}

/** The sidebar of a ticket in a tab of its own: the same page, the same session. */
async function sidebarOf(world: World, id: string, act: (page: Page) => Promise<void> = async () => {}): Promise<Page> {
  const ticket = await world.openTicket(id);
  const framed = await world.sidebar(ticket);
  const page = await world.footnote.context.newPage();
  await page.setViewportSize(panel);
  await page.goto(`${world.footnote.base}/sidebar.html${new URL(framed.url()).hash}`);
  await act(page);
  return page;
}

const drafted = async (page: Page) => {
  await draft(page.mainFrame());
};
const more = (item: string) => async (page: Page) => {
  await ready(page.mainFrame());
  await page.getByRole("button", { name: "More" }).click();
  await page.locator(".menu").getByRole("button", { name: item }).click();
};

const states: [string, string, (page: Page) => Promise<void>][] = [
  ["ready", "1002", (page) => ready(page.mainFrame())],
  ["drafted", "1002", drafted],
  [
    "editing",
    "1003",
    async (page) => {
      await drafted(page);
      await page.locator("#edit-draft").click();
    },
  ],
  ["three-questions", "1004", drafted],
  ["swedish", "1008", drafted],
  ["angry", "1010", (page) => ready(page.mainFrame())],
  ["hand-over", "1011", (page) => expect(mainAction(page.mainFrame())).toContainText("Apply")],
  ["legal", "1012", (page) => expect(mainAction(page.mainFrame())).toContainText("Apply")],
  ["personal-data", "1014", drafted],
  ["injection", "1015", (page) => ready(page.mainFrame())],
  ["internal-only", "1016", drafted],
  ["no-answer", "1017", drafted],
  ["refund", "1023", drafted],
  ["report", "1018", more("Report AI error")],
  ["paste", "1018", more("Paste the text")],
];

for (const [name, id, act] of states) {
  test(`sidebar: ${name}`, async ({ world }) => {
    await look({ name: `sidebar-${name}`, page: await sidebarOf(world, id, act), size: panel });
    await closeAll(world);
  });
}

test("sidebar: an empty ticket, no ticket, a long text", async ({ world }) => {
  await fetch(`${world.desk.url}/test/empty`, { method: "POST", body: "{}" });
  await fetch(`${world.desk.url}/test/huge`, { method: "POST", body: JSON.stringify({ messages: 600, characters: 900 }) });
  const refused = await sidebarOf(world, "9002", (page) => page.getByRole("alert").waitFor());
  await look({ name: "sidebar-refused", page: refused, size: panel });
  await look({ name: "sidebar-long", page: await sidebarOf(world, "9001", (page) => ready(page.mainFrame())), size: panel });
  await closeAll(world);
  const page = await world.footnote.context.newPage();
  await page.goto(`${world.footnote.base}/sidebar.html`);
  await page.getByRole("alert").waitFor();
  await look({ name: "sidebar-no-ticket", page, size: panel });
  await closeAll(world);
});

test("options, review and welcome", async ({ world }) => {
  test.slow();
  const page = await world.footnote.context.newPage();
  await look({ name: "welcome", page: await at(page, `${world.footnote.base}/welcome.html`), size: desk });
  for (const place of options)
    await look({ name: `options-${place}`, page: await at(page, `${world.footnote.base}/options.html#${place}`), size: desk });
  const profile = await at(page, `${world.footnote.base}/options.html#profiles`);
  await profile.locator("a.d-rowlink").first().click();
  await expect(profile.getByLabel("Greeting")).toBeVisible();
  await look({ name: "options-profile", page: profile, size: desk });
  const log = JSON.stringify(await world.ask("log.export", { texts: true }));
  const broken = log.replace(/\\"messages\\":\d+/, '\\"messages\\":99');
  const reviewing = await at(page, `${world.footnote.base}/review.html#queue`);
  await look({ name: "review-empty", page: reviewing, size: desk });
  await reviewing
    .locator("input[type=file]")
    .setInputFiles([{ name: "amy.json", mimeType: "application/json", buffer: Buffer.from(broken) }]);
  await reviewing.locator(".d-table").waitFor();
  for (const place of review) {
    await reviewing.locator(`nav a[href="#${place}"]`).click();
    await look({ name: `review-${place}`, page: reviewing, size: desk });
  }
  await closeAll(world);
});

test("everything is Swedish where the browser is", async ({ world }) => {
  test.slow();
  const only = await inSwedishOnly();
  const swedish = await launch({ headless: true, extension: only, locale: "sv-SE" });
  try {
    await lookInSwedish(swedish, world);
  } finally {
    await swedish.close();
    await rm(only, { recursive: true });
  }
});

/**
 * The built extension without its English: a distribution's Chromium may come with English alone, and would then
 * show an extension in English whatever the reader's language is.
 */
async function inSwedishOnly(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "footnote-sv-"));
  await cp(extension, copy, { recursive: true });
  await rm(join(copy, "_locales/en"), { recursive: true });
  const manifest = join(copy, "manifest.json");
  await writeFile(manifest, (await readFile(manifest, "utf8")).replace('"default_locale":"en"', '"default_locale":"sv"'));
  return copy;
}

async function lookInSwedish(swedish: Launched, world: World): Promise<void> {
  const page = await swedish.context.newPage();
  await at(page, `${swedish.base}/welcome.html`);
  expect(await page.evaluate(() => chrome.i18n.getUILanguage())).toMatch(/^sv/);
  await expect(page.locator("h1")).toHaveText("Välkommen till Footnote");
  await look({ name: "welcome", page, size: desk }, "sv-");
  await page.getByRole("button", { name: "Läs in exempelvärlden" }).click();
  await page.getByRole("status").first().waitFor();
  for (const place of options)
    await look({ name: `options-${place}`, page: await at(page, `${swedish.base}/options.html#${place}`), size: desk }, "sv-");
  await at(page, `${swedish.base}/sidebar.html`);
  await page.locator("#more").click();
  await page.locator(".menu button", { hasText: "Klistra in" }).click();
  await page.locator("#pasted").fill("Hej Lysmossa! Hur länge har jag ångerrätt på en lampa, och vad kostar returen?");
  await page.locator("#main-action").click();
  await expect(page.locator(".receipt")).toContainText("svenska");
  await look({ name: "sidebar-ready", page, size: panel }, "sv-");
  await page.locator("#main-action").click();
  await page.locator("#draft").waitFor();
  await look({ name: "sidebar-drafted", page, size: panel }, "sv-");
  await expect(page.locator("html")).toHaveAttribute("lang", /^sv/);
  expect(world.errors).toEqual([]);
}

test("the keyboard goes through the sidebar in the order of the screen, and news is announced", async ({ world }) => {
  const page = await sidebarOf(world, "1002", drafted);
  await page.locator("header select").focus();
  const seen: { x: number; y: number; name: string }[] = [];
  for (let i = 0; i < 80; i++) {
    const at = await page.evaluate(() => {
      const e = document.activeElement as HTMLElement;
      const { x, y } = e.getBoundingClientRect();
      const scroll = e.closest("main")?.scrollTop ?? 0;
      return {
        x,
        y: y + scroll,
        name: e === document.body ? "" : e.id || e.className || e.tagName,
        inFooter: e.closest("footer") !== null,
      };
    });
    if (at.name === "") break;
    seen.push(at);
    if (
      at.inFooter &&
      seen.filter((s) => s.name === "main-action").length > 0 &&
      (await page.evaluate(() => document.activeElement?.nextElementSibling === null))
    )
      break;
    await page.keyboard.press("Tab");
  }
  expect(seen.length).toBeGreaterThan(8);
  for (const [i, next] of seen.entries()) {
    const before = seen[i - 1];
    if (before) expect(next.y - before.y, `${before.name} → ${next.name}`).toBeGreaterThan(-28);
  }
  await expect(page.locator("p[role=status]")).toContainText("Draft ready");
  await closeAll(world);
});

async function at(page: Page, address: string): Promise<Page> {
  await page.goto("about:blank");
  await page.setViewportSize(desk);
  await page.goto(address);
  await page.locator("h1").first().waitFor();
  return page;
}

async function closeAll(world: World): Promise<void> {
  const [first, ...others] = world.footnote.context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto("about:blank");
}
