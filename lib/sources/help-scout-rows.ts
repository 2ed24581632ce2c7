import * as z from "zod/mini";
import { Tier } from "../knowledge/article.ts";
import type { SourceItem } from "../source-item.ts";
import { day, item, path } from "./item.ts";

/** One collection. `visibility`: public; private is for those who edit it. */
export const CollectionRow = z.object({ id: z.string(), siteId: z.string(), name: z.string(), visibility: z.string() });

/** One article with its text. `status`: published, notpublished. */
export const ArticleRow = z.object({
  id: z.string(),
  status: z.string(),
  name: z.string(),
  text: z.nullable(z.string()),
  publicUrl: z.optional(z.nullable(z.string())),
  keywords: z.optional(z.nullable(z.array(z.string()))),
  categories: z.optional(z.nullable(z.array(z.string()))),
  updatedAt: z.optional(z.nullable(z.string())),
});

/** A collection, and who may read what stands in it; a null tier is left to the lead. */
export const Shelf = z.object({ id: z.string(), name: z.string(), tier: z.nullable(Tier), says: z.string() });
export type Shelf = z.infer<typeof Shelf>;

/** Who can reach a site: everyone, customers who sign in, nobody; `unknown` where these credentials may not see that. */
export type SiteAccess = "open" | "restricted" | "closed" | "unknown";

const tiers: Record<SiteAccess, Tier | null> = { open: "public", restricted: "authenticated", closed: "internal", unknown: null };

/** A collection's permission: a private one is internal, a public one is for those who can reach its site. */
export function shelfOf(row: z.infer<typeof CollectionRow>, site: SiteAccess): Shelf {
  const { id, name, visibility } = row;
  if (visibility !== "public") return { id, name, tier: "internal", says: `collection: ${visibility}` };
  return { id, name, tier: tiers[site], says: `collection: public, site: ${site}` };
}

/** A published article. `names`: of its collection's categories, by their number. */
export function articleOf(row: z.infer<typeof ArticleRow>, shelf: Shelf, names: ReadonlyMap<string, string>): SourceItem {
  const category = (row.categories ?? []).map((id) => names.get(id)).find((name) => name !== undefined);
  return item({
    id: `article-${row.id}`,
    kind: "article",
    title: row.name,
    body: row.text ?? "",
    format: "html",
    section: path(shelf.name, category),
    labels: row.keywords ?? [],
    url: row.publicUrl ?? null,
    updated: day(row.updatedAt),
    tier: shelf.tier,
    says: shelf.says,
  });
}
