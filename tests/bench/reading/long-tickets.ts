import type { Browser, Page } from "playwright-core";
import { listen } from "../../emulators/listen.ts";
import { type LongTicket, longTickets } from "./long-shapes.ts";
import type { readLong } from "./main.ts";
import { mainThreadTasks } from "./main-thread-tasks.ts";

/** Messages of each ticket. */
const count = 2000;
/** A task above this blocks the page, ms. */
const blocking = 50;

/** How a long ticket is read in one helpdesk's shape. Times are medians, ms; those of tasks are processor time. */
export interface LongFigure {
  id: string;
  n: number;
  ms: number;
  processor: number;
  /** The longest task of a reading: the median, and the longest of all. */
  task: number;
  longest: number;
  /** Tasks above 50 ms in all readings. */
  blocks: number;
}

/** Reads each ticket `runs` times from a server on loopback, and as often again with the browser's trace. */
export async function readLongTickets(browser: Browser, code: string, runs: number): Promise<LongFigure[]> {
  const figures: LongFigure[] = [];
  for (const ticket of longTickets(count)) figures.push(await readOne(browser, code, ticket, runs));
  return figures;
}

async function readOne(browser: Browser, code: string, ticket: LongTicket, runs: number): Promise<LongFigure> {
  const site = await serve(ticket);
  const page = await browser.newPage();
  try {
    await page.goto(`${site.url}${ticket.path}`);
    await page.evaluate(code);
    const times: number[] = [];
    const tasks: number[][] = [];
    // The first ones warm up the server and the page, and count for nothing.
    for (let i = -1; i < runs; i++) {
      const { ms, total } = await readIn(page, ticket);
      if (total !== count) throw new Error(`${ticket.id}: ${total} messages were counted`);
      const found = await mainThreadTasks(browser, page, () => readIn(page, ticket));
      if (i < 0) continue;
      times.push(ms);
      tasks.push(found);
    }
    return {
      id: ticket.id,
      n: runs,
      ms: median(times),
      processor: median(tasks.map((list) => list.reduce((sum, one) => sum + one, 0))),
      task: median(tasks.map((list) => Math.max(...list))),
      longest: Math.max(...tasks.flat()),
      blocks: tasks.flat().filter((one) => one > blocking).length,
    };
  } finally {
    await page.close();
    await site.stop();
  }
}

const readIn = (page: Page, { id, ticket }: LongTicket) =>
  page.evaluate(
    ([helpdesk, number]) =>
      (globalThis as unknown as { footnoteReading: { readLong: typeof readLong } }).footnoteReading.readLong(helpdesk, number),
    [id, ticket] as const,
  );

const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** The helpdesk's answers, each made once, so that its server's own work counts for little. */
async function serve({ path, answer }: LongTicket): Promise<{ url: string; stop: () => Promise<void> }> {
  const made = new Map<string, string>();
  return listen(async ({ url: asked = "/" }, response) => {
    if (asked === path) return void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Ticket</title>");
    const known = made.get(asked) ?? JSON.stringify(answer(new URL(asked, "http://127.0.0.1")) ?? null);
    made.set(asked, known);
    response.writeHead(known === "null" ? 404 : 200, { "content-type": "application/json" }).end(known);
  });
}
