import * as z from "zod/mini";

/** Who may read it: everyone, signed-in customers, only us, nobody through AI. Strictest last. */
export const Tier = z.enum(["public", "authenticated", "internal", "never"]);
export type Tier = z.infer<typeof Tier>;

/** One article or saved reply, in one locale and one revision. `body` is normalised once, at import. */
export const Article = z.object({
  id: z.string(),
  kind: z.enum(["article", "macro"]),
  title: z.string(),
  /** Markdown subset (headings, lists, tables as rows, paragraphs), NFC, single spaces; offsets point into it. */
  body: z.string(),
  locale: z.string(),
  /** Null: for every brand. */
  brand: z.nullable(z.string()),
  tier: Tier,
  /** Internal articles only: may its content be told in own words? */
  tellable: z.enum(["no", "own-words"]),
  revision: z.number(),
  url: z.nullable(z.string()),
  product: z.nullable(z.string()),
  owner: z.nullable(z.string()),
  /** ISO dates. */
  updated: z.nullable(z.string()),
  reviewed: z.nullable(z.string()),
  /** Facts an answer from this article needs from the customer, such as `order`. */
  needs: z.array(z.string()),
  /** The folder or source it came from. */
  source: z.string(),
  /** Why it has its tier, in words the lead gave or the importer found. */
  tierBecause: z.string(),
  /** Taken out of AI use, with the reason; null while in use. */
  quarantined: z.nullable(z.string()),
});
export type Article = z.infer<typeof Article>;

/** May text of this tier be quoted to this customer? */
export function sayable(tier: Tier, authenticated: boolean): boolean {
  return tier === "public" || (tier === "authenticated" && authenticated);
}
