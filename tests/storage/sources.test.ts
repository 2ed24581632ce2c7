import { describe, expect, it } from "vitest";
import { newSource } from "../../lib/background/sources/progress.ts";
import type { ItemRow } from "../../lib/storage/db.ts";
import type { PageChanges } from "../../lib/storage/sources.ts";
import { settings } from "../background/sources/world.ts";
import { newPlace, storageAt } from "./places.ts";
import { article } from "./samples.ts";

const row = (id: string) => newSource(settings({ id }), false);
const taken = (source: string, item: string, pass = 1): ItemRow => ({ source, item, article: `${source}/${item}`, digest: "d", pass });
const page = (parts: Partial<PageChanges>): PageChanges => ({ items: [], removed: [], validators: [], forgotten: [], ...parts });
const validator = (source: string, url: string) => ({ source, url, etag: '"1"', modified: null });

async function filled() {
  const storage = storageAt(newPlace());
  for (const id of ["a", "ab", "b"]) {
    await storage.sources.save(row(id));
    await storage.articles.save([
      article(`${id}/1`, { source: id }),
      article(`${id}/2`, { source: id }),
      article(`${id}/m`, { source: id, kind: "macro" }),
    ]);
    const items = ["1", "2", "m"].map((item) => taken(id, item));
    await storage.sources.takePage(id, page({ items, validators: [validator(id, "https://h.example/1")] }), (now) => now);
  }
  return storage;
}

describe("connected sources", () => {
  it("are read back as they were saved", async () => {
    const { sources } = storageAt(newPlace());
    await sources.save(row("a"));
    expect(await sources.find("a")).toEqual(row("a"));
    expect(await sources.find("b")).toBeNull();
    expect(await sources.page()).toEqual([row("a")]);
  });

  it("change as they are now, not as they were when somebody looked", async () => {
    const { sources } = storageAt(newPlace());
    await sources.save(row("a"));
    await Promise.all(Array.from({ length: 20 }, () => sources.change("a", (now) => ({ ...now, pages: now.pages + 1 }))));
    expect((await sources.find("a"))?.pages).toBe(20);
    expect(await sources.change("b", (now) => now)).toBeNull();
  });

  it("take a page whole or not at all", async () => {
    const { sources, items, validators } = storageAt(newPlace());
    await sources.save(row("a"));
    const broken = page({ items: [taken("a", "1"), {} as ItemRow], validators: [validator("a", "https://h.example/1")] });
    await expect(sources.takePage("a", broken, (now) => ({ ...now, cursor: "1" }))).rejects.toThrow();
    expect([await items.count("a"), await validators.find("a", "https://h.example/1"), (await sources.find("a"))?.cursor]).toEqual([
      0,
      null,
      null,
    ]);
    expect(await sources.takePage("gone", page({ items: [taken("gone", "1")] }), (now) => now)).toBeNull();
    expect(await items.count("gone")).toBe(0);
  });

  it("go with their items and without anybody else's", async () => {
    const { sources, items, validators } = await filled();
    await sources.remove("a");
    expect([await items.count("a"), await items.count("ab"), await items.count("b")]).toEqual([0, 3, 3]);
    expect(await validators.find("a", "https://h.example/1")).toBeNull();
    expect(await validators.find("ab", "https://h.example/1")).not.toBeNull();
  });
});

describe("their items", () => {
  it("are known with whether their article is still there", async () => {
    const { items, articles } = await filled();
    await articles.remove(["a/2"]);
    const known = await items.known("a", ["1", "2", "none"]);
    expect([...known].map(([id, { there }]) => [id, there])).toEqual([
      ["1", true],
      ["2", false],
    ]);
  });

  it("that no later walk has met are found by their number", async () => {
    const { items, sources } = await filled();
    await sources.takePage("a", page({ items: [taken("a", "1", 2)] }), (now) => now);
    expect((await items.older("a", 2)).map((i) => i.item)).toEqual(["2", "m"]);
    expect(await items.older("a", 1)).toEqual([]);
  });

  it("are counted by kind, and articles that belong to none are found", async () => {
    const { items, sources } = await filled();
    expect(await items.brought("a")).toEqual({ articles: 2, macros: 1 });
    await sources.takePage("a", page({ removed: ["2"] }), (now) => now);
    expect(await items.orphans("a")).toEqual(["a/2"]);
    expect(await items.articles("a")).toEqual(["a/1", "a/2", "a/m"]);
  });
});
