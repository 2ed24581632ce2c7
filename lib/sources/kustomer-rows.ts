import * as z from "zod/mini";
import type { SourceItem } from "../source-item.ts";
import { day, item } from "./item.ts";

const text = z.optional(z.nullable(z.string()));
const flag = z.optional(z.nullable(z.boolean()));

/** An article: what all its languages share, and where it is listed for readers one language's text. */
export const ArticleRow = z.object({
  id: z.string(),
  attributes: z.object({
    scope: text,
    deleted: flag,
    hash: text,
    lang: text,
    title: text,
    htmlBody: text,
    slug: text,
    metaDescription: text,
    updatedAt: text,
  }),
});
type ArticleRow = z.infer<typeof ArticleRow>;

/** One language's text of an article, published or not. */
export const VersionRow = z.object({
  id: z.optional(z.string()),
  attributes: z.object({ lang: text, title: text, htmlBody: text, status: text, published: flag, publishedAt: text, updatedAt: text }),
});
type VersionRow = z.infer<typeof VersionRow>;

/** One shortcut: its text is Markdown. */
export const ShortcutRow = z.object({
  id: z.string(),
  attributes: z.object({
    name: z.string(),
    deleted: flag,
    updatedAt: text,
    draft: z.optional(z.nullable(z.object({ text, channel: text }))),
  }),
});

/** An article as customers read it; null for one without a text. `help`: the help centre's address, where the lead gave it. */
export function publicOf({ id, attributes: own }: ArticleRow, locale: string | null, help: string | null): SourceItem | null {
  // One that says that it is for agents does not become public by coming this way.
  const open = own.scope === undefined || own.scope === null || own.scope === "public";
  if (!own.htmlBody?.trim()) return null;
  const lang = own.lang ?? locale;
  return item({
    id: locale ? `article-${id}/${locale}` : `article-${id}`,
    kind: "article",
    title: own.title ?? "",
    body: own.htmlBody,
    format: "html",
    summary: own.metaDescription?.trim() || null,
    locale: lang?.replace("_", "-") ?? null,
    group: `article-${id}`,
    url: help && lang && own.slug && own.hash ? `${help}/${lang}/${own.slug}-${own.hash}` : null,
    updated: day(own.updatedAt),
    tier: open ? "public" : "internal",
    says: `article: ${own.scope ?? "in the public list"}`,
  });
}

/** An article for agents in every language in which it is published; drafts are left out. */
export function internalOf(row: ArticleRow, versions: VersionRow[]): SourceItem[] {
  const { id, attributes: own } = row;
  const told = (text: Pick<ArticleRow["attributes"], "title" | "htmlBody" | "lang" | "updatedAt">) =>
    item({
      id: text.lang ? `article-${id}/${text.lang}` : `article-${id}`,
      kind: "article",
      title: text.title ?? "",
      body: text.htmlBody ?? "",
      format: "html",
      locale: text.lang?.replace("_", "-") ?? null,
      group: `article-${id}`,
      updated: day(text.updatedAt),
      tier: "internal",
      says: `article: ${own.scope ?? "no scope said"}`,
    });
  if (own.htmlBody?.trim()) return [told(own)];
  const newest = new Map<string, VersionRow["attributes"]>();
  for (const { attributes } of versions) {
    const lang = attributes.lang ?? "";
    if (isPublished(attributes) && (attributes.updatedAt ?? "") >= (newest.get(lang)?.updatedAt ?? "")) newest.set(lang, attributes);
  }
  return [...newest.values()].filter(({ htmlBody }) => htmlBody?.trim()).map(told);
}

function isPublished({ status, published, publishedAt }: VersionRow["attributes"]): boolean {
  if (status !== undefined && status !== null) return status === "published";
  return published === true || (published !== false && typeof publishedAt === "string");
}

/** A shortcut's text is what agents send to customers as it is; one that writes a note is for the team. Null for one without a text. */
export function shortcutOf({ id, attributes }: z.infer<typeof ShortcutRow>): SourceItem | null {
  const note = attributes.draft?.channel === "note";
  const body = attributes.draft?.text?.trim();
  if (!body) return null;
  return item({
    id: `shortcut-${id}`,
    kind: "macro",
    title: attributes.name,
    body,
    format: "markdown",
    updated: day(attributes.updatedAt),
    tier: note ? "internal" : "public",
    says: note ? "shortcut: note" : "shortcut",
  });
}
