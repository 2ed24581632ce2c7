import { chromium } from "playwright-core";
import { findChromium } from "../../scripts/find-browser.ts";
import { bundled } from "./editors/bundled.ts";
import { markdownTable } from "./markdown-table.ts";
import { describeNoise, listenToMachine } from "./noise.ts";
import { type FixtureReadings, readFixtures } from "./reading/fixtures-in-chromium.ts";
import { measureIdle } from "./reading/idle.ts";
import { type LongFigure, readLongTickets } from "./reading/long-tickets.ts";

interface ReadingFigure {
  name: string;
  n: number;
  value: string;
  floor: string;
  goal: string;
  met: boolean | null;
}

/** Reads every fixture and a ticket of 2,000 messages in Chromium, and lets a page with the extension lie idle for eight hours. */
export async function measureReading(runs: number, misses: boolean): Promise<{ figures: ReadingFigure[]; text: string }> {
  const before = listenToMachine();
  const code = await bundled("tests/bench/reading/main.ts", "footnoteReading");
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: findChromium(), args: root });
  try {
    console.error("fixtures");
    const fixtures = await readFixtures(browser, code);
    console.error(`2,000 messages × ${runs}`);
    const long = await readLongTickets(browser, code, runs);
    console.error("eight hours");
    const idle = await measureIdle();
    const figures = [
      ...ofFixtures(fixtures),
      ...long.flatMap(ofLong),
      ...idle.map((one) => ({ ...one, n: 3, floor: "", goal: "no growth" })),
    ];
    const cells = (f: ReadingFigure) => [f.name, String(f.n), f.value, f.floor, f.goal, f.met === null ? "" : f.met ? "yes" : "**no**"];
    const table = markdownTable([["figure", "n", "value", "floor", "goal", "floor met"], ...figures.map(cells)]);
    const machine = `${describeNoise(before, listenToMachine())}\nBrowser: ${browser.version()}, headless`;
    return { figures, text: [table, fixtures.text, machine, ...(misses ? [fixtures.misses.join("\n")] : [])].join("\n\n") };
  } finally {
    await browser.close();
  }
}

function ofFixtures({ right, messages, whole, readings }: FixtureReadings): ReadingFigure[] {
  const share = right / messages;
  return [
    {
      name: "messages with right author, visibility, order and text",
      n: messages,
      value: `${(share * 100).toFixed(2)} %`,
      floor: "99.5 %",
      goal: "100 %",
      met: share >= 0.995,
    },
    {
      name: "readings that are as expected in everything",
      n: readings,
      value: String(whole),
      floor: "",
      goal: String(readings),
      met: null,
    },
  ];
}

function ofLong({ id, n, ms, processor, task, longest, blocks }: LongFigure): ReadingFigure[] {
  const rounded = (x: number) => x.toFixed(0);
  return [
    { name: `2,000 messages, ${id}: until read`, n, value: `${rounded(ms)} ms`, floor: "1,000 ms", goal: "200 ms", met: ms <= 1000 },
    {
      name: "— longest task: median (of all); in all tasks",
      n,
      value: `${rounded(task)} ms (${rounded(longest)} ms); ${rounded(processor)} ms`,
      floor: "none > 50 ms",
      goal: "",
      met: blocks === 0,
    },
  ];
}
