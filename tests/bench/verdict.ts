import type { Page } from "playwright-core";
import { builtExtension } from "../../scripts/tour/desks.ts";
import { contentWorld } from "../content-world.ts";
import { type BenchDesk, startBenchDesk } from "./bench-desk.ts";
import { loadArticles } from "./load-articles.ts";
import { describeNoise, listenToMachine } from "./noise.ts";
import { tenThousand } from "./speed-corpus.ts";
import { stopWorkers } from "./stop-workers.ts";
import { type Waiting, waiting, waitingTable } from "./waiting.ts";

/**
 * Measures how long the page waits for the guard's verdict on a text that nobody has judged, from the content script's question
 * to its answer, with 10,000 more articles: `runs` × 3 times (at most 30) warm, and `runs` times after worker and engine were stopped. The
 * 300 ms that a writer rests before the question are not in it.
 */
export async function measureVerdict(data: string, runs: number): Promise<{ figures: Waiting[]; text: string }> {
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
      await stopWorkers(desk, page);
      cold.push(await ask());
    }
    const figures = [waiting("question → verdict, warm", warm, 150, 60), waiting("question → verdict, cold", cold, 500, 300)];
    const machine = describeNoise(before, listenToMachine());
    return { figures, text: `${waitingTable(figures)}\n\n${articles} articles.\n${machine}\nBrowser: ${desk.footnote.version}, headless` };
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
