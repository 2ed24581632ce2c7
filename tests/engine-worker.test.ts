import { describe, expect, it } from "vitest";
import { serveEngine } from "../lib/engine-serve.ts";
import { createEngineWorker, type WorkerLike } from "../lib/engine-worker.ts";
import { memoryFiles } from "../lib/knowledge/index/index-files.ts";
import { conversationOf } from "./conversation-maker.ts";
import { articleOf } from "./knowledge/article-maker.ts";

/** A Worker without a thread: messages are copied as between threads. */
function spawner() {
  const files = memoryFiles();
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
    const scope = {
      postMessage: pass(outside),
      addEventListener: (type: "message", listener: (event: MessageEvent) => void) =>
        inside.addEventListener(type, listener as EventListener),
    };
    serveEngine(scope, async () => files);
    return Object.assign(outside, {
      postMessage: pass(inside),
      terminate: () => Object.assign(state, { terminated: true }),
    }) as unknown as WorkerLike;
  };
  return { spawn, made };
}

const article = articleOf({ title: "Return an item", body: "Print the label." });
const update = { fresh: true, to: 7, changed: [article], removed: [], last: true, done: 0, total: 1 };
const look = {
  conversation: conversationOf(["customer", "How do I return an item?"]),
  filter: { tiers: ["public" as const], brand: null, locales: ["en"], limit: 5 },
  wordings: [],
  revision: 7,
};

describe("the engine's Worker", () => {
  it("answers each call with its own answer", async () => {
    const worker = createEngineWorker(spawner().spawn);
    await worker.call("update", update);
    const [opened, found] = await Promise.all([worker.call("open", {}), worker.call("search", look)]);
    expect(opened).toMatchObject({ revision: 7, status: { articles: 1, passages: 1, building: null, problem: null } });
    expect(found.result?.hits).toHaveLength(1);
  });

  it("says that an older index answers", async () => {
    const worker = createEngineWorker(spawner().spawn);
    await worker.call("update", update);
    const { loaded, behind, result } = await worker.call("search", { ...look, revision: 8 });
    expect([loaded, behind, result?.hits.length]).toEqual([false, true, 1]);
  });

  it("hands back a failure as one, and goes on", async () => {
    const worker = createEngineWorker(spawner().spawn);
    await expect(worker.call("nonsense" as "open", {})).rejects.toMatchObject({ code: "engine.unknown-call" });
    expect((await worker.call("open", {})).revision).toBeNull();
  });

  it("fails what waits when it dies, and opens the stored index on the next call", async () => {
    const { spawn, made } = spawner();
    const worker = createEngineWorker(spawn);
    await worker.call("update", update);
    const waiting = worker.call("open", {});
    made[0]?.target.dispatchEvent(new Event("error"));
    await expect(waiting).rejects.toMatchObject({ code: "engine.stopped" });
    expect((await worker.call("search", look)).loaded).toBe(true);
    expect(made.map((m) => m.terminated)).toEqual([true, false]);
  });
});
