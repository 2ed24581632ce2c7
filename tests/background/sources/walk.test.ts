import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { walk } from "../../../lib/background/sources/walk.ts";
import type { WalkDoors } from "../../../lib/background/sources/walk-doors.ts";
import { FootnoteError } from "../../../lib/errors.ts";
import type { SourceItem } from "../../../lib/source-item.ts";
import type { Source } from "../../../lib/sources/source.ts";
import { item, items, newWorld, paged, pulled, read, scripted, settings, type World } from "./world.ts";

const walked = async (world: World, source: Pick<Source, "pull">, pass: "full" | "changes" = "full", byHand = false) => {
  await world.begin(pass, byHand);
  await walk("s", world.doors(source));
};
const code = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: FootnoteError) => error.code,
  );

describe("a walk over everything", () => {
  it("takes every page, counts what it met and leaves its mark", async () => {
    const world = await newWorld();
    await walked(
      world,
      scripted(() => items(7), 3, "m1"),
    );
    expect(await world.articles()).toHaveLength(7);
    expect(await world.row()).toMatchObject({
      mark: "m1",
      cursor: null,
      ending: null,
      progress: { state: "done", seen: 7, total: 7, added: 7, changed: 0, removed: 0, unchanged: 0, problem: null },
    });
  });

  it("reads again only what has changed", async () => {
    const world = await newWorld();
    const all = items(5);
    await walked(
      world,
      scripted(() => all),
    );
    const readIds: string[] = [];
    const counting: WalkDoors["read"] = (data) => {
      readIds.push(...data.items.map((i) => i.id));
      return read(data);
    };
    all[2] = item("a2", { body: "<p>Another text.</p>" });
    await world.begin("full");
    await walk(
      "s",
      world.doors(
        scripted(() => all),
        { read: counting },
      ),
    );
    expect(readIds).toEqual(["a2"]);
    expect((await world.row()).progress).toMatchObject({ added: 0, changed: 1, unchanged: 4, removed: 0 });
    expect(await world.storage.articles.find("s/a2")).toMatchObject({ revision: 2 });
  });

  it("removes what it has not met", async () => {
    const world = await newWorld();
    let all = items(6);
    await walked(
      world,
      scripted(() => all),
    );
    all = all.slice(2);
    await walked(
      world,
      scripted(() => all),
    );
    expect(await world.articles()).toEqual(["s/a2", "s/a3", "s/a4", "s/a5"]);
    expect((await world.row()).progress.removed).toBe(2);
  });

  it("keeps what its host says is unchanged, and brings back what has got lost here", async () => {
    const world = await newWorld();
    await walked(
      world,
      scripted(() => items(3), 3),
    );
    await world.storage.articles.remove(["s/a1"]);
    const net = { ...world.doors(paged([])).net, settle: () => ({ fresh: [], unchanged: ["https://help.example/a1"] }) };
    await world.storage.sources.takePage(
      "s",
      { items: [], removed: [], validators: [{ source: "s", url: "https://help.example/a1", etag: "e", modified: null }], forgotten: [] },
      (row) => row,
    );
    await world.begin("full");
    await walk("s", world.doors(paged([pulled({ unchanged: ["a0", "a1", "a2"] })]), { net }));
    expect(await world.articles()).toEqual(["s/a0", "s/a2"]);
    expect(await world.storage.validators.find("s", "https://help.example/a1")).toBeNull();
    await walked(
      world,
      scripted(() => items(3)),
    );
    expect(await world.articles()).toHaveLength(3);
  });

  it("leaves the articles of other sources and of folders alone", async () => {
    const world = await newWorld();
    const [other] = (await read({ source: "folder", brand: null, items: [item("x")], now: "" })).articles;
    if (other) await world.storage.articles.save([other]);
    await walked(
      world,
      scripted(() => []),
    );
    expect(await world.articles()).toEqual(["folder/x"]);
  });
});

