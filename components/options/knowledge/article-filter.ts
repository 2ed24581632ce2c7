import type { Article } from "../../../lib/knowledge/article.ts";

/** What the list of articles is narrowed to; empty strings mean everything. */
export interface ArticleFilter {
  text: string;
  tier: string;
  brand: string;
  state: "" | "quarantined" | "stale";
}

/** An article that nobody has reviewed or changed for a year. `today` is an ISO date. */
export function isStale(article: Article, today: string): boolean {
  const seen = [article.reviewed, article.updated]
    .filter((d) => d !== null)
    .sort()
    .at(-1);
  return seen !== undefined && daysBetween(seen, today) > 365;
}

/** Whole days from one ISO date to another; 0 when either cannot be read. */
function daysBetween(from: string, to: string): number {
  const days = Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return Number.isFinite(days) ? Math.max(0, days) : 0;
}

/** The articles that fit the filter, quarantined ones first, then by title. */
export function filterArticles(articles: Article[], filter: ArticleFilter, today: string): Article[] {
  const wanted = filter.text.trim().toLocaleLowerCase();
  const fits = (a: Article) =>
    (!filter.tier || a.tier === filter.tier) &&
    (!filter.brand || (a.brand ?? "*") === filter.brand) &&
    (filter.state !== "quarantined" || a.quarantined !== null) &&
    (filter.state !== "stale" || isStale(a, today)) &&
    (!wanted || `${a.title}\n${a.source}\n${a.product ?? ""}`.toLocaleLowerCase().includes(wanted));
  const order = (a: Article, b: Article) =>
    Number(b.quarantined !== null) - Number(a.quarantined !== null) || a.title.localeCompare(b.title);
  return articles.filter(fits).sort(order);
}
