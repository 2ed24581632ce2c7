import type { Profile } from "../../../../lib/drafting/profile.ts";

const base = {
  brandAliases: [],
  revision: 1,
  tone: { formal: 3, warm: 3, thorough: 3, expert: 2 },
  instructions: "",
  banned: [],
  competitors: [],
  tiers: ["public", "authenticated"],
  authenticatedChannels: ["portal"],
  thresholds: { offer: 0.45, high: 0.9 },
} satisfies Partial<Profile>;

const voices = {
  en: { greeting: "Hi[ {name}],", signature: "Kind regards,\n{agent}, {brand}" },
  sv: { greeting: "Hej[ {name}]!", signature: "Vänliga hälsningar\n{agent}, {brand}" },
  de: { greeting: "Guten Tag[ {name}],", signature: "Freundliche Grüße\n{agent}, {brand}" },
};

const of = (brand: string, locale: keyof typeof voices): Profile => ({
  ...base,
  ...voices[locale],
  id: `${brand.toLowerCase()}-${locale}`,
  name: brand,
  brand,
  locale,
  links: [`https://www.${brand.toLowerCase()}.example/`],
});

const brands = ["Havsro", "Brunvik", "Pengla", "Kurvida", "Tellumo", "Vandrel", "Saldino", "Takvern", "Ampendal"];

/** The profiles of the world's brands, in each of its languages. */
export const profiles: Profile[] = brands.flatMap((b) => [of(b, "en"), of(b, "sv"), of(b, "de")]);
