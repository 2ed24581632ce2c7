import { request as ask, createServer, type Server } from "node:http";
import type { CDPSession } from "@playwright/test";
import { draft, expect, type Frame, mainAction, type Page, ready, test, type World } from "./harness.ts";

// Bad input gets a clear sentence, and nothing is lost.

test.describe.configure({ timeout: 40_000 });

const answerable = "1002";
const composer = (page: Page) => page.locator("[data-open-ticket]:not([hidden]) [data-composer]");
const problem = (sidebar: Frame) => sidebar.getByRole("alert").first();

async function tell(world: World, action: string, body: object = {}): Promise<void> {
  const answer = await fetch(`${world.desk.url}/test/${action}`, { method: "POST", body: JSON.stringify(body) });
  expect(answer.ok).toBe(true);
}

/** A ticket with a draft that can be inserted. */
async function drafted(world: World): Promise<{ page: Page; sidebar: Frame }> {
  const page = await world.openTicket(answerable);
  const sidebar = await world.sidebar(page);
  await draft(sidebar);
  await expect(mainAction(sidebar)).not.toHaveAttribute("aria-disabled", "true");
  return { page, sidebar };
}

/** Drafts from a given text, which has no page: its reply is copied. */
async function draftOfText(sidebar: Frame): Promise<void> {
  await ready(sidebar);
  await mainAction(sidebar).click();
  await expect(mainAction(sidebar)).toContainText("Copy draft");
}

test.afterEach(async ({ world }) => {
  await tell(world, "reset");
  const [first, ...others] = world.footnote.context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto("about:blank");
});

test("on a site that is no helpdesk the agent gives the text by hand", async ({ world }) => {
  const panel = await world.footnote.context.newPage();
  await panel.goto(`${world.footnote.base}/sidebar.html`);
  const sidebar = panel.mainFrame();
  await expect(problem(sidebar)).toContainText("No ticket is open here");
  await problem(sidebar).getByRole("button", { name: "Paste the text" }).click();
  await sidebar.locator("#pasted").fill("   ");
  await expect(mainAction(sidebar)).toHaveAttribute("aria-disabled", "true");
  await sidebar.locator("#pasted").fill("Hej Lysmossa! Hur returnerar jag en lampa?");
  await mainAction(sidebar).click();
  await expect(sidebar.getByLabel("Profile", { exact: true })).toHaveValue(/lysmossa/);
  await draftOfText(sidebar);
});

test("a helpdesk that signed the agent out is named, and reading goes on after signing in", async ({ world }) => {
  const page = await world.openTicket(answerable);
  const sidebar = await world.sidebar(page);
  await ready(sidebar);
  await tell(world, "logout");
  await sidebar.getByRole("button", { name: "More" }).click();
  await sidebar.getByRole("listitem").getByRole("button", { name: "Read again" }).click();
  await expect(problem(sidebar)).toContainText("The helpdesk has signed you out");
  await page.evaluate(() => fetch("/login", { method: "POST" }));
  await problem(sidebar).getByRole("button", { name: "Read again" }).click();
  await expect(sidebar.getByRole("alert")).toHaveCount(0);
  await expect(sidebar.locator(".receipt")).toContainText("messages");
});

test("a page that is still loading is read when it is there, not guessed", async ({ world }) => {
  const page = await world.footnote.context.newPage();
  await page.goto(`${world.desk.url}/`);
  await tell(world, "slow", { ms: 700 });
  await page.goto(`${world.desk.url}/inbox/${answerable}`, { waitUntil: "commit" });
  const sidebar = await world.sidebar(page);
  await expect(sidebar.locator(".receipt")).toContainText(/\d of \d message/);
  await expect(sidebar.getByRole("alert")).toHaveCount(0);
});

test("a composer that was closed is said to be closed, and Insert works once it is open again", async ({ world }) => {
  const { page, sidebar } = await drafted(world);
  await page.evaluate(() => {
    const editor = document.querySelector("[data-composer]") as HTMLElement;
    Object.assign(globalThis, { kept: { editor, place: editor.parentElement, next: editor.nextSibling } });
    editor.remove();
  });
  await mainAction(sidebar).click();
  await expect(problem(sidebar)).toContainText("No reply is open");
  await expect(sidebar.locator("#draft")).toContainText("filter");
  await page.evaluate(() => {
    const { kept } = globalThis as unknown as { kept: { editor: HTMLElement; place: HTMLElement; next: Node | null } };
    kept.place.insertBefore(kept.editor, kept.next);
  });
  await mainAction(sidebar).click();
  await expect(composer(page)).toContainText("filter");
});

test("a reply is never put into an internal note", async ({ world }) => {
  const { page, sidebar } = await drafted(world);
  await page.locator('[data-mode="note"]').click();
  await mainAction(sidebar).click();
  await expect(problem(sidebar)).toContainText("set to an internal note");
  await expect(composer(page)).toBeEmpty();
  await page.locator('[data-mode="public"]').click();
  await mainAction(sidebar).click();
  await expect(composer(page)).toContainText("filter");
});

for (const choice of ["Put it below", "Replace"] as const) {
  test(`the agent's own text in the composer is asked about: ${choice}`, async ({ world }) => {
    const { page, sidebar } = await drafted(world);
    await composer(page).click();
    await page.keyboard.type("My own words.");
    await mainAction(sidebar).click();
    const question = sidebar.getByRole("group", { name: /already holds/ });
    await expect(question).toBeVisible();
    await expect(composer(page)).toHaveText("My own words.");
    await question
      .getByRole("button")
      .nth(choice === "Replace" ? 1 : 0)
      .click();
    await expect(composer(page)).toContainText("filter");
    if (choice === "Replace") await expect(composer(page)).not.toContainText("My own words.");
    else await expect(composer(page)).toContainText("My own words.");
  });
}

