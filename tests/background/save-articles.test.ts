import { beforeEach, describe, expect, it, vi } from "vitest";
import { whenKnowledgeChanges } from "../../lib/background/changed.ts";
import { countReport, quarantine } from "../../lib/background/quarantine.ts";
import { saveArticles } from "../../lib/background/save-articles.ts";
import { saveTierRules } from "../../lib/background/tier-rules.ts";
import type { Article } from "../../lib/knowledge/article.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import type { TierRule } from "../../lib/knowledge/tier-rule.ts";
import { articleOf } from "../knowledge/article-maker.ts";
import { freshStorage, storage } from "./knowledge-world.ts";

vi.mock("wxt/browser", () => ({ browser: {} }));
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));

let changes = 0;
whenKnowledgeChanges(() => changes++);
beforeEach(() => {
  freshStorage();
  changes = 0;
});

const article = (change: Partial<Article> = {}) =>
  articleOf({
    body: "You can return items within 30 days.",
    claims: { source: "public", says: "everyone", lead: null, how: null },
    ...change,
  });
const rule = (change: Partial<TierRule> = {}): TierRule => ({
  id: "r",
  when: { source: null, section: null, label: "fraud" },
  tier: "internal",
  tellable: null,
  ...change,
});
const found = async (id = "a") => (await storage.articles.find(id)) as Article;

describe("saveArticles", () => {
  it("says once that the knowledge changed, and not at all when nothing did", async () => {
    expect(await saveArticles([article(), article({ id: "b" })])).toEqual({ added: 2, changed: 0 });
    expect(changes).toBe(1);
    expect(await saveArticles([article(), article({ id: "b" })])).toEqual({ added: 0, changed: 0 });
    expect(changes).toBe(1);
  });

  it("makes a new revision of another text and keeps the one before", async () => {
    await saveArticles([article()]);
    expect(await saveArticles([article({ body: "You can return items within 28 days." })])).toEqual({ added: 0, changed: 1 });
    expect((await found()).revision).toBe(2);
    expect((await storage.articles.findRevision("a", 1))?.body).toContain("30 days");
  });

  it("makes no new revision where only the tier, the labels or the owner change", async () => {
    await saveArticles([article()]);
    expect(await saveArticles([article({ owner: "Returns team", labels: ["x"] })])).toEqual({ added: 0, changed: 1 });
    await saveTierRules([rule({ when: { source: null, section: null, label: "x" } })]);
    expect(await found()).toMatchObject({ revision: 1, owner: "Returns team", tier: "internal", tierBecause: "rule" });
  });

  it("never gives a cited revision's number to another text, though the article was away", async () => {
    await saveArticles([article()]);
    await storage.articles.keepRevisions(["a"]);
    await storage.articles.remove(["a"]);
    await saveArticles([article({ body: "Something else." })]);
    expect((await found()).revision).toBe(2);
    expect((await storage.articles.findRevision("a", 1))?.body).toContain("30 days");
  });

  it("keeps what the lead said by hand when its source comes again, and lets the source tighten it", async () => {
    await saveArticles([article({ claims: { source: null, says: null, lead: "public", how: "hand" }, tellable: "own-words" })]);
    await saveArticles([article({ claims: { source: null, says: null, lead: "internal", how: "folder" }, owner: "x" })]);
    expect(await found()).toMatchObject({ tier: "public", tierBecause: "hand", tellable: "own-words" });
    await saveArticles([article({ claims: { source: "internal", says: "agents", lead: null, how: null } })]);
    expect(await found()).toMatchObject({ tier: "internal", tierBecause: "labelled", tierDetail: "agents" });
  });

  it("keeps an article out of use while its text is the same", async () => {
    await saveArticles([article()]);
    await quarantine(["a"], "wrong");
    await saveArticles([article({ owner: "x" })]);
    expect((await found()).quarantined).toBe("wrong");
    await saveArticles([article({ body: "Mended." })]);
    expect((await found()).quarantined).toBeNull();
  });

  it("brings an article that was away back no looser than it went", async () => {
    const given = article({ claims: { source: null, says: null, lead: "public", how: "folder" } });
    await saveArticles([
      { ...given, claims: { ...given.claims, lead: "never", how: "hand" } },
      { ...given, id: "b" },
    ]);
    await quarantine(["b"], "wrong");
    await storage.articles.remove(["a", "b"]);
    await storage.articles.remove(["a", "b"]);
    await saveArticles([given, { ...given, id: "b" }]);
    expect(await found()).toMatchObject({ tier: "never", tierBecause: "hand" });
    expect((await found("b")).quarantined).toBe("wrong");
    await storage.articles.remove(["b"]);
    await saveArticles([{ ...given, id: "b", body: "Mended." }]);
    expect((await found("b")).quarantined).toBeNull();
  });

  it("does not bring back what the lead once allowed by hand", async () => {
    await saveArticles([article({ claims: { source: null, says: null, lead: "public", how: "hand" } })]);
    await storage.articles.remove(["a"]);
    await saveArticles([article({ claims: { source: null, says: null, lead: "internal", how: "folder" } })]);
    expect((await found()).tier).toBe("internal");
  });

  it("follows rules that are saved at the same moment", async () => {
    await Promise.all([saveTierRules([rule()]), saveArticles([article({ labels: ["fraud"] })])]);
    expect((await found()).tier).toBe("internal");
  });

  it("holds an article internal again when the lead takes the answer for its source back", async () => {
    await saveArticles([article({ claims: { source: null, says: null, lead: "public", how: "folder" } })]);
    await saveArticles([article({ claims: { source: null, says: null, lead: null, how: null }, tierBecause: "unlabelled" })]);
    expect(await found()).toMatchObject({ tier: "internal", tierBecause: "unlabelled" });
  });

  it("names a connected source's permission as the source's", async () => {
    vi.spyOn(storage.sources, "page").mockResolvedValue([{ id: "guide" }] as never);
    await saveArticles([article({ source: "guide" })]);
    expect(await found()).toMatchObject({ tierBecause: "source", tierDetail: "everyone" });
  });
});

