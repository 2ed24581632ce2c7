import type { Article } from "../../lib/knowledge/article.ts";

/** An article in English, open to everyone, with what a test changes about it. */
export function articleOf(change: Partial<Article> = {}): Article {
  return {
    id: "a",
    kind: "article",
    title: "A title",
    body: "",
    locale: "en",
    brand: null,
    tier: "public",
    tellable: "no",
    revision: 1,
    url: null,
    product: null,
    owner: null,
    updated: null,
    reviewed: null,
    needs: [],
    source: ".",
    tierBecause: "labelled",
    summary: null,
    section: null,
    labels: [],
    group: null,
    claims: { source: null, says: null, lead: null, how: null },
    tierDetail: null,
    flags: [],
    quarantined: null,
    ...change,
  };
}
