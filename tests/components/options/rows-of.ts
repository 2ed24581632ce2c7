import type { ArticleRow } from "../../../lib/knowledge-messages.ts";

/** A row of the list of articles, with what differs. */
export function rowOf(id: string, more: Partial<ArticleRow> = {}): ArticleRow {
  return {
    id,
    kind: "article",
    title: `Article ${id}`,
    locale: "en",
    brand: null,
    tier: "internal",
    tellable: "no",
    tierBecause: "unlabelled",
    tierDetail: null,
    source: "help",
    section: null,
    labels: [],
    flags: [],
    owner: null,
    reviewed: null,
    updated: null,
    url: null,
    revision: 1,
    quarantined: null,
    ...more,
  };
}

/** The reply to `knowledge.rows` with these rows out of so many. */
export function rowsOf(rows: ArticleRow[], found = rows.length) {
  return {
    rows,
    found,
    all: found,
    sources: [{ source: "help", name: "Help centre", count: found }],
    brands: [],
    locales: ["en"],
    tiers: { internal: found },
    index: {
      articles: found,
      passages: found * 3,
      bytes: 0,
      building: null as { done: number; total: number } | null,
      problem: null as string | null,
    },
  };
}
