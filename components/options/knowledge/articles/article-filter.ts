import type { ArticleFilter } from "../../../../lib/knowledge-messages.ts";

/** How many rows are asked for at a time. */
export const pageSize = 100;

/** The list without any filter, from its beginning. */
export const everything: ArticleFilter = {
  words: "",
  tier: null,
  source: null,
  brand: null,
  locale: null,
  only: null,
  from: 0,
  limit: pageSize,
};

/** Does the filter leave anything out? Its place in the list does not count. */
export function isNarrowed(filter: ArticleFilter): boolean {
  return filter.words.trim() !== "" || [filter.tier, filter.source, filter.brand, filter.locale, filter.only].some((v) => v !== null);
}
