import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import type { LogExport } from "../../lib/audit/export.ts";
import { verifyChain } from "../../lib/audit/verify-chain.ts";
import { verifySignature } from "../../lib/verify-signature.ts";
import type { Launched } from "../launch.ts";
import { openSidebar, welcome } from "../open-desk.ts";
import type { TourDesk } from "./desks.ts";

const pictures = ".output/tour";
const say = (step: string, text = "") => console.log(`\n● ${step}${text ? `\n${text.replace(/^/gm, "    ")}` : ""}`);
const tidy = (text: string) =>
  text
    .split("\n")
    .map((l) => l.trim())
    .filter(Boolean)
    .join("\n");

/** Plays one ticket from reading to evidence and prints each step as it happens. Throws at the first step that does not. */
export async function play(footnote: Launched, desk: TourDesk): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  let n = 0;
  const picture = (page: Page, name: string) => page.screenshot({ path: join(pictures, `${String(++n).padStart(2, "0")}-${name}.png`) });

  await welcome(footnote, desk.url);
  say("Sample world loaded, site allowed", desk.url);
  const page = await footnote.context.newPage();
  await desk.signIn(page);
  await page.goto(desk.ticket);
  let sidebar = await openSidebar(page, footnote.base);
  const action = () => sidebar.locator("#main-action");
  await sidebar.locator("#main-action:not([aria-disabled=true])", { hasText: "Draft" }).waitFor();
  say("Receipt", await part(sidebar, ".receipt"));
  say("Risk", await part(sidebar, ".strip"));
  await picture(page, "ticket-read");

  await action().click();
  await sidebar.locator("#main-action", { hasText: "Insert" }).waitFor();
  say("Draft, with footnote numbers", await section(sidebar, "Say to customer"));
  say("Sources with tiers", await section(sidebar, /^Sources/));
  await sidebar.getByRole("button", { name: "Show number" }).click();
  say("Confidence and reasons", await section(sidebar, /^Confidence/));
  say("To verify", (await section(sidebar, "To verify")) || "nothing: every value is quoted word for word");
  await picture(page, "draft");
  await verify(sidebar);
  const written = tidy(await sidebar.locator(".draft").first().innerText()).split("\n")[0] ?? "";

  await action().click();
  await page.waitForFunction(() => document.querySelector("footnote-sidebar") !== null);
  await waitFor(async () => (await desk.composer(page).catch(() => "")).includes(written), "the composer to hold the draft");
  say("Inserted; the composer holds", tidy(await desk.composer(page)));
  await picture(page, "inserted");

  await desk.send(page);
  sidebar = await openSidebar(page, footnote.base);
  await sidebar.getByText("Sent, and on record").waitFor({ timeout: 30_000 });
  await sidebar.getByText("Internal note added").waitFor({ timeout: 30_000 });
  say("Send noticed, and on record", (await part(sidebar, ".trail")) || (await section(sidebar, "Sent, and on record")));
  await picture(page, "sent");
  const { tags, note } = await desk.shown(page);
  say(`Tag, as ${desk.name} shows it`, tidy(tags));
  say(`Internal note, as ${desk.name} shows it`, tidy(note));
  await picture(page, "in-the-desk");
  await evidence(footnote, picture);
}

/** Takes a side where sources disagree, opens what is amber and ticks what must be verified, as an agent would. */
export async function verify(sidebar: Frame): Promise<void> {
  const open = () => sidebar.evaluate(() => document.querySelector("#foot-note.todo")?.textContent ?? "");
  for (let i = 0; i < 30; i++) {
    if ((await sidebar.locator("#main-action").getAttribute("aria-disabled")) !== "true") return;
    const left = await open();
    const side = sidebar.locator("section.choose.open li button").first();
    const box = sidebar.locator("input[type=checkbox]:not(:checked)").first();
    if (await side.count()) await side.click();
    else if (await box.count()) await box.click();
    else await lookAtNext(sidebar);
    // What is still open is told by the background: the next step is chosen by what it says.
    const told = (before: string) => (document.querySelector("#foot-note.todo")?.textContent ?? "") !== before;
    await sidebar.waitForFunction(told, left, { timeout: 10_000 }).catch(() => {
      throw new Error(`Insert stays shut. ${left}`);
    });
  }
  throw new Error("Insert stayed shut although everything was looked at.");
}

/** *Next* goes to an amber sentence; its mark shows what it rests on. */
async function lookAtNext(sidebar: Frame): Promise<void> {
  await sidebar.getByRole("button", { name: "Next" }).click();
  const mark = sidebar.locator("[id^=mark-]:focus");
  if (await mark.count()) await mark.press("Enter");
}

async function evidence(footnote: Launched, picture: (page: Page, name: string) => Promise<unknown>): Promise<void> {
  const log = await footnote.context.newPage();
  await log.goto(`${footnote.base}/options.html#log`);
  await log.getByRole("button", { name: "Verify log" }).click();
  const rows = await log.getByRole("row").allInnerTexts();
  say(
    "Log entries",
    rows
      .map((r) => r.replace(/\s+/g, " ").trim())
      .filter(Boolean)
      .join("\n"),
  );
  await picture(log, "log");
  const { reply } = (await log.evaluate(() => chrome.runtime.sendMessage({ footnote: 1, name: "log.export", data: { texts: true } }))) as {
    reply: LogExport;
  };
  const result = await verifyChain(reply.lines, reply.texts, { verifySignature });
  say(
    "Chain verified outside the browser",
    `${result.lines} lines, ${result.ok ? "unbroken" : `broken at ${result.badAt} (${result.why})`}, head ${result.head?.slice(0, 16)}`,
  );
  if (!result.ok) throw new Error("The log's chain does not verify.");
}

async function part(frame: Frame, selector: string): Promise<string> {
  const found = frame.locator(selector).first();
  return (await found.count()) ? tidy(await found.innerText()) : "";
}

/** A section of the sidebar by its heading. */
async function section(frame: Frame, heading: string | RegExp): Promise<string> {
  const found = frame.locator("section.sec", { hasText: heading }).first();
  return (await found.count()) ? tidy(await found.innerText()) : "";
}

async function waitFor(done: () => Promise<boolean>, what: string): Promise<void> {
  const until = Date.now() + 30_000;
  while (!(await done())) {
    if (Date.now() > until) throw new Error(`Waited 30 s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