describe("a source that vanishes", () => {
  const half = async () => {
    const world = await newWorld();
    await walked(
      world,
      scripted(() => items(50), 20),
    );
    return world;
  };

  it("keeps everything when its host breaks off half-way", async () => {
    const world = await half();
    await world.begin("full");
    const broken = paged([pulled({ items: items(3), next: "1" }), new FootnoteError("source.offline")]);
    expect(await code(walk("s", world.doors(broken)))).toBe("source.offline");
    expect(await world.articles()).toHaveLength(50);
  });

  it.each([
    ["most of it", 10],
    ["all of it", 0],
  ])("keeps %s until the lead says so", async (_, left) => {
    const world = await half();
    await world.begin("full");
    expect(await code(walk("s", world.doors(scripted(() => items(left), 20))))).toBe("source.vanished");
    expect(await world.articles()).toHaveLength(50);
    await world.storage.sources.change("s", (row) => ({
      ...row,
      cursor: null,
      ending: null,
      progress: { ...row.progress, state: "failed", problem: { code: "source.vanished", detail: {} } },
    }));
    await walked(
      world,
      scripted(() => items(left), 20),
      "full",
      true,
    );
    expect(await world.articles()).toHaveLength(left);
    expect(await world.row()).toMatchObject({ confirmed: false, progress: { state: "done", removed: 50 - left } });
  });

  it("is not believed when it takes back one article after the other either", async () => {
    const world = await half();
    await world.begin("full");
    const refused = items(50).map((i) => ({ item: i.id, url: i.url, code: "source.forbidden", detail: {} }));
    const pages = [pulled({ failures: refused.slice(0, 25), next: "1" }), pulled({ failures: refused.slice(25) })];
    expect(await code(walk("s", world.doors(paged(pages))))).toBe("source.vanished");
    expect((await world.articles()).length).toBeGreaterThanOrEqual(25);
  });

  it("may lose a few of many, and one of two", async () => {
    const world = await half();
    await walked(
      world,
      scripted(() => items(35), 20),
    );
    expect(await world.articles()).toHaveLength(35);
    const small = await newWorld();
    await walked(
      small,
      scripted(() => items(2)),
    );
    await walked(
      small,
      scripted(() => items(1)),
    );
    expect(await small.articles()).toEqual(["s/a0"]);
  });
});

describe("a walk over changes", () => {
  it("takes what is new, removes what is gone and keeps what it does not hear of", async () => {
    const world = await newWorld();
    await walked(
      world,
      scripted(() => items(6), 3, "m1"),
    );
    const source = paged([pulled({ items: [item("new"), item("a1", { body: "<p>New.</p>" })], gone: ["a2", "never-had"], mark: "m2" })]);
    await walked(world, source, "changes");
    expect(await world.articles()).toEqual(["s/a0", "s/a1", "s/a3", "s/a4", "s/a5", "s/new"]);
    expect(await world.row()).toMatchObject({ mark: "m2", progress: { pass: "changes", added: 1, changed: 1, removed: 1 } });
  });

  it("starts from the mark that the last finished walk left", async () => {
    const world = await newWorld();
    await walked(
      world,
      scripted(() => items(2), 3, "m1"),
    );
    const source = scripted(() => [], 3, "m2");
    await walked(world, source, "changes");
    expect(source.asked).toMatchObject([{ since: "m1", cursor: null }]);
  });

  it("is a walk over everything where no mark was left", async () => {
    const world = await newWorld();
    await walked(
      world,
      scripted(() => items(2)),
      "changes",
    );
    expect((await world.row()).progress.pass).toBe("full");
  });

  it("treats an article that we may no longer see as gone", async () => {
    const world = await newWorld();
    await walked(
      world,
      scripted(() => items(3), 3, "m1"),
    );
    const lost = { item: "a1", url: null, code: "source.forbidden", detail: {} };
    await walked(world, paged([pulled({ failures: [lost] })]), "changes");
    expect(await world.articles()).toEqual(["s/a0", "s/a2"]);
    expect((await world.row()).progress).toMatchObject({ removed: 1, failed: 1, failures: [{ item: "a1", code: "source.forbidden" }] });
  });
});

