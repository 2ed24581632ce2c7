import * as z from "zod/mini";
import type { SourceItem } from "../source-item.ts";
import { day, item, listed } from "./item.ts";

/** One text module, as the list gives it. */
export const ModuleRow = z.object({
  id: z.number(),
  name: z.string(),
  content: z.nullable(z.string()),
  keywords: z.optional(z.nullable(z.string())),
  active: z.optional(z.nullable(z.boolean())),
  user_id: z.optional(z.nullable(z.number())),
  updated_at: z.optional(z.nullable(z.string())),
});

/** A text module is text that agents send to customers as it is; one that belongs to a person is that person's own. */
export function moduleOf(module: z.infer<typeof ModuleRow>): SourceItem {
  const own = (module.user_id ?? null) !== null;
  return item({
    id: `module-${module.id}`,
    kind: "macro",
    title: module.name,
    body: module.content ?? "",
    format: "html",
    labels: listed((module.keywords ?? "").replaceAll(/\s+/g, ",")),
    updated: day(module.updated_at),
    tier: own ? "internal" : "public",
    says: own ? "text module: personal" : "text module: shared",
  });
}
