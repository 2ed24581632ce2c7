import * as z from "zod/mini";
import { Tier } from "./knowledge/article.ts";

/** One article or saved reply as a connected source gives it, in one locale, before it is read into the Markdown subset. */
export const SourceItem = z.object({
  /** The same at every look, and only once per source: the article's own number with its locale. */
  id: z.string(),
  kind: z.enum(["article", "macro"]),
  title: z.string(),
  body: z.string(),
  /** `page`: a whole web page, of which only the main part is the article. */
  format: z.enum(["html", "markdown", "text", "page"]),
  summary: z.nullable(z.string()),
  locale: z.nullable(z.string()),
  brand: z.nullable(z.string()),
  section: z.nullable(z.string()),
  labels: z.array(z.string()),
  /** The same for all locales of one article. */
  group: z.nullable(z.string()),
  url: z.nullable(z.string()),
  product: z.nullable(z.string()),
  owner: z.nullable(z.string()),
  updated: z.nullable(z.string()),
  reviewed: z.nullable(z.string()),
  /** Who may read it there; null where the source's permissions say nothing. */
  tier: z.nullable(Tier),
  /** The permission in the source's own words, such as `user segment: Signed-in users`. */
  says: z.nullable(z.string()),
});
export type SourceItem = z.infer<typeof SourceItem>;