describe("rows that make no sense", () => {
  it("are named and the others are taken", async () => {
    const world = await newWorld();
    const bad = { ...item("bad"), labels: "none" } as unknown as SourceItem;
    await walked(world, paged([pulled({ items: [item("a"), bad, item("a"), item(""), item("empty", { body: "" })] })]));
    expect(await world.articles()).toEqual(["s/a"]);
    const { failed, failures } = (await world.row()).progress;
    expect(failed).toBe(4);
    expect(failures.map((f) => [f.item, f.code])).toEqual([
      ["empty", "import.empty"],
      ["4", "source.shape"],
      ["a", "source.duplicate"],
      ["2", "source.shape"],
    ]);
  });

  it("do not cost an article that is there", async () => {
    const world = await newWorld();
    await walked(
      world,
      scripted(() => items(3)),
    );
    const trouble = { item: "a1", url: null, code: "source.too-large", detail: {} };
    await walked(world, paged([pulled({ items: [item("a0"), item("a2")], failures: [trouble] })]));
    expect(await world.articles()).toEqual(["s/a0", "s/a1", "s/a2"]);
  });

  it("take an article away when nothing of it can be read any more, and are tried again next time", async () => {
    const world = await newWorld();
    await walked(
      world,
      scripted(() => items(3)),
    );
    const all = [item("a0"), item("a1", { body: "" }), item("a2")];
    await walked(
      world,
      scripted(() => all),
    );
    expect(await world.articles()).toEqual(["s/a0", "s/a2"]);
    await walked(
      world,
      scripted(() => all),
    );
    expect((await world.row()).progress).toMatchObject({ failed: 1, unchanged: 2 });
  });

  it("are listed up to the newest two hundred, and counted all", async () => {
    const world = await newWorld();
    const many = (n: number) => Array.from({ length: 150 }, (_, i) => ({ item: `${n}-${i}`, url: null, code: "source.shape", detail: {} }));
    await walked(world, paged([pulled({ failures: many(1), next: "1" }), pulled({ failures: many(2) })]));
    const { failed, failures } = (await world.row()).progress;
    expect([failed, failures.length, failures[0]?.item, failures.at(-1)?.item]).toEqual([300, 200, "2-149", "1-100"]);
  });
});

describe("a walk without an end", () => {
  it("is cut off when it comes by the same place again", async () => {
    const world = await newWorld();
    await world.begin("full");
    const circle = paged([pulled({ next: "1" }), pulled({ next: "2" }), pulled({ next: "1" })]);
    expect(await code(walk("s", world.doors(circle)))).toBe("source.shape");
  });

  it("is cut off after twenty thousand pages", async () => {
    const world = await newWorld();
    await world.begin("full");
    await world.storage.sources.change("s", (row) => ({ ...row, pages: 19_999, cursor: "0" }));
    const endless: Pick<Source, "pull"> = { pull: async ({ cursor }) => pulled({ next: String(Number(cursor) + 1) }) };
    expect(await code(walk("s", world.doors(endless)))).toBe("source.shape");
    expect((await world.row()).pages).toBe(20_000);
  });
});

