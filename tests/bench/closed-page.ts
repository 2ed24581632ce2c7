import type { Browser, Page } from "playwright-core";
import { helpdesks } from "../../lib/helpdesks/registry.ts";
import type { BenchDesk } from "./bench-desk.ts";
import { untilRead } from "./bench-desk.ts";

/** How long a page is listened to after its ticket was read, ms: the desk asks for news every second. */
const after = 1500;

const helpdeskScript = new RegExp(`/(?:${helpdesks.map(({ id }) => id).join("|")})\\.js$`);

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Processor time of the thread, µs: without the time in which the machine did something else. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string }; fileName?: string };
}

/** Main-thread processor time of one ticket page, ms, sidebar closed. */
export interface ClosedPage {
  /** In Footnote's own scripts, by the browser's trace. */
  scripts: number;
  /** In all tasks of the page, Footnote's and its own. */
  tasks: number;
}

/** Opens a fresh ticket where Footnote may run, or by the name where it may not, and listens until it is quiet. */
export async function closedPage(desk: BenchDesk, withFootnote: boolean): Promise<ClosedPage> {
  const ticket = desk.nextTicket();
  const { context } = desk.footnote;
  const page = await context.newPage();
  const origin = withFootnote ? desk.url : desk.elsewhere;
  await page.goto(`${origin}/`);
  const tasks = await taskTime(page);
  const browser = context.browser() as Browser;
  await browser.startTracing(page, { categories: ["devtools.timeline", "v8"] });
  await page.goto(`${origin}/inbox/${ticket}`);
  if (withFootnote) await untilRead(desk.own, ticket);
  await page.waitForTimeout(after);
  const total = await tasks();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await page.close();
  return { scripts: ownTime(trace.traceEvents, `${desk.footnote.base}/`), tasks: total };
}

/** The page's task time since this call, ms. */
async function taskTime(page: Page): Promise<() => Promise<number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const read = async () => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    return (metrics.find((m) => m.name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const before = await read();
  return async () => (await read()) - before;
}

/** Time in events of our scripts that have a page's content script among them; what lies inside another one counts once. */
function ownTime(events: TraceEvent[], base: string): number {
  const address = (e: TraceEvent) => e.args?.data?.url ?? e.args?.fileName ?? "";
  const ours = events.filter((e) => e.ph === "X" && e.dur !== undefined && address(e).startsWith(base));
  const pages = new Set(ours.filter((e) => helpdeskScript.test(address(e))).map((e) => e.pid));
  let sum = 0;
  const ends = new Map<string, number>();
  for (const { pid, tid, ts, dur = 0, tdur = dur } of ours.filter((e) => pages.has(e.pid)).toSorted((a, b) => a.ts - b.ts)) {
    const thread = `${pid} ${tid}`;
    const end = ends.get(thread) ?? 0;
    if (ts < end) continue;
    sum += tdur;
    ends.set(thread, ts + dur);
  }
  return sum / 1000;
}
