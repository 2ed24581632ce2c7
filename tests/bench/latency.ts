import { builtExtension } from "../../scripts/tour/desks.ts";
import { type BenchDesk, startBenchDesk } from "./bench-desk.ts";
import { draftRequest, useModel } from "./draft-request.ts";
import { loadArticles } from "./load-articles.ts";
import { describeNoise, listenToMachine } from "./noise.ts";
import { tenThousand } from "./speed-corpus.ts";
import { type Waiting, waiting, waitingTable } from "./waiting.ts";

/**
 * Measures *Draft* → request arrived at the model's address in the browser, with 10,000 more articles in the index: 3 × `runs`
 * times warm, 2 × `runs` times with worker and engine stopped. About five minutes for 20.
 */
export async function measureLatency(data: string, runs: number): Promise<{ figures: Waiting[]; text: string }> {
  const before = listenToMachine();
  const desk = await startBenchDesk(process.env["FOOTNOTE_EXTENSION"] ?? builtExtension(), 5 * runs + 2);
  try {
    const { articles, seconds } = await loadArticles(desk, tenThousand(data));
    await useModel(desk);
    const warm = await repeat(desk, 3 * runs, false);
    const cold = await repeat(desk, 2 * runs, true);
    const figures = [
      waiting("Draft → request sent, warm", warm, 50, 20),
      waiting("Draft → request sent, worker and engine stopped", cold, 300, 150),
    ];
    const machine = describeNoise(before, listenToMachine());
    const loaded = `${articles} articles in the index; imported and indexed in ${seconds.toFixed(0)} s.`;
    return { figures, text: `${waitingTable(figures)}\n\n${loaded}\n${machine}\nBrowser: ${desk.footnote.version}, headless` };
  } finally {
    await desk.stop();
  }
}

/** The first one of each kind warms up and is left out. */
async function repeat(desk: BenchDesk, runs: number, cold: boolean): Promise<number[]> {
  console.error(`draft request, ${cold ? "cold" : "warm"} × ${runs}`);
  await draftRequest(desk, cold);
  const times: number[] = [];
  while (times.length < runs) times.push(await draftRequest(desk, cold));
  return times;
}
