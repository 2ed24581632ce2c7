import { baseLanguage } from "../language/base-language.ts";
import { fold } from "../language/normalise.ts";
import { words } from "../language/words.ts";
import type { Profile } from "./profile.ts";

/** What a helpdesk tells about a conversation, and the customer's language (ISO 639-1, null when unsure). */
export interface Wanted {
  brand: string | null;
  queue: string | null;
  language: string | null;
}

/**
 * Brand first (its name or an alias, without case; the queue counts as a name), then language. `fallback` is true when
 * the profile's brand or language is not what was asked for. Null only when there are no profiles.
 */
export function chooseProfile(profiles: Profile[], wanted: Wanted): { profile: Profile; fallback: boolean } | null {
  const first = profiles[0];
  if (!first) return null;
  const named = byName(profiles, wanted.brand);
  const ofBrand = named.length > 0 ? named : byName(profiles, wanted.queue);
  const among = ofBrand.length > 0 ? ofBrand : profiles;
  const spoken = among.find((p) => wanted.language !== null && baseLanguage(p.locale) === baseLanguage(wanted.language));
  const knownBrand = wanted.brand === null || ofBrand.length > 0;
  return { profile: spoken ?? among[0] ?? first, fallback: !knownBrand || (wanted.language !== null && !spoken) };
}

/** The brand that a text speaks of, by its name or an alias as whole words; null when it names none, or several. */
export function brandNamedIn(profiles: Profile[], text: string): string | null {
  const said = ` ${folded(text)} `;
  const named = profiles.filter((p) => [p.brand, ...p.brandAliases].some((n) => n.trim() !== "" && said.includes(` ${folded(n)} `)));
  const brands = [...new Set(named.map((p) => p.brand))];
  return brands.length === 1 ? (brands[0] ?? null) : null;
}

/** The words of a text, folded, with one space between. */
function folded(text: string): string {
  return words(text)
    .map((word) => fold(word.text))
    .join(" ");
}

function byName(profiles: Profile[], name: string | null): Profile[] {
  const wanted = name?.trim().toLowerCase();
  if (!wanted) return [];
  return profiles.filter((p) => [p.brand, ...p.brandAliases].some((n) => n.trim().toLowerCase() === wanted));
}