test("a thread of 2,000 messages is read and said to be read in part", async ({ world }) => {
  await tell(world, "huge", { messages: 2000, characters: 200 });
  const sidebar = await world.sidebar(await world.openTicket("9001"));
  await expect(sidebar.locator(".receipt")).toContainText("400 of 2000 messages");
  await expect(mainAction(sidebar)).toContainText("Draft");
});

test("a message of 1 MB is shortened, and the receipt says so", async ({ world }) => {
  await tell(world, "huge", { messages: 1, characters: 1_000_000 });
  const sidebar = await world.sidebar(await world.openTicket("9001"));
  await expect(sidebar.locator(".receipt")).toContainText("1 message shortened");
  await expect(mainAction(sidebar)).toContainText("Draft");
});

test("an empty ticket is said to be empty, with pasting as the way out", async ({ world }) => {
  await tell(world, "empty");
  const sidebar = await world.sidebar(await world.openTicket("9002"));
  await expect(problem(sidebar)).toContainText("no message to answer");
  await problem(sidebar).getByRole("button", { name: "Paste the text" }).click();
  await sidebar.locator("#pasted").fill("How often do I have to change the filter of my Tarnwick purifier?");
  await mainAction(sidebar).click();
  await expect(sidebar.locator("h1")).toHaveText("Your pasted text");
  await draftOfText(sidebar);
  await expect(sidebar.locator("#draft")).toContainText("filter");
});

test("without room for the log there is no Insert, and the draft comes with the next try", async ({ world }) => {
  const worker = world.footnote.context.serviceWorkers().at(-1);
  const page = await world.openTicket("1004");
  const sidebar = await world.sidebar(page);
  await ready(sidebar);
  await worker?.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    };
    Object.assign(globalThis, { room: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
    Object.assign(IDBObjectStore.prototype, { add: full, put: full });
  });
  await mainAction(sidebar).click();
  await expect(problem(sidebar)).toContainText("The log has no room left");
  await expect(mainAction(sidebar)).not.toContainText("Insert");
  await worker?.evaluate(() => (globalThis as unknown as { room: () => void }).room());
  await mainAction(sidebar).click();
  await expect(mainAction(sidebar)).toContainText("Insert");
  expect(await world.ask("log.verify")).toMatchObject({ ok: true });
});

test("text selected in any allowed page is taken as it stands", async ({ world }) => {
  const panel = await world.footnote.context.newPage();
  await panel.goto(`${world.footnote.base}/sidebar.html`);
  const page = await world.footnote.context.newPage();
  await page.goto(`${world.desk.url}/inbox`);
  await page.evaluate(() => {
    document.body.textContent = "How often do I change the filter of my Tarnwick purifier?";
    getSelection()?.selectAllChildren(document.body);
  });
  const sidebar = panel.mainFrame();
  // Pressed by script: a press by mouse would bring the panel's tab to the front, which a side panel never does.
  await sidebar.evaluate(() => document.getElementById("more")?.click());
  await sidebar.locator(".menu").waitFor({ state: "attached" });
  await sidebar.evaluate(() => [...document.querySelectorAll("button")].find((b) => b.textContent === "Use selected text")?.click());
  await expect(sidebar.locator("h1")).toHaveText("Your selected text");
  await expect(sidebar.locator(".receipt")).toContainText("1 open question");
});

test("a page that forbids frames gets the browser's own side panel, and says why", async ({ world }) => {
  const proxy = await withHeader(world.desk.url, "Cross-Origin-Embedder-Policy", "require-corp");
  const page = await world.footnote.context.newPage();
  await page.goto(`${world.footnote.base}/options.html#sites`);
  await page.getByLabel("Address of your helpdesk").fill(proxy.url);
  await page.getByRole("button", { name: "Allow this site" }).click();
  await page.getByText(`${proxy.url} is allowed`).waitFor();
  await page.goto(`${proxy.url}/`);
  await page.goto(`${proxy.url}/inbox/${answerable}`);
  await page.locator("footnote-sidebar").waitFor({ state: "attached" });
  await page.keyboard.press("Alt+Shift+F");
  const cdp = await world.footnote.context.newCDPSession(page);
  await expect.poll(() => spoken(cdp)).toContain("this page allows no frames");
  proxy.server.close();
  proxy.server.closeAllConnections();
});

test("after an update an open page says so, and keeps the agent's text", async ({ world }) => {
  const { page } = await drafted(world);
  await composer(page).click();
  await page.keyboard.type("Half a sentence");
  const cdp = await world.footnote.context.newCDPSession(page);
  const own = await world.footnote.context.newPage();
  await own.goto(`${world.footnote.base}/options.html`);
  await own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => spoken(cdp)).toContain("Footnote was updated");
  await expect(composer(page)).toHaveText("Half a sentence");
});

/** All that assistive technology finds in a page, closed shadow roots included. */
async function spoken(cdp: CDPSession): Promise<string> {
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  return nodes.map((n) => String(n.name?.value ?? "")).join("\n");
}

/** The desk behind a proxy that adds one header to everything. */
async function withHeader(target: string, name: string, value: string): Promise<{ url: string; server: Server }> {
  const { hostname, port } = new URL(target);
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const onward = ask({ hostname, port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, [name]: value });
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`, server };
}
