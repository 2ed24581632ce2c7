import { statSync } from "node:fs";
import { resolve } from "node:path";
import { builtExtension } from "../../scripts/tour/desks.ts";
import { type BenchDesk, startBenchDesk } from "./bench-desk.ts";
import { type ClosedPage, closedPage } from "./closed-page.ts";
import { draftRequest, useModel } from "./draft-request.ts";
import { type Figure, figure, table } from "./figure.ts";
import { describeNoise, listenToMachine } from "./noise.ts";
import { type OneTicket, oneTicket } from "./one-ticket.ts";

/** What was measured, as data and as text. */
export interface Report {
  figures: Figure[];
  at: string;
  browser: string;
  machine: string;
  text: string;
}

/** Measures every figure of the page, each `runs` times after one run that does not count. */
export async function measurePage(runs: number): Promise<Report> {
  const extension = process.env["FOOTNOTE_EXTENSION"] ?? builtExtension();
  const before = listenToMachine();
  const desk = await startBenchDesk(extension, 5 * (runs + 1));
  try {
    const figures = [...sizes(extension), ...(await inBrowser(desk, runs))];
    const machine = describeNoise(before, listenToMachine());
    const browser = desk.footnote.version;
    return {
      figures,
      at: new Date().toISOString(),
      browser,
      machine,
      text: `${table(figures)}\n\n${machine}\nBrowser: ${browser}, headless`,
    };
  } finally {
    await desk.stop();
  }
}

function sizes(extension: string): Figure[] {
  const kilobytes = (file: string) => [statSync(resolve(extension, file)).size / 1000];
  return [
    figure("detector, minified", 5, kilobytes("detector.js"), "kB"),
    figure("helpdesk script, minified", 40, kilobytes("request-tracker.js"), "kB"),
  ];
}

async function inBrowser(desk: BenchDesk, runs: number): Promise<Figure[]> {
  const closed = await repeat(runs, "ticket page, sidebar closed", () => closedPage(desk, true));
  const bare = await repeat(runs, "the same page without Footnote", () => closedPage(desk, false));
  const tickets = await repeat(runs, "one ticket on this device", () => oneTicket(desk));
  await useModel(desk);
  const warm = await repeat(runs, "draft request, warm", () => draftRequest(desk, false));
  const cold = await repeat(runs, "draft request, cold", () => draftRequest(desk, true));
  const tasks = (list: ClosedPage[]) => list.map((p) => p.tasks);
  const of = (key: keyof OneTicket) => tickets.map((t) => t[key]);
  return [
    figure(
      "closed sidebar: main thread in Footnote's scripts",
      20,
      closed.map((p) => p.scripts),
    ),
    figure("— all tasks of that page", null, tasks(closed)),
    figure("— all tasks of the page without Footnote", null, tasks(bare)),
    figure("sidebar usable after its key", 300, of("opened")),
    figure("Draft → request sent, warm", 50, warm),
    figure("Draft → request sent, worker and engine stopped", 300, cold),
    figure("on-device draft, warm, pressed → shown", 50, of("drafted")),
    figure("— in the background, over the bus", null, of("background")),
    figure("insert, pressed → in the composer", 50, of("inserted")),
    figure("— in the content script", null, of("insertMs")),
  ];
}

/** The first run warms browser and desk up and is left out. */
async function repeat<T>(runs: number, what: string, run: () => Promise<T>): Promise<T[]> {
  console.error(`${what} × ${runs}`);
  await run();
  const results: T[] = [];
  while (results.length < runs) results.push(await run());
  return results;
}
