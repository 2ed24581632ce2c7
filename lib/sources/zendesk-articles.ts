import * as z from "zod/mini";
import type { SourceItem } from "../source-item.ts";
import { day, item, path } from "./item.ts";
import { tierOfSegments } from "./zendesk-segments.ts";

const Translation = z.object({
  locale: z.string(),
  title: z.nullable(z.string()),
  body: z.nullable(z.string()),
  draft: z.boolean(),
  hidden: z.optional(z.boolean()),
  html_url: z.optional(z.nullable(z.string())),
  updated_at: z.optional(z.string()),
});

/** One article, as lists give it; its translations come along where they were asked for. */
export const ArticleRow = z.object({
  id: z.number(),
  title: z.nullable(z.string()),
  body: z.optional(z.nullable(z.string())),
  locale: z.string(),
  draft: z.boolean(),
  html_url: z.optional(z.nullable(z.string())),
  section_id: z.optional(z.nullable(z.number())),
  author_id: z.optional(z.nullable(z.number())),
  label_names: z._default(z.array(z.string()), []),
  user_segment_id: z.optional(z.nullable(z.number())),
  user_segment_ids: z.optional(z.nullable(z.array(z.number()))),
  created_at: z.optional(z.string()),
  updated_at: z.optional(z.string()),
  translations: z.optional(z.array(Translation)),
});
type ArticleRow = z.infer<typeof ArticleRow>;

const Named = z.object({ id: z.number(), name: z.optional(z.nullable(z.string())) });
/** What comes along with a page of articles. */
export const Sideloads = {
  sections: z._default(
    z.array(z.extend(Named, { category_id: z.optional(z.nullable(z.number())), parent_section_id: z.optional(z.nullable(z.number())) })),
    [],
  ),
  categories: z._default(z.array(Named), []),
  users: z._default(z.array(Named), []),
};
const Along = z.object(Sideloads);
type Along = z.infer<typeof Along>;

/** Every published translation as an item; drafts, and languages that an article is not in, are gone. */
export function articlesOf(
  articles: ArticleRow[],
  along: Along,
  segments: Parameters<typeof tierOfSegments>[1],
  locales: string[],
): { items: SourceItem[]; gone: string[] } {
  const items: SourceItem[] = [];
  const gone: string[] = [];
  for (const article of articles) {
    const published = translationsOf(article).filter(({ draft, hidden, body }) => !draft && hidden !== true && (body ?? "").trim() !== "");
    const known = {
      ...tierOfSegments(segmentIds(article), segments),
      section: sectionOf(article, along),
      labels: article.label_names,
      owner: along.users.find((user) => user.id === article.author_id)?.name ?? null,
      group: `article-${article.id}`,
    };
    items.push(...published.map((text) => itemOf(article, text, known)));
    const there = new Set(published.map(({ locale }) => locale));
    const missing = [...new Set([...locales, article.locale])].filter((locale) => !there.has(locale));
    gone.push(...missing.map((locale) => idOf(article, locale)));
  }
  return { items, gone };
}

function itemOf(
  article: ArticleRow,
  text: z.infer<typeof Translation>,
  known: Pick<SourceItem, "tier" | "says" | "section" | "labels" | "owner" | "group">,
): SourceItem {
  return item({
    id: idOf(article, text.locale),
    kind: "article",
    title: text.title ?? article.title ?? "",
    body: text.body ?? "",
    format: "html",
    locale: text.locale,
    url: text.html_url ?? article.html_url ?? null,
    updated: day(text.updated_at ?? article.updated_at),
    ...known,
  });
}

const idOf = ({ id }: { id: number | string }, locale: string) => `article-${id}/${locale}`;

/** The item of a row that is not what it should be. */
export function articleId(id: string, row: unknown): string {
  const found = z.object({ locale: z.string() }).safeParse(row);
  return found.success ? idOf({ id }, found.data.locale) : `article-${id}`;
}

function translationsOf(article: ArticleRow): z.infer<typeof Translation>[] {
  if (article.translations && article.translations.length > 0) return article.translations;
  const { locale, title, body, draft, html_url, updated_at } = article;
  return [{ locale, title, body: body ?? null, draft, html_url, updated_at }];
}

/** Null where the answer has neither field: silence is not permission. */
function segmentIds({ user_segment_id: one, user_segment_ids: many }: ArticleRow): number[] | null {
  if (one === undefined && (many === undefined || many === null)) return null;
  return [...new Set([...(many ?? []), ...(one ? [one] : [])])];
}

/** The category, the sections from the outermost in, as far as they came along. */
function sectionOf(article: ArticleRow, { sections, categories }: Along): string | null {
  const names: (string | null | undefined)[] = [];
  let section = sections.find(({ id }) => id === article.section_id);
  const category = categories.find(({ id }) => id === section?.category_id);
  for (let depth = 0; section && depth < 6; depth++) {
    names.unshift(section.name);
    const above: number | null | undefined = section.parent_section_id;
    section = sections.find(({ id }) => id === above);
  }
  return path(category?.name, ...names);
}
