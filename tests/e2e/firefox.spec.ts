import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { findFirefox } from "../../scripts/find-browser.ts";
import { startSandbox } from "../desks/sandbox/server.ts";
import { type Firefox, launchFirefox } from "./firefox/launch-firefox.ts";
import type { FirefoxPage } from "./firefox/open-page.ts";

// Playwright cannot load an extension into Firefox: it is driven over Firefox's own remote protocol.

const extension = process.env["FOOTNOTE_FIREFOX_EXTENSION"] ?? resolve(import.meta.dirname, "../../.output/firefox-mv3");
const missing =
  "NO FIREFOX: nothing was tested in it. Install Firefox (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH to it.";

test.describe.configure({ mode: "serial" });

let firefox: Firefox | undefined;
/** A page of ours that asks the background, as the screens do. */
let page: FirefoxPage;

test.beforeAll(async () => {
  // Firefox may have to be installed, and the extension built.
  test.setTimeout(300_000);
  const path = findFirefox();
  if (path === null) {
    console.warn(missing);
    return test.skip(true, missing);
  }
  if (!existsSync(extension)) build();
  firefox = await launchFirefox(path, extension);
  page = await open("options.html");
});
test.afterAll(() => firefox?.close());

function build(): void {
  const built = spawnSync(process.execPath, ["node_modules/wxt/bin/wxt.mjs", "build", "-b", "firefox", "--mv3"], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The extension could not be built for Firefox.");
}

/** Opens a page of ours, or any address. */
function open(address: string): Promise<FirefoxPage> {
  if (!firefox) throw new Error("Firefox did not start.");
  return firefox.open(new URL(address, `${firefox.base}/`).href);
}

async function ask<T = unknown>(name: string, data: object = {}): Promise<T> {
  const answer = await page.run<{ reply: T } | { problem: { code: string } }>("return browser.runtime.sendMessage(argument)", {
    footnote: 1,
    name,
    data,
  });
  if ("problem" in answer) throw new Error(answer.problem.code);
  return answer.reply;
}

test("loads the sample world", async () => {
  await ask("sample.load");
  expect(await ask("status.read")).toMatchObject({ sample: true, profiles: 4, role: "admin" });
});

for (const [address, shows] of [
  ["options", "Profiles"],
  ["review", "Log integrity"],
  ["welcome", "Welcome to Footnote"],
  ["sidebar", "Paste"],
] as const) {
  test(`shows the ${address} page`, async () => {
    const shown = await open(`${address}.html`);
    await shown.until(`document.body.innerText.includes(${JSON.stringify(shows)}) && !document.body.innerText.includes("Loading")`);
    expect(await firefox?.errors()).toEqual([]);
    await shown.close();
  });
}

test("drafts a reply to pasted text, searching in the event page's Worker", async () => {
  const text = "Hello, how long do I have to return an item I bought?";
  const { session } = await ask<{ session: string }>("conversation.paste", { session: null, how: "pasted", text });
  const events = await page.run<{ kind: string; draft?: { outcome: string; text: string } }[]>(
    `return new Promise((resolve, reject) => {
      const events = [];
      const port = browser.runtime.connect({ name: "footnote:suggest" });
      port.onDisconnect.addListener(() => reject(new Error("The Port closed.")));
      port.onMessage.addListener((frame) => {
        if (frame.event) events.push(frame.event);
        else if (frame.problem) reject(new Error(frame.problem.code));
        else resolve(events);
      });
      port.postMessage({ start: argument });
    })`,
    { session, drafter: "device", instruction: "", refine: null, text: null, language: null },
  );
  const draft = events.find((e) => e.kind === "draft")?.draft;
  expect(draft?.outcome).toBe("answer");
  expect(draft?.text).toContain("30 days");
});

test("keeps the log whole while two pages save at once", async () => {
  const [profile] = await ask<{ name: string }[]>("profile.list");
  const { log } = await ask<{ log: number }>("status.read");
  const other = await open("review.html");
  const saves = `return Promise.all([...Array(12).keys()].map((i) => browser.runtime.sendMessage({ footnote: 1, name: "profile.save", data: { ...argument, name: "Saved " + i } })))`;
  const answers = await Promise.all([page, other].map((p) => p.run<object[]>(saves, profile)));
  expect(answers.flat().filter((a) => !("reply" in a))).toEqual([]);
  expect(await ask("log.verify")).toMatchObject({ ok: true, lines: log + 24, badAt: null });
  const { rows } = await ask<{ rows: { line: { seq: number } }[] }>("log.page", { before: null, limit: 24, ticket: null });
  const seqs = rows.map((r) => r.line.seq).sort((a, b) => a - b);
  expect(seqs).toEqual(seqs.map((_, i) => (seqs[0] ?? 0) + i));
  await other.close();
});

test("reads a ticket in an allowed helpdesk, drafts, and inserts the reply", async () => {
  const desk = await startSandbox();
  try {
    const welcome = await open("welcome.html");
    // The steps move down once the page knows how far setting up has come: a click before that would miss.
    await welcome.until(`document.body.innerText.includes("The sample world is loaded")`);
    await welcome.click(`document.querySelector("input")`);
    for (const key of new URL(desk.url).origin) await welcome.press(key);
    await welcome.until(`document.querySelector("input").value === ${JSON.stringify(new URL(desk.url).origin)}`);
    await welcome.click(`[...document.querySelectorAll("button")].find((b) => b.innerText === "Allow this site")`);
    await welcome.until(`document.body.innerText.includes("Allowed: ")`);
    // The desk's first page signs in.
    await (await open(`${desk.url}/`)).close();
    const ticket = await open(`${desk.url}/inbox/1001`);
    await ticket.until(`document.querySelector("footnote-sidebar")`);
    await ticket.press("\uE00A", "\uE008", "F");
    const sidebar = await ticket.frame("sidebar.html");
    const button = `document.querySelector("#main-action:not([aria-disabled=true])")`;
    await sidebar.until(`${button}?.innerText.startsWith("Draft")`);
    await sidebar.click(button);
    await sidebar.until(`${button}?.innerText.startsWith("Insert")`);
    await sidebar.click(button);
    await ticket.until(`document.body.innerText.includes("We open a trace with the courier")`);
  } finally {
    await desk.stop();
  }
});

test("logged no error in any page or in the background", async () => {
  expect(await firefox?.errors()).toEqual([]);
});
