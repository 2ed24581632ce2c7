import type { Frame, Page } from "playwright-core";
import { type Launched, launch } from "../../scripts/launch.ts";
import { openSidebar, welcome } from "../../scripts/open-desk.ts";
import { startSandbox } from "../desks/sandbox/server.ts";
import { sampleConversations } from "../desks/sandbox/tickets.ts";
import { type Emulator, startAnthropic } from "../emulators/anthropic.ts";
import { watchButton } from "./watch-button.ts";

/** Everyday tickets of the sample world: none is red, each gets a draft that can be inserted. */
const everyday = ["1001", "1002", "1003", "1004", "1007", "1008", "1018"];

/** A browser with Footnote on a desk with as many fresh tickets as wanted. */
export interface BenchDesk {
  footnote: Launched;
  emulator: Emulator;
  /** The desk where Footnote may run, and the same desk by a name where it may not. */
  url: string;
  elsewhere: string;
  /** A page of the extension, to speak to the background and to look into its storage. */
  own: Page;
  ask: <T = unknown>(name: string, data: object) => Promise<T>;
  nextTicket: () => string;
  /** Opens a fresh ticket in a new tab and waits until it was read and searched. */
  openTicket: () => Promise<Page>;
  sidebar: (page: Page) => Promise<Frame>;
  stop: () => Promise<void>;
}

/** Starts all of it; `tickets` is how many will be opened. */
export async function startBenchDesk(extension: string, tickets: number): Promise<BenchDesk> {
  const base = sampleConversations().filter((c) => everyday.includes(c.key));
  const conversations = Array.from({ length: tickets }, (_, i) => ({ ...at(base, i), key: String(20_000 + i) }));
  const [desk, emulator] = await Promise.all([startSandbox({ conversations }), startAnthropic()]);
  const footnote = await launch({ headless: true, extension });
  await footnote.context.addInitScript(watchButton);
  await welcome(footnote, desk.url);
  const own = await footnote.context.newPage();
  await own.goto(`${footnote.base}/options.html`);
  let opened = 0;
  const nextTicket = () => at(conversations, opened++).key;
  const elsewhere = new URL(desk.url);
  elsewhere.hostname = elsewhere.hostname === "localhost" ? "127.0.0.1" : "localhost";
  return {
    footnote,
    emulator,
    url: desk.url,
    elsewhere: elsewhere.origin,
    own,
    ask: (name, data) => ask(own, name, data),
    nextTicket,
    openTicket: async () => {
      const ticket = nextTicket();
      const page = await footnote.context.newPage();
      await page.goto(`${desk.url}/`);
      await page.goto(`${desk.url}/inbox/${ticket}`);
      await untilRead(own, ticket);
      return page;
    },
    sidebar: (page) => openSidebar(page, footnote.base),
    stop: async () => {
      await footnote.close();
      await Promise.all([desk.stop(), emulator.stop()]);
    },
  };
}

function at<T>(list: T[], i: number): T {
  const found = list[i % list.length];
  if (found === undefined) throw new Error("The desk has no tickets.");
  return found;
}

async function ask<T>(own: Page, name: string, data: object): Promise<T> {
  const answer = await own.evaluate((message) => chrome.runtime.sendMessage(message), { footnote: 1, name, data });
  if ("problem" in answer) throw new Error(answer.problem.code);
  return answer.reply;
}

/** A ticket is read when its questions are known, which is after the search; listens to what the background writes down. */
export async function untilRead(own: Page, ticket: string): Promise<void> {
  // Not `waitForFunction`: it takes a promise for an answer.
  await own.evaluate(async (id) => {
    type State = { ticket?: { id: string }; phase?: string; questions?: unknown[] };
    const isRead = async () => {
      const all = Object.values(await chrome.storage.session.get(null)) as State[];
      return all.some((s) => s.ticket?.id === id && s.phase === "ready" && (s.questions?.length ?? 0) > 0);
    };
    const until = Date.now() + 30_000;
    while (!(await isRead())) {
      if (Date.now() > until) throw new Error(`Ticket ${id} was not read.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, ticket);
}
