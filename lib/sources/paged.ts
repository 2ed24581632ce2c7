import * as z from "zod/mini";
import { onSite } from "./address.ts";

/** The fields of an answer that say where its next page is: by cursor (`meta`, `links`) or by number (`next_page`). */
export const Paged = {
  next_page: z.optional(z.nullable(z.string())),
  meta: z.optional(z.object({ has_more: z.boolean() })),
  links: z.optional(z.object({ next: z.optional(z.nullable(z.string())) })),
};
const Paging = z.object(Paged);

/** The path of the next page on the site that was asked; null at the end, and where the answer leads back to itself. */
export function nextPath(page: z.infer<typeof Paging>, site: string, asked: string): string | null {
  const link = page.meta ? page.meta.has_more && page.links?.next : page.next_page;
  const next = link ? onSite(site, link)?.slice(new URL(site).origin.length) : null;
  return next && readable(next) !== readable(asked) ? next : null;
}

/** One address may be written in several ways; what can't be read stays as it is. */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
