import { describe, expect, it } from "vitest";
import { serveEngine } from "../lib/engine-serve.ts";
import { createEngineWorker, type WorkerLike } from "../lib/engine-worker.ts";
import { articleOf, conversationOf } from "./knowledge/article-maker.ts";

/** A Worker without a thread: messages are copied as between threads. */
function spawner() {
  const made: { target: EventTarget; terminated: boolean }[] = [];
  const spawn = (): WorkerLike => {
    const outside = new EventTarget();
    const inside = new EventTarget();
    const state = { target: outside, terminated: false };
    made.push(state);
    const pass = (to: EventTarget) => (message: unknown) => {
      const data: unknown = structuredClone(message);
      queueMicrotask(() => state.terminated || to.dispatchEvent(new MessageEvent("message", { data })));
    };
    serveEngine({
      postMessage: pass(outside),
      addEventListener: (type, listener) => inside.addEventListener(type, listener as EventListener),
    });
    return Object.assign(outside, {
      postMessage: pass(inside),
      terminate: () => Object.assign(state, { terminated: true }),
    }) as unknown as WorkerLike;
  };
  return { spawn, made };
}

const load = { articles: [articleOf({ title: "Return an item", body: "Print the label." })], revision: 7 };
const look = {
  conversation: conversationOf(["customer", "How do I return an item?"]),
  filter: { tiers: ["public" as const], brand: null, locales: ["en"], limit: 5 },
  revision: 7,
};

describe("the engine's Worker", () => {
  it("answers each call with its own answer", async () => {
    const worker = createEngineWorker(spawner().spawn);
    const [loaded, found] = await Promise.all([worker.call("load", load), worker.call("search", look)]);
    expect(loaded.passages).toBe(1);
    expect(found.result?.hits).toHaveLength(1);
  });

  it("says that another revision is not loaded", async () => {
    const worker = createEngineWorker(spawner().spawn);
    await worker.call("load", load);
    expect(await worker.call("search", { ...look, revision: 8 })).toEqual({ loaded: false, result: null });
  });

  it("hands back a failure as one, and goes on", async () => {
    const worker = createEngineWorker(spawner().spawn);
    await expect(worker.call("nonsense" as "load", load)).rejects.toMatchObject({ code: "engine.unknown-call" });
    expect((await worker.call("load", load)).passages).toBe(1);
  });

  it("fails what waits when it dies, and starts anew on the next call", async () => {
    const { spawn, made } = spawner();
    const worker = createEngineWorker(spawn);
    const waiting = worker.call("load", load);
    made[0]?.target.dispatchEvent(new Event("error"));
    await expect(waiting).rejects.toMatchObject({ code: "engine.stopped" });
    expect(await worker.call("search", look)).toEqual({ loaded: false, result: null });
    expect(made.map((m) => m.terminated)).toEqual([true, false]);
  });
});
