import type { Tier } from "../knowledge/article.ts";

const strict: readonly Tier[] = ["public", "authenticated", "internal", "never"];

/** The strictest of these; what is inside something may be read by fewer, never by more. */
export function strictest(...tiers: Tier[]): Tier {
  return strict[Math.max(0, ...tiers.map((tier) => strict.indexOf(tier)))] ?? "internal";
}
