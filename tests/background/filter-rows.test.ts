import { describe, expect, it } from "vitest";
import { arranged, filterRows, rowOf } from "../../lib/background/filter-rows.ts";
import type { ArticleFilter } from "../../lib/knowledge-messages.ts";
import { articleOf } from "../knowledge/article-maker.ts";

const all: ArticleFilter = { words: "", tier: null, source: null, brand: null, locale: null, only: null, from: 0, limit: 50 };
const articles = [
  articleOf({
    id: "b",
    title: "Returns",
    body: "Only here.",
    tier: "public",
    source: "help",
    brand: "Nord",
    locale: "en",
    labels: ["vip"],
  }),
  articleOf({
    id: "a",
    title: "Återköp",
    tier: "internal",
    source: "zg",
    locale: "sv",
    section: "Order / Retur",
    tierBecause: "unlabelled",
  }),
  articleOf({ id: "c", title: "Delivery", tier: "public", source: "help", locale: "en", flags: ["instructions"], quarantined: "wrong" }),
  articleOf({ id: "d", title: "Hello", kind: "macro", tier: "never", source: "help", locale: "en" }),
];
const rows = arranged(articles.map(rowOf));
const ids = (change: Partial<ArticleFilter>) => filterRows(rows, { ...all, ...change }).rows.map((row) => row.id);

describe("the list of articles", () => {
  it("holds no texts and is in the order of the titles", () => {
    expect(JSON.stringify(rows.rows)).not.toContain("Only here.");
    expect(ids({}).filter((id) => id !== "a")).toEqual(["c", "d", "b"]);
  });

  it("finds words in title, section, labels and id, whatever their case and dots", () => {
    expect(ids({ words: "aterkop" })).toEqual(["a"]);
    expect(ids({ words: "retur order" })).toEqual(["a"]);
    expect(ids({ words: "VIP" })).toEqual(["b"]);
    expect(ids({ words: "vip returns nothing" })).toEqual([]);
  });

  it("narrows by tier, source, brand, language and state", () => {
    expect(ids({ tier: "public" })).toEqual(["c", "b"]);
    expect(ids({ source: "zg" })).toEqual(["a"]);
    expect(ids({ brand: "Nord" })).toEqual(["b"]);
    expect(ids({ locale: "sv" })).toEqual(["a"]);
    expect(ids({ only: "flagged" })).toEqual(["c"]);
    expect(ids({ only: "quarantined" })).toEqual(["c"]);
    expect(ids({ only: "unlabelled" })).toEqual(["a"]);
    expect(ids({ only: "macros" })).toEqual(["d"]);
  });

  it("comes in pages, and says how many there are", () => {
    const page = filterRows(rows, { ...all, tier: "public", from: 1, limit: 1 });
    expect([page.rows.map((r) => r.id), page.found]).toEqual([["b"], 2]);
  });

  it("counts what the filters offer", () => {
    expect(rows).toMatchObject({ brands: ["Nord"], locales: ["en", "sv"], tiers: { public: 2, internal: 1, never: 1 } });
    expect([...rows.sources]).toEqual(
      expect.arrayContaining([
        ["help", 3],
        ["zg", 1],
      ]),
    );
  });
});
