import { describe, expect, it } from "vitest";
import { takePage } from "../../../lib/background/sources/take-page.ts";
import type { WalkDoors } from "../../../lib/background/sources/walk-doors.ts";
import { FootnoteError } from "../../../lib/errors.ts";
import type { SourceItem } from "../../../lib/source-item.ts";
import type { Pulled } from "../../../lib/sources/source.ts";
import { item, items, newWorld, paged, pulled, read, type World } from "./world.ts";

/** Takes one page of a walk that is under way. */
const take = async (world: World, page: Partial<Pulled>, parts: Partial<WalkDoors> = {}) =>
  takePage(await world.row(), pulled(page), world.doors(paged([]), parts));
const begunWorld = async (there: SourceItem[] = []) => {
  const world = await newWorld();
  await world.begin("full");
  if (there.length > 0) await take(world, { items: there });
  return world;
};

describe("a page", () => {
  it("leaves its cursor while more is to come, and its mark at the end", async () => {
    const world = await begunWorld();
    expect(await take(world, { items: items(2), next: "2", total: 3, mark: "early" })).toBe(true);
    expect(await world.row()).toMatchObject({ cursor: "2", ending: null, pages: 1, progress: { seen: 2, total: 3, added: 2 } });
    await take(world, { items: [item("b")], mark: "m" });
    expect(await world.row()).toMatchObject({ cursor: null, ending: { mark: "m" }, pages: 2, progress: { seen: 3, total: 3, added: 3 } });
  });

  it("may be empty", async () => {
    const world = await begunWorld();
    expect(await take(world, {})).toBe(true);
    expect(await world.row()).toMatchObject({ pages: 1, progress: { seen: 0, failed: 0 } });
  });

  it("that is taken twice, as after a death, brings nothing twice", async () => {
    const world = await begunWorld(items(3));
    await take(world, { items: items(3) });
    expect(await world.articles()).toHaveLength(3);
    expect((await world.row()).progress).toMatchObject({ added: 3, changed: 0, unchanged: 3 });
  });

  it("takes the good items and names the others by what is wrong with them", async () => {
    const world = await begunWorld();
    const odd = [item("ü/1 ?#"), item("same"), item("same", { body: "<p>Other.</p>" }), item(""), { ...item("x"), title: 7 }, null];
    await take(world, { items: odd as SourceItem[] });
    expect(await world.articles()).toEqual(["s/same", "s/ü/1 ?#"]);
    expect((await world.row()).progress.failures.map(({ item: id, code }) => [id, code]).reverse()).toEqual([
      ["same", "source.duplicate"],
      ["4", "source.shape"],
      ["5", "source.shape"],
      ["6", "source.shape"],
    ]);
  });

  it("lists the newest of very many failures, and counts them all", async () => {
    const world = await begunWorld();
    const failure = (n: number) => ({ item: `f${n}`, url: null, code: "source.row", detail: {} });
    await take(world, { failures: Array.from({ length: 150 }, (_, n) => failure(n)), next: "1" });
    await take(world, { failures: Array.from({ length: 150 }, (_, n) => failure(150 + n)) });
    const { failed, failures } = (await world.row()).progress;
    expect([failed, failures.length, failures[0]?.item, failures.at(-1)?.item]).toEqual([300, 200, "f299", "f100"]);
  });
});

describe("what is gone", () => {
  it.each(["source.gone", "source.forbidden", "source.login-wall", "source.left-site", "source.not-a-page"])(
    "goes where its host says %s",
    async (code) => {
      const world = await begunWorld(items(3));
      await take(world, { failures: [{ item: "a1", url: null, code, detail: {} }] });
      expect(await world.articles()).toEqual(["s/a0", "s/a2"]);
      expect((await world.row()).progress).toMatchObject({ removed: 1, failed: 1 });
    },
  );

  it("stays where something else went wrong", async () => {
    const world = await begunWorld(items(3));
    await take(world, { failures: [{ item: "a1", url: null, code: "source.busy", detail: {} }] });
    expect(await world.articles()).toHaveLength(3);
  });

  it("stays where it is given in the same breath", async () => {
    const world = await begunWorld(items(3));
    await take(world, { items: [item("a1")], gone: ["a1", "a2", "a2", "nobody"] });
    expect(await world.articles()).toEqual(["s/a0", "s/a1"]);
    expect((await world.row()).progress.removed).toBe(1);
  });

  it("goes when its new text can't be read: the old one may not hold any more", async () => {
    const world = await begunWorld(items(3));
    await take(world, { items: [item("a1", { body: "" })] });
    expect(await world.articles()).toEqual(["s/a0", "s/a2"]);
    expect((await world.row()).progress).toMatchObject({ changed: 0, removed: 1, failures: [{ item: "a1", code: "import.empty" }] });
  });

  it("stays, and stops the walk, when it is nearly all at once", async () => {
    const world = await begunWorld(items(30));
    const gone = items(25).map(({ id }) => id);
    await expect(take(world, { gone })).rejects.toMatchObject({ code: "source.vanished" });
    expect(await world.articles()).toHaveLength(30);
    expect(await world.row()).toMatchObject({ pages: 1, progress: { removed: 0 } });
  });
});

describe("a walk that is broken into", () => {
  it("has not taken a page whose articles could not be stored, and takes it whole next time", async () => {
    const world = await begunWorld(items(2));
    const full = () => Promise.reject(new FootnoteError("storage.full"));
    await expect(take(world, { items: items(4), next: "4" }, { save: full })).rejects.toMatchObject({ code: "storage.full" });
    expect(await world.row()).toMatchObject({ cursor: null, pages: 1, progress: { added: 2 } });
    await take(world, { items: items(4), next: "4" });
    expect(await world.row()).toMatchObject({ cursor: "4", progress: { added: 4, unchanged: 2 } });
  });

  it("leaves nothing new behind when the source is removed while it reads", async () => {
    const world = await begunWorld();
    const doors: Partial<WalkDoors> = {
      read: async (data) => {
        await world.storage.sources.remove("s");
        return read(data);
      },
    };
    expect(await take(world, { items: items(3) }, doors)).toBe(false);
    expect(await world.articles()).toEqual([]);
    expect(await world.storage.sources.find("s")).toBeNull();
  });
});

describe("what a host gave to ask with next time", () => {
  const url = "https://help.example/a1";
  const validator = { source: "s", url, etag: "e", modified: null };
  const net = (world: World) => ({ ...world.doors(paged([])).net, settle: () => ({ fresh: [validator], unchanged: [] }) });

  it("is kept with the page", async () => {
    const world = await begunWorld();
    await take(world, { items: items(2) }, { net: net(world) });
    expect(await world.storage.validators.find("s", url)).toMatchObject({ etag: "e" });
  });

  it.each<[string, Partial<Pulled>]>([
    ["an item was not read", { items: [item("a1", { body: "" })] }],
    ["one is said to be unchanged that is not here", { unchanged: ["a9"] }],
  ])("is forgotten where %s", async (_, page) => {
    const world = await begunWorld();
    await take(world, { items: items(1) }, { net: net(world) });
    await take(world, page, { net: net(world) });
    expect(await world.storage.validators.find("s", url)).toBeNull();
  });
});
