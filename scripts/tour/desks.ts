import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { startRequestTracker } from "../../tests/desks/request-tracker/start.ts";
import { startSandbox } from "../../tests/desks/sandbox/server.ts";

/** A helpdesk to play the tour in. */
export interface TourDesk {
  name: string;
  url: string;
  /** Address of the ticket that the tour answers. */
  ticket: string;
  signIn: (page: Page) => Promise<void>;
  /** Presses the desk's own send button. */
  send: (page: Page) => Promise<void>;
  /** The reply as it stands in the composer. */
  composer: (page: Page) => Promise<string>;
  /** Tags and internal notes as the desk itself shows them. */
  shown: (page: Page) => Promise<{ tags: string; note: string }>;
  stop: () => Promise<void>;
}

/** The sandbox inbox: nothing to install. */
export async function sandboxDesk(): Promise<TourDesk> {
  const { url, stop } = await startSandbox();
  return {
    name: "the sandbox inbox",
    url,
    ticket: `${url}/inbox/1002`,
    signIn: async (page) => void (await page.goto(`${url}/`)),
    send: (page) => page.locator("[data-send]").click(),
    composer: (page) => page.locator("[data-composer]").innerText(),
    shown: async (page) => {
      const note = page.locator('[data-message][data-kind="note"] [data-body]', { hasText: "Footnote:" });
      await note.waitFor();
      return { tags: await page.locator("[data-tags]").innerText(), note: await note.innerText() };
    },
    stop,
  };
}

/** A real Request Tracker on loopback, from Debian's packages. Throws with the reason where it can't be had. */
export async function requestTrackerDesk(): Promise<TourDesk> {
  const started = await startRequestTracker();
  if ("skipped" in started) throw new Error(started.skipped);
  const { url, env, tickets, stop } = started;
  const display = `${url}/Ticket/Display.html?id=${tickets["filter-light"]}`;
  return {
    name: "Request Tracker",
    url,
    ticket: display,
    signIn: async (page) => {
      await page.goto(url);
      await page.locator("input[name=user]").fill(env["RT_AGENT"] ?? "");
      await page.locator("input[name=pass]").fill(env["RT_AGENT_PASSWORD"] ?? "");
      await Promise.all([page.waitForURL((u) => !u.pathname.includes("Login")), page.locator("input[name=pass]").press("Enter")]);
    },
    send: (page) => page.locator("[name=SubmitTicket]").last().click(),
    composer: (page) => page.frameLocator("iframe.cke_wysiwyg_frame").locator("body").innerText(),
    shown: async (page) => {
      await page.goto(display);
      const note = page.locator(".transaction.message", { hasText: "Footnote: suggestion used" }).last();
      await note.waitFor();
      const ticket = await page.request.get(`${url}/REST/2.0/ticket/${tickets["filter-light"]}`);
      const { CustomFields: fields } = (await ticket.json()) as { CustomFields: { name: string; values: string[] }[] };
      const tags = fields.map((f) => `${f.name}: ${f.values.join(", ") || "no value"}`).join("\n");
      return { tags, note: await note.locator(".messagebody").innerText() };
    },
    stop,
  };
}

/** The built extension, built now if need be. */
export function builtExtension(): string {
  const folder = resolve(".output/chrome-mv3");
  const build = spawnSync(process.execPath, ["node_modules/wxt/bin/wxt.mjs", "build", "-b", "chrome"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (build.status !== 0 || !existsSync(folder)) throw new Error("The extension could not be built.");
  return folder;
}
