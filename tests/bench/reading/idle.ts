import type { CDPSession } from "playwright-core";
import { launch } from "../../../scripts/launch.ts";
import { welcome } from "../../../scripts/open-desk.ts";
import { builtExtension } from "../../../scripts/tour/desks.ts";
import { startSimulator } from "../../desks/simulator/server.ts";

/** The page at one moment, once the garbage is gone. */
interface Footprint {
  listeners: number;
  nodes: number;
  kilobytes: number;
}

/** One page left alone for eight hours: what it held at the start, in the middle and at the end. */
export interface IdleFigure {
  name: string;
  value: string;
  met: boolean;
}

const hour = 3_600_000;
const hours = 8;
/** So much comes and goes by itself. */
const slack = { listeners: 0, nodes: 20, kilobytes: 150 };
/** The page draws its thread anew as often, ms. */
const ticking = 5000;

/** Opens a ticket with the built extension and has the page's clock run through eight hours: nothing happens, or the page redraws itself. */
export async function measureIdle(): Promise<IdleFigure[]> {
  const extension = process.env["FOOTNOTE_EXTENSION"] ?? builtExtension();
  const desk = await startSimulator({ seed: 1, tickets: 2, trouble: false });
  const footnote = await launch({ headless: true, extension });
  try {
    await welcome(footnote, desk.url);
    const figures: IdleFigure[] = [];
    for (const [name, query] of [
      ["nothing happens", ""],
      ["drawn anew every 5 s", `?ticking=${ticking}`],
    ] as const) {
      const page = await footnote.context.newPage();
      await page.goto(`${desk.url}/tickets/S1${query}`);
      await page.locator("footnote-sidebar").waitFor({ state: "attached" });
      const started = await page.evaluate(() => performance.now());
      const prints = await eightHours(await page.context().newCDPSession(page));
      const passed = (await page.evaluate(() => performance.now())) - started;
      if (passed < hours * hour) throw new Error("The page's clock did not run.");
      figures.push(sumUp(name, prints));
      await page.close();
    }
    return figures;
  } finally {
    await footnote.close();
    await desk.stop();
  }
}

async function eightHours(cdp: CDPSession): Promise<Footprint[]> {
  await cdp.send("Performance.enable");
  // The first hour warms up: what is compiled and cached once is no growth.
  await pass(cdp, hour);
  const prints = [await footprint(cdp)];
  for (let half = 0; half < 2; half++) {
    await pass(cdp, (hours / 2) * hour);
    prints.push(await footprint(cdp));
  }
  return prints;
}

/** Lets the page's clock run so far, as fast as its timers are done with. */
async function pass(cdp: CDPSession, ms: number): Promise<void> {
  const passed = new Promise<void>((resolve) => cdp.once("Emulation.virtualTimeBudgetExpired", () => resolve()));
  await cdp.send("Emulation.setVirtualTimePolicy", { policy: "advance", budget: ms });
  await passed;
}

async function footprint(cdp: CDPSession): Promise<Footprint> {
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((m) => m.name === name)?.value ?? 0;
  return { listeners: of("JSEventListeners"), nodes: of("Nodes"), kilobytes: Math.round(of("JSHeapUsedSize") / 1000) };
}

function sumUp(name: string, prints: Footprint[]): IdleFigure {
  const [start, ...later] = prints;
  const grew = (key: keyof Footprint) => later.some((p) => p[key] > (start?.[key] ?? 0) + slack[key]);
  const row = (key: keyof Footprint) => prints.map((p) => p[key]).join(" → ");
  return {
    name: `eight hours, ${name}`,
    value: `listeners ${row("listeners")}; nodes ${row("nodes")}; heap ${row("kilobytes")} kB`,
    met: !grew("listeners") && !grew("nodes") && !grew("kilobytes"),
  };
}
