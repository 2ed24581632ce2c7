import * as z from "zod/mini";
import type { SourceItem } from "../source-item.ts";
import { day, item, path } from "./item.ts";

const Root = z.object({ id: z.number() });

/** One article, as the account's list and as the public list give it. */
export const ArticleRow = z.object({
  id: z.number(),
  title: z.string(),
  content: z.nullable(z.string()),
  description: z.optional(z.nullable(z.string())),
  slug: z.optional(z.nullable(z.string())),
  status: z.union([z.string(), z.number()]),
  locale: z.optional(z.nullable(z.string())),
  updated_at: z.optional(z.nullable(z.union([z.number(), z.string()]))),
  last_updated_at: z.optional(z.nullable(z.union([z.number(), z.string()]))),
  category: z.optional(
    z.nullable(
      z.object({
        name: z.optional(z.nullable(z.string())),
        slug: z.optional(z.nullable(z.string())),
        locale: z.optional(z.nullable(z.string())),
      }),
    ),
  ),
  author: z.optional(z.nullable(z.object({ name: z.optional(z.nullable(z.string())) }))),
  meta: z.optional(z.nullable(z.object({ tags: z.optional(z.nullable(z.array(z.string()))) }))),
  associated_article_id: z.optional(z.nullable(z.number())),
  root_article: z.optional(z.nullable(Root)),
});
type ArticleRow = z.infer<typeof ArticleRow>;

/** A portal, in one language where it is read as the public sees it. `open`: the public can reach it. */
export interface Place {
  portal: string;
  name: string;
  locale: string | null;
  open: boolean;
}

/**
 * A place's articles: a published one is public, for Chatwoot has no other levels. Drafts, archived ones and those of an
 * archived portal are internal where the lead wants them, else gone.
 */
export function placed(
  articles: ArticleRow[],
  place: Place,
  { site, unpublished }: { site: string; unpublished: string | undefined },
): { items: SourceItem[]; gone: string[] } {
  const isPublic = (article: ArticleRow) => place.open && (article.status === "published" || article.status === 1);
  const taken = articles.filter((article) => isPublic(article) || unpublished === "internal");
  const left = articles.filter((article) => !taken.includes(article));
  return { items: taken.map((article) => itemOf(article, place, site, isPublic(article))), gone: left.map(({ id }) => `article-${id}`) };
}

function itemOf(article: ArticleRow, place: Place, site: string, isPublic: boolean): SourceItem {
  const { id, title, content, description, slug, category, author, meta } = article;
  return item({
    id: `article-${id}`,
    kind: "article",
    title,
    body: content ?? "",
    format: "markdown",
    summary: description?.trim() || null,
    locale: article.locale ?? category?.locale ?? place.locale,
    section: path(place.name, category?.name ?? category?.slug),
    labels: meta?.tags ?? [],
    group: `article-${article.associated_article_id ?? article.root_article?.id ?? id}`,
    url: slug ? `${site}/hc/${encodeURIComponent(place.portal)}/articles/${encodeURIComponent(slug)}` : null,
    owner: author?.name ?? null,
    updated: day(article.updated_at ?? article.last_updated_at),
    tier: isPublic ? "public" : "internal",
    says: place.open ? `article: ${article.status}` : "portal: archived",
  });
}
