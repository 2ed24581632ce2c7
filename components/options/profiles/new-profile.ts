import type { Profile } from "../../../lib/drafting/profile.ts";

/** A profile to begin with: middle of every scale, quotes public articles only. */
export function newProfile(id: string, brand: string, locale: string): Profile {
  return {
    id,
    name: "",
    brand,
    brandAliases: [],
    locale,
    revision: 0,
    tone: { formal: 3, warm: 3, thorough: 3, expert: 2 },
    instructions: "",
    greeting: locale.startsWith("sv") ? "Hej[ {name}]!" : "Hi[ {name}],",
    signature: locale.startsWith("sv") ? "Vänliga hälsningar\n{agent}, {brand}" : "Kind regards,\n{agent}, {brand}",
    banned: [],
    competitors: [],
    tiers: ["public"],
    authenticatedChannels: [],
    thresholds: { offer: 0.35, high: 0.75 },
    links: [],
  };
}
