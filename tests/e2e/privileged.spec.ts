import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentMessages } from "../../lib/content-messages.ts";
import { messages, streams } from "../../lib/messages.ts";
import { contentWorld } from "../content-world.ts";
import { expect, ready, test } from "./harness.ts";

// Every message that only our own pages may send, from everybody else who could try: the page, our script in the page, and
// another extension. Not one may be answered.

test.use({ own: "privileged" });

const toBackground = Object.entries(messages).filter(([, contract]) => contract.to === "background");
const privileged = toBackground.filter(([name]) => !Object.hasOwn(contentMessages, name)).map(([name]) => name);
const engine = Object.entries(messages)
  .filter(([, contract]) => contract.to === "engine")
  .map(([name]) => name);

test("our script in the page may send what the contract names for it, and nothing else is answered", async ({ world }) => {
  const page = await world.openTicket("1003");
  await ready(await world.sidebar(page));
  const run = await contentWorld(page, world.footnote.base);
  expect(privileged.length).toBeGreaterThan(60);
  const answered = await run<string[]>(`Promise.all(${JSON.stringify([...privileged, ...engine])}.map(async (name) => {
    const answer = await chrome.runtime.sendMessage({ footnote: 1, name, data: {} }).catch(() => undefined);
    return answer === undefined || answer?.problem?.code === "bus.refused" ? null : name + " " + JSON.stringify(answer);
  })).then((all) => all.filter((name) => name !== null))`);
  expect(answered).toEqual([]);
  await page.close();
});

test("a stream that only our pages may open is closed to our script in the page", async ({ world }) => {
  const page = await world.openTicket("1003");
  await ready(await world.sidebar(page));
  const run = await contentWorld(page, world.footnote.base);
  const opened = await run<string[]>(`Promise.all(${JSON.stringify(Object.keys(streams))}.map((name) => new Promise((resolve) => {
    const port = chrome.runtime.connect({ name: "footnote:" + name });
    const heard = [];
    port.onMessage.addListener((frame) => heard.push(frame));
    port.onDisconnect.addListener(() => resolve(heard.filter((frame) => "event" in frame).length === 0 ? null : name));
    port.postMessage({ start: { session: null, text: "x" } });
  }))).then((all) => all.filter((name) => name !== null))`);
  expect(opened).toEqual([]);
  await page.close();
});

test("the page itself can't speak to us at all", async ({ world }) => {
  const page = await world.openTicket("1003");
  await ready(await world.sidebar(page));
  const reached = await page.evaluate(
    async ({ id, names }) => {
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: (...args: unknown[]) => Promise<unknown> } } }).chrome?.runtime;
      if (!runtime?.sendMessage) return [];
      const all = await Promise.all(names.map((name) => runtime.sendMessage?.(id, { footnote: 1, name, data: {} }).catch(() => undefined)));
      return all.filter((answer) => answer !== undefined);
    },
    { id: world.footnote.id, names: privileged },
  );
  expect(reached).toEqual([]);
  await page.close();
});

test("another extension can't speak to us at all", async ({ world }) => {
  const folder = mkdtempSync(join(tmpdir(), "other-extension-"));
  const manifest = {
    manifest_version: 3,
    name: "Other",
    version: "1.0",
    content_security_policy: { extension_pages: "script-src 'self'" },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "page.html"), "<!doctype html><title>Other</title>");
  const browser = world.footnote.context.browser();
  if (!browser) throw new Error("no browser");
  const cdp = await browser.newBrowserCDPSession();
  const { id } = (await cdp.send("Extensions.loadUnpacked" as never, { path: folder } as never)) as unknown as { id: string };
  const page = await world.footnote.context.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  const reached = await page.evaluate(
    async ({ to, names, opened }) => {
      const answers = await Promise.all(
        names.map((name) => chrome.runtime.sendMessage(to, { footnote: 1, name, data: {} }).catch(() => undefined)),
      );
      const heard = await Promise.all(
        opened.map(
          (name) =>
            new Promise<boolean>((resolve) => {
              const port = chrome.runtime.connect(to, { name: `footnote:${name}` });
              port.onMessage.addListener(() => resolve(true));
              port.onDisconnect.addListener(() => resolve(false));
            }),
        ),
      );
      return [...answers.filter((answer) => answer !== undefined), ...heard.filter(Boolean)];
    },
    { to: world.footnote.id, names: [...privileged, ...engine, ...Object.keys(contentMessages)], opened: Object.keys(streams) },
  );
  expect(reached).toEqual([]);
  await page.close();
  rmSync(folder, { recursive: true });
});
