import { describe, expect, it } from "vitest";
import { newPlace, storageAt } from "./places.ts";
import { article, profile } from "./samples.ts";

describe("the articles", () => {
  it("are saved, found, listed and removed", async () => {
    const { articles } = storageAt(newPlace());
    await articles.save([article("b"), article("a")]);
    expect((await articles.page()).map((a) => a.id)).toEqual(["a", "b"]);
    expect(await articles.find("a")).toEqual(article("a"));
    await articles.remove(["a"]);
    expect(await articles.find("a")).toBeNull();
  });

  it("have a number that grows with every change, and only with a change", async () => {
    const { articles } = storageAt(newPlace());
    expect(await articles.revision()).toBe(0);
    await articles.save([article("a")]);
    await articles.remove(["a"]);
    await articles.replace([article("b")]);
    await articles.page();
    expect(await articles.revision()).toBe(3);
  });

  it("tell what changed after a revision, and what must no longer be found", async () => {
    const { articles } = storageAt(newPlace());
    await articles.save([article("a"), article("b"), article("c")]);
    expect(await articles.since(null)).toEqual({ changed: ["a", "b", "c"], removed: [] });
    await articles.save([article("b", { body: "New text." }), article("d")]);
    await articles.remove(["c"]);
    expect(await articles.since(1)).toEqual({ changed: ["b", "d"], removed: ["c"] });
    expect(await articles.since(2)).toEqual({ changed: [], removed: ["c"] });
    expect(await articles.since(3)).toEqual({ changed: [], removed: [] });
  });

  it.each([
    ["a stricter tier", { tier: "internal" }],
    ["no AI use at all", { tier: "never" }],
    ["a quarantine", { quarantined: "reported" }],
    ["another brand", { brand: "Other" }],
    ["own words no longer allowed", { tellable: "no" }],
  ] as const)("count as removed with %s, and only then", async (_, narrower) => {
    const { articles } = storageAt(newPlace());
    const open = article("a", { tellable: "own-words" });
    await articles.save([open]);
    await articles.save([{ ...open, ...narrower }]);
    expect(await articles.since(1)).toEqual({ changed: ["a"], removed: ["a"] });
    await articles.save([{ ...open, ...narrower, body: "New text." }]);
    expect(await articles.since(2)).toEqual({ changed: ["a"], removed: [] });
  });

  it("change by a replacement only where they differ", async () => {
    const { articles } = storageAt(newPlace());
    await articles.save([article("a"), article("b"), article("c")]);
    await articles.replace([article("a"), article("b", { tier: "internal" }), article("d")]);
    expect(await articles.since(1)).toEqual({ changed: ["b", "d"], removed: ["b", "c"] });
    expect(await articles.page()).toEqual([article("a"), article("b", { tier: "internal" }), article("d")]);
  });

  it("are taken all or not at all", async () => {
    const { articles } = storageAt(newPlace());
    expect(() => articles.save([article("a"), { ...article("b"), tier: "secret" as never }])).toThrow();
    expect(await articles.page()).toEqual([]);
    expect(await articles.revision()).toBe(0);
  });

  it("keep a cited revision as it was when the article goes on", async () => {
    const { articles } = storageAt(newPlace());
    await articles.save([article("a", { body: "30 days." })]);
    await articles.keepRevisions(["a", "gone"]);
    await articles.save([article("a", { revision: 2, body: "60 days." })]);
    await articles.remove(["a"]);
    expect((await articles.findRevision("a", 1))?.body).toBe("30 days.");
    expect(await articles.findRevision("a", 2)).toBeNull();
  });

  it("are counted: all, and those that may be said to somebody", async () => {
    const storage = storageAt(newPlace());
    await storage.articles.save([
      article("a"),
      article("b", { tier: "authenticated" }),
      article("c", { tier: "internal" }),
      article("d", { tier: "never" }),
      article("e", { quarantined: "reported" }),
    ]);
    await storage.profiles.save(profile("p"));
    expect(await storage.stats()).toEqual({ articles: 5, sayable: 2, profiles: 1, log: 0 });
  });

  it("keep exactly what a draft cites, and say when it went while the draft was written", async () => {
    const { articles } = storageAt(newPlace());
    const id = "a@1#2";
    await articles.save([article(id), article("b")]);
    expect(await articles.keepCited([{ id, revision: 1 }])).toBe(true);
    await articles.remove([id, "b"]);
    expect(await articles.keepCited([{ id, revision: 1 }])).toBe(true);
    expect((await articles.findRevision(id, 1))?.id).toBe(id);
    expect(await articles.keepCited([{ id: "b", revision: 1 }])).toBe(false);
    await articles.save([article("b", { revision: 2 })]);
    expect(await articles.keepCited([{ id: "b", revision: 1 }])).toBe(false);
  });
});
