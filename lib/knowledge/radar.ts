import * as z from "zod/mini";
import { Tier } from "./article.ts";

/** One side of a contradiction: the sentence, step or row, and where it stands. */
export const Claimed = z.object({
  article: z.string(),
  revision: z.number(),
  kind: z.enum(["article", "macro"]),
  title: z.string(),
  heading: z.nullable(z.string()),
  locale: z.string(),
  brand: z.nullable(z.string()),
  tier: Tier,
  url: z.nullable(z.string()),
  owner: z.nullable(z.string()),
  updated: z.nullable(z.string()),
  reviewed: z.nullable(z.string()),
  text: z.string(),
  /** The differing value as it is written, and where in `text`. */
  value: z.string(),
  from: z.number(),
  to: z.number(),
});
export type Claimed = z.infer<typeof Claimed>;

/** Two places that say the same thing with another amount, percentage, duration, date, number or limit. */
export const Contradiction = z.object({
  /** The same for the same two values in the same two articles, whatever their revisions. */
  id: z.string(),
  kind: z.enum(["amount", "percent", "duration", "date", "number", "limit"]),
  a: Claimed,
  b: Claimed,
  /** `tiers`: customers and agents are told different things; `locales`: two translations differ; `macro`: a saved reply does. */
  across: z.array(z.enum(["articles", "tiers", "locales", "macro"])),
  /** How sure (0 to 1) that both speak of the same thing. */
  sure: z.number(),
  /** Which side the proposed fix keeps, and why; null when nothing tells. The fix is `other` with the value written in. */
  fix: z.nullable(
    z.object({ keep: z.enum(["a", "b"]), because: z.enum(["newer", "reviewed", "public", "majority", "source"]), text: z.string() }),
  ),
});
export type Contradiction = z.infer<typeof Contradiction>;

/** An article past its review date. `months` since it was last reviewed or, without that, changed. */
export const Stale = z.object({
  article: z.string(),
  title: z.string(),
  tier: Tier,
  owner: z.nullable(z.string()),
  reviewed: z.nullable(z.string()),
  updated: z.nullable(z.string()),
  months: z.number(),
  url: z.nullable(z.string()),
});
export type Stale = z.infer<typeof Stale>;

/** All that the radar found over the knowledge as it is now. */
export const Radar = z.object({ articles: z.number(), contradictions: z.array(Contradiction), stale: z.array(Stale) });
export type Radar = z.infer<typeof Radar>;
