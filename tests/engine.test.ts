import { describe, expect, it, vi } from "vitest";
import { createEngine } from "../lib/engine.ts";
import { createEngineCore } from "../lib/engine-core.ts";
import type { EngineDoor } from "../lib/engine-doors.ts";
import { FootnoteError } from "../lib/errors.ts";
import { articleOf, conversationOf } from "./knowledge/article-maker.ts";

vi.mock("wxt/browser", () => ({ browser: {} }));

const filter = { tiers: ["public" as const], brand: null, locales: ["en"], limit: 5 };
const talk = conversationOf(["customer", "How do I return an item?"]);
const returns = articleOf({ title: "Return an item", body: "Print the label and return the item." });

function setup() {
  const state = { revision: 1, loads: 0, opened: 0, articles: [returns], fail: [] as FootnoteError[] };
  const open = (): EngineDoor => {
    state.opened++;
    const core = createEngineCore();
    return {
      load: async (data) => {
        state.loads++;
        return core.load(data);
      },
      search: async (data) => {
        const failure = state.fail.shift();
        if (failure) throw failure;
        return core.search(data);
      },
      parse: async () => ({ articles: [], failures: [] }),
      stop: async () => undefined,
    };
  };
  const engine = createEngine({ articles: async () => state.articles, revision: async () => state.revision }, open);
  return { state, engine };
}

describe("the engine", () => {
  it("loads the knowledge once, however many searches wait for it", async () => {
    const { state, engine } = setup();
    const found = await Promise.all([engine.search(talk, filter), engine.search(talk, filter), engine.warm()]);
    expect(found[0]?.hits[0]?.passage.title).toBe("Return an item");
    expect(state.loads).toBe(1);
    await engine.warm();
    expect(state.loads).toBe(1);
  });

  it("loads again when the knowledge has changed", async () => {
    const { state, engine } = setup();
    await engine.search(talk, filter);
    state.articles = [];
    state.revision = 2;
    expect((await engine.search(talk, filter)).hits).toEqual([]);
    expect(state.loads).toBe(2);
  });

  it("rebuilds everything after the engine died", async () => {
    const { state, engine } = setup();
    await engine.search(talk, filter);
    state.fail = [new FootnoteError("engine.stopped")];
    expect((await engine.search(talk, filter)).hits).toHaveLength(1);
    expect([state.opened, state.loads]).toEqual([2, 2]);
  });

  it("says so when it cannot be had at all", async () => {
    const { state, engine } = setup();
    state.fail = [new FootnoteError("bus.unreachable"), new FootnoteError("bus.unreachable")];
    await expect(engine.search(talk, filter)).rejects.toMatchObject({ code: "engine.failed" });
  });

  it("passes on a failure that a restart does not mend", async () => {
    const { state, engine } = setup();
    state.fail = [new FootnoteError("bus.malformed")];
    await expect(engine.search(talk, filter)).rejects.toMatchObject({ code: "bus.malformed" });
    expect(state.opened).toBe(1);
  });
});
