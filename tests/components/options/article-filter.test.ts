import { describe, expect, it } from "vitest";
import { filterArticles, isStale } from "../../../components/options/knowledge/article-filter.ts";
import type { Article } from "../../../lib/knowledge/article.ts";

const article = (title: string, more: Partial<Article> = {}): Article => ({
  id: title,
  kind: "article",
  title,
  body: "",
  locale: "en",
  brand: null,
  tier: "public",
  tellable: "no",
  revision: 1,
  url: null,
  product: null,
  owner: null,
  updated: "2026-10-01",
  reviewed: null,
  needs: [],
  source: "help/",
  tierBecause: "",
  quarantined: null,
  ...more,
});
const all = [
  article("Returns"),
  article("Goodwill", { tier: "internal", source: "desk-notes/" }),
  article("Christmas", { quarantined: "old", updated: "2024-12-01" }),
];
const today = "2026-11-22";
const titles = (filter: Partial<Parameters<typeof filterArticles>[1]>) =>
  filterArticles(all, { text: "", tier: "", brand: "", state: "", ...filter }, today).map((a) => a.title);

describe("the list of articles", () => {
  it("shows what is out of use first, then by title", () => {
    expect(titles({})).toEqual(["Christmas", "Goodwill", "Returns"]);
  });

  it("narrows by words, folder, tier and state", () => {
    expect(titles({ text: "desk-" })).toEqual(["Goodwill"]);
    expect(titles({ tier: "public" })).toEqual(["Christmas", "Returns"]);
    expect(titles({ state: "quarantined" })).toEqual(["Christmas"]);
    expect(titles({ state: "stale" })).toEqual(["Christmas"]);
  });

  it("counts a review as a check, and an undated article as unknown", () => {
    expect(isStale(article("a", { updated: "2020-01-01", reviewed: "2026-09-01" }), today)).toBe(false);
    expect(isStale(article("a", { updated: null }), today)).toBe(false);
  });
});
