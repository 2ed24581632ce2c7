import type { Tier } from "../knowledge/article.ts";
import { stricter } from "../knowledge/tier-of.ts";

/** The strictest of these; what is inside something may be read by fewer, never by more. */
export function strictest(...tiers: Tier[]): Tier {
  return tiers.reduce((held, tier) => (stricter(tier, held) ? tier : held), "public");
}