describe("the engine", () => {
  it("that dies while reading is asked once more", async () => {
    const world = await newWorld();
    await world.begin("full");
    let calls = 0;
    const dying: WalkDoors["read"] = (data) => (++calls === 1 ? Promise.reject(new FootnoteError("engine.failed")) : read(data));
    await walk(
      "s",
      world.doors(
        scripted(() => items(3)),
        { read: dying },
      ),
    );
    expect(await world.articles()).toHaveLength(3);
  });

  it("that one item kills costs that item alone", async () => {
    const world = await newWorld();
    await world.begin("full");
    const poisoned: WalkDoors["read"] = (data) =>
      data.items.some((i) => i.id === "a1") ? Promise.reject(new FootnoteError("engine.failed")) : read(data);
    await walk(
      "s",
      world.doors(
        scripted(() => items(3)),
        { read: poisoned },
      ),
    );
    expect(await world.articles()).toEqual(["s/a0", "s/a2"]);
    expect((await world.row()).progress.failures).toMatchObject([{ item: "a1", code: "source.unreadable" }]);
  });

  it("that is dead stops the walk where it is", async () => {
    const world = await newWorld();
    await world.begin("full");
    const dead: WalkDoors["read"] = () => Promise.reject(new FootnoteError("engine.failed"));
    expect(
      await code(
        walk(
          "s",
          world.doors(
            scripted(() => items(3)),
            { read: dead },
          ),
        ),
      ),
    ).toBe("engine.failed");
    expect(await world.row()).toMatchObject({ cursor: null, pages: 0 });
  });

  it("is given large items in parts", async () => {
    const world = await newWorld();
    await world.begin("full");
    const sizes: number[] = [];
    const measured: WalkDoors["read"] = (data) => {
      sizes.push(data.items.length);
      return read(data);
    };
    const large = items(6).map((i) => ({ ...i, body: "x".repeat(150_000) }));
    await walk(
      "s",
      world.doors(
        scripted(() => large, 6),
        { read: measured },
      ),
    );
    expect(sizes).toEqual([2, 2, 2]);
  });
});

describe("a walk and the lead", () => {
  it("stops after the page when it is paused, and goes on from there", async () => {
    const world = await newWorld();
    await world.begin("full");
    const source = scripted(() => items(6));
    const pausing: Pick<Source, "pull"> = {
      pull: async (from, net) => {
        await world.storage.sources.change("s", (row) => ({ ...row, progress: { ...row.progress, state: "paused" } }));
        return source.pull(from, net);
      },
    };
    await walk("s", world.doors(pausing));
    expect(await world.row()).toMatchObject({ cursor: "3", progress: { state: "paused", added: 3 } });
    await world.storage.sources.change("s", (row) => ({ ...row, progress: { ...row.progress, state: "running" } }));
    await walk("s", world.doors(source));
    expect(await world.articles()).toHaveLength(6);
  });

  it("leaves nothing of a page behind when its source is removed meanwhile", async () => {
    const world = await newWorld();
    await world.begin("full");
    const source = scripted(() => items(6));
    let pages = 0;
    const removing: Pick<Source, "pull"> = {
      pull: async (from, net) => {
        if (++pages === 2) {
          await world.storage.articles.remove(await world.storage.items.articles("s"));
          await world.storage.sources.remove("s");
        }
        return source.pull(from, net);
      },
    };
    await walk("s", world.doors(removing));
    expect([await world.articles(), await world.storage.items.count("s"), pages]).toEqual([[], 0, 2]);
  });

  it("gives articles the lead's answer where the source says nothing", async () => {
    const world = await newWorld(settings({ tier: "public" }));
    await walked(
      world,
      scripted(() => items(1)),
    );
    expect((await world.storage.articles.find("s/a0"))?.claims).toMatchObject({ lead: "public", how: "folder" });
  });
});

describe("a full disk", () => {
  it("stops the walk with nothing half-written and the old articles in place", async () => {
    const world = await newWorld();
    await walked(
      world,
      scripted(() => items(3)),
    );
    await world.begin("full");
    const full = () => Promise.reject(Object.assign(new Error("full"), { name: "QuotaExceededError" }));
    const next = [...items(3), item("new")];
    await expect(
      walk(
        "s",
        world.doors(
          scripted(() => next, 9),
          { save: full },
        ),
      ),
    ).rejects.toThrow("full");
    expect(await world.articles()).toEqual(["s/a0", "s/a1", "s/a2"]);
    await walk("s", world.doors(scripted(() => next, 9)));
    expect(await world.articles()).toHaveLength(4);
  });
});