describe("saveTierRules", () => {
  it("labels all articles again and says how many tiers changed", async () => {
    const many = Array.from({ length: 1203 }, (_, n) => article({ id: `a${n}`, labels: n % 3 === 0 ? ["Fraud"] : [] }));
    await saveArticles(many);
    changes = 0;
    expect(await saveTierRules([rule()])).toBe(401);
    expect(changes).toBe(1);
    expect((await found("a3")).tier).toBe("internal");
    expect(await storage.articles.counts()).toEqual({ articles: 1203, sayable: 802 });
    expect(await saveTierRules([])).toBe(401);
    expect((await found("a3")).tier).toBe("public");
  });

  it("takes back what only a rule allowed to be told", async () => {
    await saveArticles([article({ labels: ["fraud"] })]);
    await saveTierRules([rule({ tellable: "own-words" })]);
    expect((await found()).tellable).toBe("own-words");
    await saveTierRules([rule()]);
    expect((await found()).tellable).toBe("no");
  });

  it("leaves everything as it was when it can't be finished", async () => {
    await saveArticles([article({ labels: ["fraud"] })]);
    vi.spyOn(storage.articles, "save").mockRejectedValueOnce(new Error("full"));
    await expect(saveTierRules([rule()])).rejects.toThrow("full");
    expect(await storage.settings.tierRules()).toEqual([]);
    expect((await found()).tier).toBe("public");
  });
});

describe("quarantine", () => {
  it("takes an article out of every search at once and puts it back", async () => {
    await saveArticles([article()]);
    changes = 0;
    expect(await quarantine(["a", "not there"], "outdated")).toEqual(["a"]);
    expect(passages(await found())).toEqual([]);
    expect(await storage.articles.counts()).toEqual({ articles: 1, sayable: 0 });
    await quarantine(["a"], null);
    expect(passages(await found())).toHaveLength(1);
    expect(changes).toBe(2);
  });

  const day = (n: number) => new Date(Date.UTC(2026, 10, n));

  it("names the articles that were reported as often as the lead's rule says, within thirty days", async () => {
    await storage.settings.saveQuarantineAfter(2);
    expect(await countReport("draft 1", ["a", "b"], day(1))).toEqual([]);
    expect(await countReport("draft 1", ["a"], day(2))).toEqual([]);
    expect(await countReport("draft 2", ["a"], day(3))).toEqual(["a"]);
    expect(await countReport("draft 3", ["b"], day(1 + 31))).toEqual([]);
  });

  it("counts without a rule too, and from anew once somebody has looked or the text has changed", async () => {
    await saveArticles([article()]);
    expect(await countReport("draft 1", ["a"], day(1))).toEqual([]);
    await storage.settings.saveQuarantineAfter(2);
    await quarantine(["a"], null);
    expect(await countReport("draft 2", ["a"], day(2))).toEqual([]);
    await saveArticles([article({ body: "Another text." })]);
    expect(await countReport("draft 3", ["a"], day(3))).toEqual([]);
    expect(await countReport("draft 4", ["a"], day(3))).toEqual(["a"]);
  });
});
