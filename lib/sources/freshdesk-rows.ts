import * as z from "zod/mini";
import type { Tier } from "../knowledge/article.ts";
import type { SourceItem } from "../source-item.ts";
import { day, item, path } from "./item.ts";
import { strictest } from "./strictest.ts";

/** One folder: 1 everyone, 2 signed-in customers, 3 agents, 4 chosen companies, whose people sign in. */
export const FolderRow = z.object({
  id: z.number(),
  name: z.string(),
  visibility: z.optional(z.nullable(z.number())),
  sub_folders_count: z.optional(z.nullable(z.number())),
});

/** One article in one language. `status`: 1 draft, 2 published. */
export const ArticleRow = z.object({
  id: z.number(),
  title: z.string(),
  description: z.nullable(z.string()),
  status: z.number(),
  tags: z.optional(z.nullable(z.array(z.string()))),
  updated_at: z.optional(z.nullable(z.string())),
});
type ArticleRow = z.infer<typeof ArticleRow>;

/** One canned response. */
export const ReplyRow = z.object({
  id: z.number(),
  title: z.string(),
  content: z.optional(z.nullable(z.string())),
  content_html: z.optional(z.nullable(z.string())),
  updated_at: z.optional(z.nullable(z.string())),
});

/** Where an article stands, and who may read what stands there. */
export interface FolderPlace {
  id: number;
  path: string[];
  tier: Tier;
  says: string;
}

const tiers: Record<number, Tier> = { 1: "public", 2: "authenticated", 3: "internal", 4: "authenticated" };
const names: Record<number, string> = { 1: "everyone", 2: "signed-in customers", 3: "agents", 4: "chosen companies" };

/** A folder below another one: the stricter of the two holds. A visibility that is not known is internal. */
export function placeOf(row: z.infer<typeof FolderRow>, parent: Pick<FolderPlace, "path" | "tier">): FolderPlace {
  const { visibility } = row;
  const own = tiers[visibility ?? 0] ?? "internal";
  return {
    id: row.id,
    path: [...parent.path, row.name],
    tier: strictest(own, parent.tier),
    says: `folder visible to: ${names[visibility ?? 0] ?? visibility ?? "not said"}`,
  };
}

/** A folder's articles. Drafts are gone. */
export function articlesOf(
  articles: ArticleRow[],
  folder: FolderPlace,
  { site, locale }: { site: string; locale: string | null },
): { items: SourceItem[]; gone: string[] } {
  const idOf = ({ id }: ArticleRow) => (locale ? `article-${id}/${locale}` : `article-${id}`);
  const there = articles.filter((article) => article.status === 2);
  const items = there.map((article) =>
    item({
      id: idOf(article),
      kind: "article",
      title: article.title,
      body: article.description ?? "",
      format: "html",
      locale,
      section: path(...folder.path),
      labels: article.tags ?? [],
      group: `article-${article.id}`,
      url: `${site}/${folder.tier === "internal" ? "a" : `${locale ? `${locale}/` : ""}support`}/solutions/articles/${article.id}`,
      updated: day(article.updated_at),
      tier: folder.tier,
      says: folder.says,
    }),
  );
  return { items, gone: articles.filter((article) => !there.includes(article)).map(idOf) };
}

/** A canned response is text that agents send to customers as it is; one of a personal folder is one agent's own. */
export function replyOf(reply: z.infer<typeof ReplyRow>, folder: { name: string; own: boolean }): SourceItem {
  const html = reply.content_html?.trim() || null;
  return item({
    id: `reply-${reply.id}`,
    kind: "macro",
    title: reply.title,
    body: html ?? reply.content ?? "",
    format: html === null ? "text" : "html",
    section: folder.name,
    updated: day(reply.updated_at),
    tier: folder.own ? "internal" : "public",
    says: folder.own ? "canned response: personal" : "canned response: shared",
  });
}
