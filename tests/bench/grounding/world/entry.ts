import type { Article } from "../../../../lib/knowledge/article.ts";
import { articleOf } from "../../../knowledge/article-maker.ts";

/** Articles of one brand in one language, each `[id, title, body, changes]`. */
export function entries(
  brand: string | null,
  locale: string,
  rows: [id: string, title: string, body: string, change?: Partial<Article>][],
): Article[] {
  return rows.map(([id, title, body, change]) =>
    articleOf({
      id,
      title,
      body: body.trim(),
      brand,
      locale,
      updated: "2026-09-15",
      reviewed: "2026-10-01",
      source: "grounding",
      ...change,
    }),
  );
}