/** The world ends at the nth thing that is done; `after` says whether it still gets done. */
function mortal(doors: WalkDoors, nth: number, after: boolean): { doors: WalkDoors; dead: () => boolean } {
  let count = 0;
  const deadly = <A extends unknown[], T>(work: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => {
      if (count >= nth) throw new Error("dead");
      count++;
      if (count === nth && !after) throw new Error("dead");
      const result = await work(...args);
      if (count === nth) throw new Error("dead");
      return result;
    };
  };
  const { source, sources, items: table } = doors;
  return {
    dead: () => count >= nth,
    doors: {
      ...doors,
      source: { pull: deadly(source.pull) },
      sources: { find: deadly(sources.find), change: deadly(sources.change), takePage: deadly(sources.takePage) },
      items: { known: deadly(table.known), older: deadly(table.older), count: deadly(table.count), orphans: deadly(table.orphans) },
      read: deadly(doors.read),
      save: deadly(doors.save),
      remove: deadly(doors.remove),
    },
  };
}

interface Story {
  before: SourceItem[];
  pages: ReturnType<typeof pulled>[];
  pass: "full" | "changes";
}

async function told({ before, pages, pass }: Story, deaths: { nth: number; after: boolean }[]) {
  const world = await newWorld();
  await walked(
    world,
    scripted(() => before, 4, "m1"),
  );
  await world.begin(pass);
  let died = 0;
  for (const { nth, after } of deaths) {
    const { doors, dead } = mortal(world.doors(paged(pages)), nth, after);
    await walk("s", doors).catch((error: Error) => {
      if (error.message !== "dead") throw error;
    });
    if (!dead()) break;
    died++;
  }
  await walk("s", world.doors(paged(pages)));
  const known = await world.storage.items.known(
    "s",
    (await world.articles()).map((id) => id.slice(2)),
  );
  return { deaths: died, end: { row: await world.row(), articles: await world.storage.articles.page(), items: [...known] } };
}

const story: Story = {
  before: items(12),
  pages: [
    pulled({ items: [item("a0"), item("a1", { body: "<p>Changed.</p>" }), item("n1")], total: 11, next: "1" }),
    pulled({ unchanged: ["a2", "a3", "a4"], items: [item("a5", { body: "" })], next: "2" }),
    pulled({ items: [item("n2"), item("a8"), item("a9")], gone: ["a6"], mark: "m2" }),
  ],
  pass: "full",
};

describe("a walk that is killed", { timeout: 90_000 }, () => {
  for (const pass of ["full", "changes"] as const) {
    it(`at any step ends as one that was not (${pass})`, async () => {
      const { end: undisturbed } = await told({ ...story, pass }, []);
      for (const after of [false, true]) {
        let nth = 0;
        for (let deaths = 1; deaths > 0; ) {
          const lived = await told({ ...story, pass }, [{ nth: ++nth, after }]);
          expect(lived.end).toEqual(undisturbed);
          deaths = lived.deaths;
        }
        expect(nth).toBeGreaterThan(15);
      }
    });
  }

  it("again and again ends as one that was not", async () => {
    const { end: undisturbed } = await told(story, []);
    const death = fc.record({ nth: fc.integer({ min: 1, max: 14 }), after: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(death, { maxLength: 6 }), async (deaths) => {
        expect((await told(story, deaths)).end).toEqual(undisturbed);
      }),
      { numRuns: 30 },
    );
  });

  it("repeats one page at most", async () => {
    const world = await newWorld();
    await world.begin("full");
    const source = scripted(() => items(12));
    await walk("s", mortal(world.doors(source), 13, false).doors).catch(() => undefined);
    const before = source.asked.map((from) => from.cursor);
    await walk("s", world.doors(source));
    const all = source.asked.map((from) => from.cursor);
    expect(before.length).toBeLessThan(4);
    expect(all.length - new Set(all).size).toBeLessThanOrEqual(1);
  });
});
