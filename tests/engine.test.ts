import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createEngine } from "../lib/engine.ts";
import { createEngineCore } from "../lib/engine-core.ts";
import type { EngineDoor } from "../lib/engine-doors.ts";
import { FootnoteError } from "../lib/errors.ts";
import type { Article } from "../lib/knowledge/article.ts";
import { type IndexFiles, memoryFiles } from "../lib/knowledge/index/index-files.ts";
import { openStorage } from "../lib/storage/storage.ts";
import { conversationOf } from "./conversation-maker.ts";
import { articleOf } from "./knowledge/article-maker.ts";
import { memoryArea, newPlace } from "./storage/places.ts";

vi.mock("wxt/browser", () => ({ browser: {} }));

const filter = { tiers: ["public" as const], brand: null, locales: ["en"], limit: 50 };
const talk = conversationOf(["customer", "How do I return an item?"]);
const returns = (id: string, change: Partial<Article> = {}) =>
  articleOf({ id, title: `Return an item ${id}`, body: "Print the label and return the item.", ...change });

/** The real storage and the real engine, with a page and a Worker that can die between them. */
function setup(files: IndexFiles = memoryFiles()) {
  const storage = openStorage({ areas: { session: memoryArea(), managed: memoryArea() }, locks: null, place: newPlace() });
  const { articles } = storage;
  const seen = {
    opened: 0,
    sent: [] as number[],
    fail: [] as FootnoteError[],
    hold: null as Promise<void> | null,
    revive: (): void => undefined,
  };
  const open = (): EngineDoor => {
    seen.opened++;
    let core = createEngineCore(async () => files);
    seen.revive = () => {
      core = createEngineCore(async () => files);
    };
    return {
      open: (data) => core.open(data),
      update: async (data) => {
        if (data.changed.length > 0) await seen.hold;
        seen.sent.push(data.changed.length);
        return core.update(structuredClone(data));
      },
      search: async (data) => {
        const failure = seen.fail.shift();
        if (failure) throw failure;
        return core.search(data);
      },
      radar: (data) => core.radar(data),
      parse: async () => ({ articles: [], failures: [] }),
      read: async () => ({ articles: [], failures: [] }),
      stop: async () => undefined,
    };
  };
  const inUse = async (ids: string[]) => (await articles.findMany(ids)).filter((a) => a.tier !== "never" && a.quarantined === null);
  const engine = createEngine({ revision: articles.revision, since: articles.since, articles: inUse }, open);
  const found = async () => (await engine.search(talk, filter)).hits.map((h) => h.passage.article).sort();
  return { articles, engine, seen, found, open, revive: () => seen.revive() };
}

describe("the engine", () => {
  it("builds the index once, however many searches wait for it", async () => {
    const { articles, engine, seen, found } = setup();
    await articles.save([returns("a")]);
    const all = await Promise.all([found(), found(), engine.warm()]);
    expect(all[0]).toEqual(["a"]);
    await engine.warm();
    expect(seen.sent).toEqual([0, 1]);
    expect(await engine.status()).toMatchObject({ articles: 1, passages: 1, building: null, problem: null });
  });

  it("is sent nothing when the stored index is up to date", async () => {
    const files = memoryFiles();
    const first = setup(files);
    await first.articles.save([returns("a")]);
    await first.engine.warm();
    const seen: unknown[] = [];
    const again = createEngine(
      {
        revision: first.articles.revision,
        since: async () => {
          seen.push("since");
          return { changed: [], removed: [] };
        },
        articles: async () => [],
      },
      first.open,
    );
    expect((await again.search(talk, filter)).hits).toHaveLength(1);
    expect(seen).toEqual([]);
  });

  it("is sent only what changed", async () => {
    const { articles, seen, found } = setup();
    await articles.save([returns("a"), returns("b"), returns("c")]);
    await found();
    await articles.save([returns("b", { title: "Something else", body: "No word of that." })]);
    await articles.remove(["c"]);
    expect(await found()).toEqual(["a"]);
    expect(seen.sent).toEqual([0, 3, 0, 1]);
  });

  it("sends much in batches, and the index before answers meanwhile", async () => {
    const { articles, engine, seen, found } = setup();
    await articles.save([returns("a")]);
    await found();
    const { promise, resolve: release } = Promise.withResolvers<void>();
    seen.hold = promise;
    await articles.save(Array.from({ length: 450 }, (_, n) => articleOf({ id: `n${n}`, title: "Other", body: "Quite another thing." })));
    await articles.save([returns("late")]);
    expect(await found()).toEqual(["a"]);
    release();
    await engine.warm();
    expect(seen.sent.slice(2)).toEqual([0, 200, 200, 51]);
    expect(await found()).toEqual(["a", "late"]);
  });

  it("opens the index anew after the engine died", async () => {
    const { articles, engine, seen, found } = setup();
    await articles.save([returns("a")]);
    await engine.warm();
    seen.fail = [new FootnoteError("engine.stopped")];
    expect(await found()).toEqual(["a"]);
    expect([seen.opened, seen.sent]).toEqual([2, [0, 1]]);
  });

  it("says so when it cannot be had at all", async () => {
    const { seen, found } = setup();
    seen.fail = [new FootnoteError("bus.unreachable"), new FootnoteError("bus.unreachable")];
    await expect(found()).rejects.toMatchObject({ code: "engine.failed" });
  });

  it("passes on a failure that a restart does not mend", async () => {
    const { seen, found } = setup();
    seen.fail = [new FootnoteError("bus.malformed")];
    await expect(found()).rejects.toMatchObject({ code: "bus.malformed" });
    expect(seen.opened).toBe(1);
  });

  it("keeps the index before when the disk is full, and says why", async () => {
    const files = memoryFiles();
    const { articles, engine, found } = setup(files);
    await articles.save([returns("a")]);
    await engine.warm();
    const { write } = files;
    files.write = async () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
    await articles.save([returns("b")]);
    expect(await found()).toEqual(["a"]);
    expect(await engine.status()).toMatchObject({ articles: 1, problem: "engine.storage-full" });
    await articles.save([returns("a", { tier: "internal" })]);
    expect(await found()).toEqual([]);
    files.write = write;
    await engine.warm();
    expect(await found()).toEqual(["b"]);
    expect(await engine.status()).toMatchObject({ problem: null });
  });

  it("holds the index in memory when the disk is full and there is none yet", async () => {
    const files = memoryFiles();
    files.write = async () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
    const { articles, found } = setup(files);
    await articles.save([returns("a")]);
    expect(await found()).toEqual(["a"]);
  });
});

