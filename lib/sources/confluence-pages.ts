import * as z from "zod/mini";
import type { Tier } from "../knowledge/article.ts";
import type { SourceItem } from "../source-item.ts";
import { onSite } from "./address.ts";
import { day, item } from "./item.ts";
import { storageToHtml } from "./storage-format.ts";

/** One page of a space, with its text. */
export const PageRow = z.object({
  id: z.string(),
  status: z.string(),
  title: z.string(),
  parentId: z.optional(z.nullable(z.string())),
  parentType: z.optional(z.nullable(z.string())),
  version: z.optional(z.nullable(z.object({ createdAt: z.optional(z.nullable(z.string())) }))),
  body: z.object({ storage: z.object({ value: z.string() }) }),
  _links: z.optional(z.nullable(z.object({ webui: z.optional(z.nullable(z.string())) }))),
});
export type PageRow = z.infer<typeof PageRow>;

/** A page as an article; a restricted one is internal, whomever its space is for. */
export function pageOf(
  page: PageRow,
  space: { key: string; name: string },
  { site, tier, restricted }: { site: string; tier: Tier; restricted: boolean },
): SourceItem {
  const link = page._links?.webui;
  return item({
    id: `page-${page.id}`,
    kind: "article",
    title: page.title,
    body: storageToHtml(page.body.storage.value),
    format: "html",
    section: space.name,
    url: link ? onSite(site, `/wiki${link}`) : null,
    updated: day(page.version?.createdAt),
    tier: restricted ? "internal" : tier,
    says: `space: ${space.key}${restricted ? ", restricted page" : ""}`,
  });
}
