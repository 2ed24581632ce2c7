import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Article } from "../../lib/knowledge/article.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { Radar } from "../../lib/knowledge/radar.ts";
import { radar } from "../../lib/knowledge/radar-scan.ts";
import { articleOf } from "./article-maker.ts";

const now = "2026-11-20";
const scan = (...articles: Article[]) =>
  radar(
    articles.map((article) => ({ article, passages: passages(article) })),
    now,
  );
const returns = (id: string, days: number, change: Partial<Article> = {}) =>
  articleOf({ id, title: "Return an item", body: `Hello.\n\nYou can return most items within ${days} days.`, ...change });

describe("radar", () => {
  it("finds what contradicts itself in the sample world, what is stale, and nothing else", () => {
    const sample = (JSON.parse(readFileSync(new URL("../../public/sample/articles.json", import.meta.url), "utf8")) as unknown[]).map((a) =>
      Article.parse(a),
    );
    const found = Radar.parse(scan(...sample));
    expect(found.contradictions.map((c) => [c.a.value, c.b.value].sort().join(" / ")).sort()).toEqual([
      "28 days / 30 days",
      "£10 / £9",
      "£14 / £16",
      "£16 / £18",
    ]);
    expect(found.stale.map((s) => [s.article, s.months])).toEqual([["tarnwick/spare-parts-prices.en", 33]]);
    expect(found.articles).toBe(sample.length);
  });

  it("says where each side stands, and keeps its id over revisions", () => {
    const [found] = scan(returns("a", 30), returns("b", 28)).contradictions;
    expect(found?.a.text.slice(found.a.from, found.a.to)).toBe(found?.a.value);
    const [again] = scan(
      returns("b", 28, { revision: 7 }),
      returns("a", 30, { body: "You can return most items within 30 days of delivery." }),
    ).contradictions;
    expect(again?.id).toBe(found?.id);
  });

  it("reports the same two values in the same two articles once", () => {
    const twice = "You can return most items within 28 days.\n\nReminder: you can return most items within 28 days.";
    expect(scan(returns("a", 30), returns("b", 28, { body: twice })).contradictions).toHaveLength(1);
  });

  it("says across what a contradiction goes", () => {
    const across = (change: Partial<Article>) => scan(returns("a", 30), returns("b", 28, change)).contradictions[0]?.across;
    expect(across({})).toEqual(["articles"]);
    expect(across({ tier: "internal" })).toEqual(["articles", "tiers"]);
    expect(across({ kind: "macro" })).toEqual(["macro"]);
  });

  it("keeps the side that was reviewed later, and writes its value into the other", () => {
    const [found] = scan(returns("a", 30, { reviewed: "2026-01-01" }), returns("b", 28, { reviewed: "2025-12-01" })).contradictions;
    expect(found?.fix).toEqual({ keep: "a", because: "reviewed", text: "You can return most items within 30 days." });
  });

  it("goes by change, tier and majority where reviews tell nothing", () => {
    const fix = (...articles: Article[]) => scan(...articles).contradictions[0]?.fix;
    expect(fix(returns("a", 30, { updated: "2025-01-01" }), returns("b", 28, { updated: "2026-01-01" }))).toMatchObject({
      keep: "b",
      because: "newer",
    });
    expect(fix(returns("a", 30), returns("b", 28, { tier: "internal" }))).toMatchObject({ keep: "a", because: "public" });
    expect(fix(returns("a", 30), returns("b", 28), returns("c", 28))).toMatchObject({ keep: "b", because: "majority" });
    expect(fix(returns("a", 30), returns("b", 28))).toBeNull();
  });

  it("takes a sentence that many articles fill in differently for a form", () => {
    const cable = (n: number) =>
      articleOf({ id: `s${n}`, title: "Spare cables", body: `The spare cable is ${n} metres long when unrolled.` });
    const cables = Array.from({ length: 6 }, (_, n) => cable(n + 2));
    expect(scan(...cables.slice(0, 2)).contradictions).toHaveLength(1);
    expect(scan(...cables).contradictions).toEqual([]);
  });

  it("leaves brands, products and regions apart", () => {
    expect(scan(returns("a", 30, { brand: "Tarnwick" }), returns("b", 28, { brand: "Lysmossa" })).contradictions).toEqual([]);
    expect(scan(returns("a", 30, { product: "Drift" }), returns("b", 28, { product: "Dew" })).contradictions).toEqual([]);
    expect(scan(returns("a", 30, { locale: "en-GB" }), returns("b", 28, { locale: "en-US" })).contradictions).toEqual([]);
  });

  it("lists stale articles, the oldest first", () => {
    const stale = scan(returns("a", 30, { reviewed: "2025-06-01" }), returns("b", 30, { reviewed: "2024-06-01" }), returns("c", 30)).stale;
    expect(stale.map((s) => [s.article, s.months])).toEqual([
      ["b", 29],
      ["a", 17],
    ]);
  });
});

const english = [
  "# How to return",
  "",
  "1. Print the label within 7 days.",
  "2. Pack the item and hand it in.",
  "3. Keep the receipt for 30 days.",
  "",
  "The refund is paid within 5 working days. Postage costs 59 kr.",
].join("\n");
const swedish = [
  "# Så returnerar du",
  "",
  "1. Skriv ut etiketten inom 7 dagar.",
  "2. Packa varan och lämna in den.",
  "3. Spara kvittot i 30 dagar.",
  "",
  "Pengarna betalas ut inom 10 bankdagar. Portot kostar 59 kr.",
].join("\n");

describe("translations", () => {
  const pair = (sv: string, change: Partial<Article> = {}) =>
    scan(
      articleOf({ id: "en", title: "Return an item", group: "g", body: english }),
      articleOf({ id: "sv", title: "Returnera en vara", group: "g", locale: "sv", body: sv, ...change }),
    ).contradictions;

  it("finds the value in which two language versions differ", () => {
    const [found, ...more] = pair(swedish);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: "duration", across: ["articles", "locales"] });
    expect([found?.a.value, found?.b.value]).toEqual(["5 working days", "10 bankdagar"]);
  });

  it("finds nothing where they say the same, belong to different articles, or are different texts", () => {
    expect(pair(swedish.replace("10 bankdagar", "5 bankdagar"))).toEqual([]);
    expect(pair(swedish, { group: "other" })).toEqual([]);
    expect(pair("Du kan returnera inom 14 dagar. Det kostar 99 kr.")).toEqual([]);
  });

  it("does not take another market's price for a mistake", () => {
    expect(pair(swedish.replace("10 bankdagar", "5 bankdagar").replace("59 kr", "5 €"))).toEqual([]);
  });

  it("knows two versions by their ids where no group is given", () => {
    const found = scan(
      articleOf({ id: "help/return.en", title: "Return an item", body: english }),
      articleOf({ id: "help/return.sv", title: "Returnera en vara", locale: "sv", body: swedish }),
    ).contradictions;
    expect(found).toHaveLength(1);
  });
});
