import * as z from "zod/mini";
import type { SourceItem } from "../source-item.ts";
import { rows } from "./answers.ts";
import { day, item, path } from "./item.ts";

const id = z.union([z.string(), z.number()]);
const text = z.optional(z.nullable(z.string()));
const time = z.optional(z.nullable(z.union([z.number(), z.string()])));

/** One article in one language. `state`: published, draft. */
const Content = z.object({ title: z.string(), body: text, description: text, state: z.string(), url: text, updated_at: time });

/** One article of the help centre, with its translations by language. */
export const ArticleRow = z.object({
  id,
  title: z.string(),
  body: text,
  description: text,
  state: z.string(),
  url: text,
  updated_at: time,
  default_locale: text,
  parent_id: z.optional(z.nullable(id)),
  tags: z.optional(z.nullable(z.object({ tags: z.optional(z.array(z.object({ name: z.optional(z.string()) }))) }))),
  translated_content: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  // Not in the reference yet; a list of those whom an article is kept for must not be passed over where it comes.
  audience_ids: z.optional(z.nullable(z.array(z.unknown()))),
});
type ArticleRow = z.infer<typeof ArticleRow>;

/** One internal article. */
export const InternalRow = z.object({ id, title: z.string(), body: text, locale: text, updated_at: time });

/** One macro. */
export const MacroRow = z.object({ id, name: z.string(), body: text, body_text: text, updated_at: time, visible_to: text });

const Collection = z.object({ id, name: text, parent_id: z.optional(z.nullable(id)) });

/** The names of a collection and those it lies in, outermost first, by its number. */
export function namesOf(collections: unknown[]): (id: string | number | null | undefined) => string[] {
  const all = new Map(rows(collections, Collection, "collection").rows.map((row) => [`${row.id}`, row]));
  return (from) => {
    const trail: string[] = [];
    const seen = new Set<string>();
    for (let at = `${from ?? ""}`; all.has(at) && !seen.has(at); at = `${all.get(at)?.parent_id ?? ""}`) {
      seen.add(at);
      trail.unshift(all.get(at)?.name ?? "");
    }
    return trail;
  };
}

/** An article in every language in which it is published; drafts are gone. Whom a kept one is for is left to the lead. */
export function articleOf(row: ArticleRow, names: ReturnType<typeof namesOf>): { items: SourceItem[]; gone: string[] } {
  const kept = (row.audience_ids ?? []).length > 0;
  const texts = textsOf(row);
  const shown = texts.filter(({ content }) => content.state === "published");
  const items = shown.map(({ locale, content }) =>
    item({
      id: idOf(row, locale),
      kind: "article",
      title: content.title,
      body: content.body ?? "",
      format: "html",
      summary: content.description?.trim() || null,
      locale,
      section: path(...names(row.parent_id)),
      labels: (row.tags?.tags ?? []).flatMap(({ name }) => name ?? []),
      group: `article-${row.id}`,
      url: content.url ?? null,
      updated: day(content.updated_at),
      tier: kept ? null : "public",
      says: kept ? "article: published to an audience" : "article: published",
    }),
  );
  return { items, gone: texts.filter((one) => !shown.includes(one)).map(({ locale }) => idOf(row, locale)) };
}

const idOf = (row: ArticleRow, locale: string | null) => `article-${row.id}${locale ? `/${locale}` : ""}`;

/** The languages that an article names stand beside a word of their own kind; its own text is that of its first language. */
function textsOf(row: ArticleRow): { locale: string | null; content: z.infer<typeof Content> }[] {
  const own = row.default_locale?.toLowerCase() ?? null;
  const others = Object.entries(row.translated_content ?? {}).flatMap(([locale, value]) => {
    const content = Content.safeParse(value);
    return content.success && locale.toLowerCase() !== own ? [{ locale: locale.toLowerCase(), content: content.data }] : [];
  });
  return [{ locale: own, content: row }, ...others];
}

/** Internal articles are for the team alone. */
export function internalOf(row: z.infer<typeof InternalRow>): SourceItem {
  return item({
    id: `internal-${row.id}`,
    kind: "article",
    title: row.title,
    body: row.body ?? "",
    format: "html",
    locale: row.locale ?? null,
    updated: day(row.updated_at),
    tier: "internal",
    says: "internal article",
  });
}

/** A macro is text that agents send to customers as it is. As text it keeps the placeholders as agents know them. */
export function macroOf(row: z.infer<typeof MacroRow>): SourceItem {
  const plain = row.body_text?.trim() || null;
  return item({
    id: `macro-${row.id}`,
    kind: "macro",
    title: row.name,
    body: plain ?? row.body ?? "",
    format: plain === null ? "html" : "text",
    updated: day(row.updated_at),
    tier: "public",
    says: `macro: ${row.visible_to === "everyone" ? "shared" : "of some teams"}`,
  });
}
