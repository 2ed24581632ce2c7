import { type CDPSession, expect, test } from "@playwright/test";
import { type Launched, launch } from "../../scripts/launch.ts";
import { openSidebar, welcome } from "../../scripts/open-desk.ts";
import { randomFrom } from "../bench/random-from.ts";
import { wrongKnown, wrongTexts } from "../desks/simulator/check.ts";
import type { Driver } from "../desks/simulator/drive.ts";
import { keptSince, listen } from "../desks/simulator/known.ts";
import { type Simulator, startSimulator } from "../desks/simulator/server.ts";
import { nextStep } from "../desks/simulator/steps.ts";
import { extension } from "./harness.ts";

// `FOOTNOTE_STEPS` and `FOOTNOTE_SEED` try others, and then it is said what came of the steps.
const steps = Number(process.env["FOOTNOTE_STEPS"] ?? 1000);
const seed = Number(process.env["FOOTNOTE_SEED"] ?? 6);
/** Listeners that come and go with what is under way, and megabytes that a heap varies by. */
const slack = { listeners: 40, megabytes: 3 };

let footnote: Launched;
let desk: Simulator;

test.beforeAll(async () => {
  desk = await startSimulator({ seed, tickets: 8, trouble: true });
  footnote = await launch({ headless: true, extension });
  await welcome(footnote, desk.url);
});
test.afterAll(async () => {
  await footnote.close();
  await desk.stop();
});

async function openPages(): Promise<Driver> {
  const own = await footnote.context.newPage();
  await own.goto(`${footnote.base}/options.html`);
  await listen(own);
  const page = await footnote.context.newPage();
  await page.goto(`${desk.url}/tickets/S1`);
  await openSidebar(page, footnote.base);
  return { page, own, origin: desk.url };
}

interface Footprint {
  listeners: number;
  megabytes: number;
}

/** The page's, with all that runs in it, once the garbage is gone. */
async function footprint(cdp: CDPSession): Promise<Footprint> {
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((m) => m.name === name)?.value ?? 0;
  return { listeners: of("JSEventListeners"), megabytes: of("JSHeapUsedSize") / 1e6 };
}

/** Makes the steps until something is wrong. */
async function run(driver: Driver): Promise<{ wrong: string[]; prints: Footprint[]; seen: Map<string, number> }> {
  const cdp = await driver.page.context().newCDPSession(driver.page);
  await cdp.send("Performance.enable");
  const random = randomFrom(seed);
  const seen = new Map<string, number>();
  const prints: Footprint[] = [];
  let open = "S1";
  for (let step = 1; step <= steps; step++) {
    const { name, act } = nextStep(random);
    const found = (await act({ driver, desk, random, step, open, seen })) ?? [];
    const [kept, state] = await Promise.all([keptSince(driver.own), driver.page.evaluate(() => simulator.state())]);
    open = state.open;
    found.push(...wrongKnown(desk.state, kept), ...wrongTexts(desk.state, state.composers));
    if (found.length > 0) return { wrong: found.map((what) => `step ${step}, ${name}: ${what}`), prints, seen };
    if (step % 100 === 0) prints.push(await footprint(cdp));
  }
  return { wrong: [], prints, seen };
}

test(`a desk that does what it wants for ${steps} steps has nothing read or inserted wrongly, and nothing leaks`, async () => {
  // About a minute; more where other tests keep both processors busy.
  test.setTimeout(300_000);
  const { wrong, prints, seen } = await run(await openPages());
  if (process.env["FOOTNOTE_STEPS"]) console.log([...seen].sort(), prints);
  expect(wrong).toEqual([]);
  for (const happened of ["insert: inserted", "insert: elsewhere", "read: by api", "read: aborted"])
    expect(seen.get(happened)).toBeGreaterThan(0);
  const [first, ...rest] = prints;
  for (const { listeners, megabytes } of rest) {
    expect(listeners).toBeLessThan((first?.listeners ?? 0) + slack.listeners);
    expect(megabytes).toBeLessThan((first?.megabytes ?? 0) + slack.megabytes);
  }
});
