import { callCore, createEngineCore } from "./engine-core.ts";
import type { Answer, Call } from "./engine-worker.ts";
import { toProblem } from "./errors.ts";
import type { IndexFiles } from "./knowledge/index/index-files.ts";

// Apart from engine-worker.ts, so that who only calls the Worker does not bundle the index and its stemmers.

/** What a Worker's global scope offers. */
export interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

/** Answers calls inside the Worker. `place` gives the files that the index lies in. */
export function serveEngine(scope: WorkerScope, place: () => Promise<IndexFiles>): void {
  const core = createEngineCore(place);
  scope.addEventListener("message", async ({ data: call }: MessageEvent<Call>) => {
    try {
      scope.postMessage({ id: call.id, answer: await callCore(core, call.name, call.data) } satisfies Answer);
    } catch (error) {
      const problem = toProblem(error);
      if (problem.code === "unexpected") console.error(error);
      scope.postMessage({ id: call.id, problem } satisfies Answer);
    }
  });
}
