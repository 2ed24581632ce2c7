import { sayable, type Tier } from "./article.ts";
import type { SearchFilter } from "./passage.ts";

/** Passages a search brings by default: what a model's request has room for, and some for the agent. */
const limit = 12;

/** What may be looked at for this reader: the customer's lane never holds internal text, and nobody's holds `never`. */
export function filterFor(input: {
  profile: { brand: string; locale: string; tiers: Tier[] };
  authenticated: boolean;
  language: string | null;
  reader: "customer" | "agent";
}): SearchFilter {
  const { profile, authenticated, language, reader } = input;
  const said: Tier[] = (["public", "authenticated"] as const).filter((t) => profile.tiers.includes(t) && sayable(t, authenticated));
  const tiers: Tier[] = reader === "agent" ? ["public", "authenticated", "internal"] : said;
  const locales = [...new Set([language, profile.locale, "en"].filter((l) => l !== null))];
  return { tiers, brand: profile.brand, locales, limit };
}