type Step = { kind: "tier" | "quarantine" | "remove" | "brand" | "import" | "search"; id: number };
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("tier", "quarantine", "remove", "brand", "import", "search"),
  id: fc.nat({ max: 7 }),
});

describe("what must no longer be found", () => {
  it("is not brought back by a batch that was read before it became so", async () => {
    const core = createEngineCore(async () => memoryFiles());
    const row = { fresh: false, to: 5, removed: [], done: 0, total: 2 };
    await core.open({});
    await core.update({ ...row, fresh: true, changed: [returns("b")], last: false });
    await core.update({ ...row, to: 6, changed: [], removed: ["a"], last: false });
    await core.update({ ...row, changed: [returns("a")], last: true });
    const look = async (revision: number) => {
      const { result } = await core.search({ conversation: talk, filter, wordings: [], revision });
      return result?.hits.map((h) => h.passage.article).sort();
    };
    expect(await look(6)).toEqual(["b"]);
    await core.update({ ...row, to: 6, changed: [returns("a", { revision: 2 })], last: true });
    expect(await look(6)).toEqual(["a", "b"]);
  });

  it("is not found in an index that a later knowledge left behind", async () => {
    const files = memoryFiles();
    const old = setup(files);
    for (const id of ["x", "y", "z"]) await old.articles.save([returns(id)]);
    await old.engine.warm();
    const { articles, found } = setup(files);
    await articles.save(Array.from({ length: 300 }, (_, n) => returns(`n${n}`, { title: "Other", body: "Something about parcels." })));
    await articles.save([returns("a")]);
    expect(await found()).toContain("a");
    expect(await found()).not.toContain("x");
  });

  it("stays out while the disk takes no index, though the Worker was started anew", async () => {
    const files = memoryFiles();
    const { articles, engine, found, revive } = setup(files);
    await articles.save([returns("a"), returns("b")]);
    await engine.warm();
    const { write } = files;
    files.write = async () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    await articles.save([returns("b", { tier: "internal" }), returns("c")]);
    expect(await found()).toEqual(["a"]);
    revive();
    expect(await found()).toEqual(["a"]);
    files.write = write;
  });

  it("is found by no search after the change, even while the index is behind", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { articles, found, engine, seen } = setup();
        await articles.save(Array.from({ length: 8 }, (_, n) => returns(`a${n}`)));
        await engine.warm();
        // Everything with text waits from now on: only what takes articles out goes through.
        const { promise, resolve: release } = Promise.withResolvers<void>();
        const many = Array.from({ length: 201 }, (_, n) => articleOf({ id: `n${n}`, title: "Other", body: "Another thing." }));
        seen.hold = promise;
        await articles.save(many);
        const out = new Set<string>();
        for (const { kind, id } of steps) {
          const name = `a${id}`;
          if (kind === "search") void found();
          else if (kind === "import") await articles.save([returns(`new${id}`)]);
          else {
            out.add(name);
            if (kind === "tier") await articles.save([returns(name, { tier: "internal" })]);
            if (kind === "quarantine") await articles.save([returns(name, { quarantined: "reported" })]);
            if (kind === "brand") await articles.save([returns(name, { brand: "Other" })]);
            if (kind === "remove") await articles.remove([name]);
          }
          const now = await found();
          expect(now.filter((one) => out.has(one))).toEqual([]);
        }
        release();
        await engine.warm();
        expect((await found()).filter((one) => out.has(one))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
