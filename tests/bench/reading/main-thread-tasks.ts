import type { Browser, Page } from "playwright-core";

interface TraceEvent {
  name: string;
  ph: string;
  dur?: number;
  /** Processor time of the thread, µs: without the time in which the machine did something else. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string };
}

const task = /RunTask$/;

/** The processor times of all tasks of the page's main thread while something is done, ms. */
export async function mainThreadTasks(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<number[]> {
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline", "__metadata"] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threads = traceEvents.filter((e) => e.name === "thread_name" && e.args?.name === "CrRendererMain");
  const of = (thread: TraceEvent) =>
    traceEvents
      .filter((e) => e.ph === "X" && task.test(e.name) && e.pid === thread.pid && e.tid === thread.tid)
      .map((e) => (e.tdur ?? e.dur ?? 0) / 1000);
  // A browser keeps a spare renderer: the page's is the one that was busy.
  const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
  return threads.map(of).toSorted((a, b) => sum(b) - sum(a))[0] ?? [];
}
