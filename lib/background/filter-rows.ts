import type { Article } from "../knowledge/article.ts";
import type { ArticleFilter, ArticleRow } from "../knowledge-messages.ts";
import { fold } from "../language/normalise.ts";

/** What the list of articles shows, without texts, in the order of their titles. */
export interface Rows {
  rows: ArticleRow[];
  /** What a row's words are looked for in, folded. */
  words: string[];
  sources: Map<string, number>;
  brands: string[];
  locales: string[];
  tiers: Record<string, number>;
}

/** Rows in order, with what the list's filters offer. */
export function arranged(rows: ArticleRow[]): Rows {
  const inOrder = new Intl.Collator(undefined, { numeric: true });
  rows.sort((a, b) => inOrder.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
  const distinct = (values: (string | null)[]) => [...new Set(values)].filter((value) => value !== null).sort();
  return {
    rows,
    words: rows.map((row) => fold(`${row.title}\n${row.section ?? ""}\n${row.labels.join("\n")}\n${row.id}`)),
    sources: countsOf(rows.map((row) => row.source)),
    brands: distinct(rows.map((row) => row.brand)),
    locales: distinct(rows.map((row) => row.locale)),
    tiers: Object.fromEntries(countsOf(rows.map((row) => row.tier))),
  };
}

function countsOf(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** An article as the list shows it. */
export function rowOf(article: Article): ArticleRow {
  const { body: _body, summary: _summary, product: _product, needs: _needs, group: _group, claims: _claims, ...row } = article;
  return row;
}

/** The rows that a filter asks for, and how many there are in all. */
export function filterRows({ rows, words }: Rows, filter: ArticleFilter): { rows: ArticleRow[]; found: number } {
  const asked = fold(filter.words).split(/\s+/).filter(Boolean);
  const fits = (row: ArticleRow, at: number) =>
    (filter.tier === null || row.tier === filter.tier) &&
    (filter.source === null || row.source === filter.source) &&
    (filter.brand === null || row.brand === filter.brand) &&
    (filter.locale === null || row.locale === filter.locale) &&
    isOnly(row, filter.only) &&
    asked.every((word) => words[at]?.includes(word));
  const found = rows.filter(fits);
  return { rows: found.slice(filter.from, filter.from + filter.limit), found: found.length };
}

function isOnly(row: ArticleRow, only: ArticleFilter["only"]): boolean {
  if (only === "flagged") return row.flags.length > 0;
  if (only === "quarantined") return row.quarantined !== null;
  if (only === "unlabelled") return row.tierBecause === "unlabelled";
  return only === null || row.kind === "macro";
}
