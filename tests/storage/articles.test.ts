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
});
