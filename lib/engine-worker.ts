import type { EngineCalls } from "./engine-core.ts";
import { FootnoteError, type Problem } from "./errors.ts";

/** One call into the Worker; its answer bears the same id. */
export interface Call {
  id: number;
  name: string;
  data: unknown;
}
/** What comes back: an answer, or what went wrong. */
export type Answer = { id: number; answer: unknown } | { id: number; problem: Problem };

/** The part of a Worker that is used, so that tests can stand in for one. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** A Worker that starts on the first call and again after it died. */
export interface EngineWorker {
  /** Starts it ahead of the first call, which then need not wait for its script. */
  start(): void;
  call<N extends keyof EngineCalls>(name: N, data: EngineCalls[N]["data"]): Promise<EngineCalls[N]["answer"]>;
  stop(): void;
}

type Waiting = { resolve: (answer: unknown) => void; reject: (error: Error) => void };

/** Speaks to the engine's Worker. Calls fail with the Worker's own FootnoteError, or `engine.stopped` when it died. */
export function createEngineWorker(spawn: () => WorkerLike): EngineWorker {
  let worker: WorkerLike | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const stop = () => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new FootnoteError("engine.stopped"));
    waiting.clear();
  };
  const settle = (answer: Answer) => {
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("problem" in answer) call?.reject(new FootnoteError(answer.problem.code, { detail: answer.problem.detail }));
    else call?.resolve(answer.answer);
  };
  const started = () => {
    const fresh = spawn();
    fresh.addEventListener("message", (event) => settle((event as MessageEvent<Answer>).data));
    fresh.addEventListener("error", stop);
    fresh.addEventListener("messageerror", stop);
    return fresh;
  };
  return {
    start: () => {
      worker ??= started();
    },
    call: (name, data) =>
      new Promise((resolve, reject) => {
        worker ??= started();
        const id = ++last;
        waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
        worker.postMessage({ id, name, data } satisfies Call);
      }),
    stop,
  };
}
