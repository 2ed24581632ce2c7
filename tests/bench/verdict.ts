import type { Page } from "playwright-core";
import { builtExtension } from "../../scripts/tour/desks.ts";
import { contentWorld } from "../content-world.ts";
import { type BenchDesk, startBenchDesk } from "./bench-desk.ts";
import { loadArticles } from "./load-articles.ts";
import { markdownTable } from "./markdown-table.ts";
import { describeNoise, listenToMachine } from "./noise.ts";
import { tenThousand } from "./speed-corpus.ts";

interface VerdictFigure {
  name: string;
  n: number;
  median: number;
  p95: number;
  floor: number;
  goal: number;
  met: boolean;
}

/**
 * Measures how long the page waits for the guard's verdict on a text that nobody has judged, from the content script's question
 * to its answer, with 10,000 more articles: `runs` × 3 times (at most 30) warm, and `runs` times after worker and engine were stopped. The
 * 300 ms that a writer rests before the question are not in it.
 */
export async function measureVerdict(data: string, runs: number): Promise<{ figures: VerdictFigure[]; text: string }> {
  const before = listenToMachine();
  const desk = await startBenchDesk(process.env["FOOTNOTE_EXTENSION"] ?? builtExtension(), 2);
  try {
    const { articles } = await loadArticles(desk, tenThousand(data));
    const page = await desk.openTicket();
    const ask = await asker(desk, page);
    // The knowledge is cut into runs once it has been quiet for a while; until then fewer of them are looked for.
    await untilCut(desk);
    for (let i = 0; i < 3; i++) await ask();
    const warm: number[] = [];
    // One ticket has no more verdicts a minute than an agent needs.
    while (warm.length < Math.min(30, 3 * runs)) warm.push(await ask());
    const cold: number[] = [];
    while (cold.length < runs) {
      await stopAll(desk, page);
      cold.push(await ask());
    }
    const figures = [figureOf("question → verdict, warm", warm, 150, 60), figureOf("question → verdict, cold", cold, 500, 300)];
    const machine = describeNoise(before, listenToMachine());
    return { figures, text: `${tableOf(figures)}\n\n${articles} articles.\n${machine}\nBrowser: ${desk.footnote.version}, headless` };
  } finally {
    await desk.stop();
  }
}

/** Asks for the verdict on another text of some 120 words each time; ms. */
async function asker({ footnote }: BenchDesk, page: Page): Promise<() => Promise<number>> {
  const run = await contentWorld(page, footnote.base);
  const { origin, pathname } = new URL(page.url());
  const ticket = { helpdesk: "sandbox", origin, id: pathname.split("/").at(-1) ?? "" };
  let n = 0;
  return async () => {
    const text = `Hi there, thank you for writing about order ${++n}. ${"We have looked into it and will get back to you as soon as we know more. ".repeat(8)}`;
    const message = JSON.stringify({ footnote: 1, name: "reply.guard", data: { ticket, text, sending: false } });
    const { ms, answer } = await run<{ ms: number; answer: { reply?: unknown } }>(
      `(async () => { const start = performance.now(); const answer = await chrome.runtime.sendMessage(${message}); return { ms: performance.now() - start, answer }; })()`,
    );
    if (!answer?.reply) throw new Error(`No verdict: ${JSON.stringify(answer)}`);
    return ms;
  };
}

async function untilCut({ own }: BenchDesk): Promise<void> {
  await own.evaluate(async () => {
    const count = () =>
      new Promise<number>((resolve) => {
        const open = indexedDB.open("footnote");
        open.onsuccess = () => {
          const asked = open.result.transaction("closed").objectStore("closed").count();
          asked.onsuccess = () => {
            open.result.close();
            resolve(asked.result);
          };
        };
      });
    while ((await count()) === 0) await new Promise((resolve) => setTimeout(resolve, 200));
  });
}

async function stopAll({ own }: BenchDesk, page: Page): Promise<void> {
  await own.evaluate(() => chrome.offscreen.closeDocument()).catch(() => undefined);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("ServiceWorker.enable");
  await cdp.send("ServiceWorker.stopAllWorkers");
  await cdp.detach();
}

function figureOf(name: string, times: number[], floor: number, goal: number): VerdictFigure {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  const p95 = at(0.95);
  return { name, n: sorted.length, median: at(0.5), p95, floor, goal, met: p95 <= floor };
}

function tableOf(figures: VerdictFigure[]): string {
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const rows = figures.map(({ name, n, median, p95, floor, goal, met }) => {
    return [name, String(n), ms(median), ms(p95), `≤ ${ms(floor)}`, `≤ ${ms(goal)}`, p95 <= goal ? "goal" : met ? "floor" : "**no**"];
  });
  return markdownTable([["figure", "n", "median", "p95", "floor", "goal", "met"], ...rows]);
}
