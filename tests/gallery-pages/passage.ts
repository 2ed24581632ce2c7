import type { Passage } from "../../lib/knowledge/passage.ts";

/** One passage, for the preview's source. */
export const passage: Passage = {
  id: "a1@3#0",
  article: "a1",
  revision: 3,
  kind: "article",
  title: "Returer och byten",
  heading: null,
  above: [],
  blocks: [],
  locale: "sv",
  brand: null,
  tier: "public",
  tellable: "no",
  url: null,
  updated: "2026-10-03",
  reviewed: null,
  needs: [],
  product: null,
};
