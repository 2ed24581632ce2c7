import * as z from "zod/mini";
import type { SourceItem } from "../source-item.ts";
import { item } from "./item.ts";

/** A knowledge base, and who may read what stands in it. */
export const Shelf = z.object({ id: z.string(), name: z.nullable(z.string()), open: z.boolean(), says: z.string() });
export type Shelf = z.infer<typeof Shelf>;

/** Open to everyone is only a published external knowledge base. */
export function shelfOf(base: { id: string; type: string; name: string | null; status: string | null }): Shelf {
  const open = base.type === "external" && base.status === "published";
  return { id: base.id, name: base.name, open, says: `knowledge base: ${base.type}${base.status ? `, ${base.status}` : ""}` };
}

/** One message template. */
export const TemplateRow = z.object({
  id: z.string(),
  name: z.string(),
  body: z.nullable(z.string()),
  subject: z.optional(z.nullable(z.string())),
  _links: z.optional(z.nullable(z.object({ related: z.optional(z.nullable(z.object({ owner: z.optional(z.nullable(z.string())) }))) }))),
});

/** A message template is text that agents send to customers as it is; one that a teammate owns is that person's own. */
export function templateOf(row: z.infer<typeof TemplateRow>): SourceItem {
  const own = /\/(?:teammates|users)\//.test(row._links?.related?.owner ?? "");
  const body = row.body ?? "";
  return item({
    id: `template-${row.id}`,
    kind: "macro",
    title: row.name,
    body,
    format: /<[a-z][^<>]*>/i.test(body) ? "html" : "text",
    summary: row.subject?.trim() || null,
    tier: own ? "internal" : "public",
    says: own ? "message template: personal" : "message template: shared",
  });
}
