import * as z from "zod/mini";
import type { SourceItem } from "../source-item.ts";
import { day, item, path } from "./item.ts";

const Action = z.object({ field: z.string(), value: z.unknown() });

/** One macro, as lists give it. */
export const MacroRow = z.object({
  id: z.number(),
  title: z.string(),
  description: z.optional(z.nullable(z.string())),
  actions: z.array(Action),
  restriction: z.optional(z.nullable(z.object({ type: z.string() }))),
  created_at: z.optional(z.string()),
  updated_at: z.optional(z.string()),
});
type MacroRow = z.infer<typeof MacroRow>;

/**
 * A macro's comment as a saved reply; null for one that writes none. Its text is written for customers, so a shared one is
 * public; one that writes an internal note, and one that an agent keeps for herself, is internal.
 */
export function macroOf(macro: MacroRow): SourceItem | null {
  const html = comment(macro, "comment_value_html");
  const body = html ?? comment(macro, "comment_value");
  if (body === null) return null;
  const names = macro.title.split("::").map((name) => name.trim());
  const note = macro.actions.some(({ field, value }) => field === "comment_mode_is_public" && String(value) === "false");
  const own = macro.restriction?.type === "User";
  return item({
    id: `macro-${macro.id}`,
    kind: "macro",
    title: names.at(-1) ?? macro.title,
    body,
    format: html === null ? "text" : "html",
    summary: macro.description?.trim() || null,
    section: path(...names.slice(0, -1)),
    updated: day(macro.updated_at),
    tier: note || own ? "internal" : "public",
    says: note ? "macro: internal note" : own ? "macro: personal" : "macro: shared",
  });
}

/** An action's text; per channel it is a pair of the channel and the text. */
function comment({ actions }: MacroRow, field: string): string | null {
  const texts = actions.filter((action) => action.field === field).map(({ value }) => (Array.isArray(value) ? value.at(-1) : value));
  const written = texts.filter((text): text is string => typeof text === "string" && text.trim() !== "");
  return written[0] ?? null;
}
