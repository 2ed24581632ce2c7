import * as z from "zod/mini";

/** Who may read it: everyone, signed-in customers, only us, nobody through AI. Strictest last. */
export const Tier = z.enum(["public", "authenticated", "internal", "never"]);
export type Tier = z.infer<typeof Tier>;

/** What a reader of the list must know about an article's text: it stays in use, and is never changed silently. */
export const Flag = z.enum(["instructions", "hidden-text", "mixed-languages", "shortened"]);
export type Flag = z.infer<typeof Flag>;

/** Why an article has its tier: its source's permissions, a rule of the lead, the lead's own answer, or nobody said. */
export const TierReason = z.enum(["labelled", "source", "rule", "folder", "hand", "unlabelled"]);
export type TierReason = z.infer<typeof TierReason>;

/** One article or saved reply, in one locale and one revision. `body` is normalised once, at import. */
export const Article = z.object({
  id: z.string(),
  kind: z.enum(["article", "macro"]),
  title: z.string(),
  /** What its source says it is about, in a sentence or two. */
  summary: z._default(z.nullable(z.string()), null),
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
  /** The folder it came from, or the id of the connected source. */
  source: z.string(),
  /** Its place there: the section, class or category, outermost first, such as `Returns / Refunds`. */
  section: z._default(z.nullable(z.string()), null),
  labels: z._default(z.array(z.string()), []),
  /** The same for all locales of one article; null where the source does not say. */
  group: z._default(z.nullable(z.string()), null),
  /**
   * Who says what about its tier; the strictest wins, a rule included. `source`: its own label or its source's permissions,
   * in their words in `says`. `lead`: the lead's latest answer, for its folder or for it alone (`how`).
   */
  claims: z._default(
    z.object({
      source: z.nullable(Tier),
      says: z.nullable(z.string()),
      lead: z.nullable(Tier),
      how: z.nullable(z.enum(["folder", "hand"])),
    }),
    { source: null, says: null, lead: null, how: null },
  ),
  tierBecause: TierReason,
  /** The permission, rule or folder behind `tierBecause`, in its own words. */
  tierDetail: z._default(z.nullable(z.string()), null),
  flags: z._default(z.array(Flag), []),
  /** Taken out of AI use, with the reason; null while in use. */
  quarantined: z.nullable(z.string()),
});
export type Article = z.infer<typeof Article>;

/** May text of this tier be quoted to this customer? */
export function sayable(tier: Tier, authenticated: boolean): boolean {
  return tier === "public" || (tier === "authenticated" && authenticated);
}
