import { findNames } from "../language/names.ts";
import { fold } from "../language/normalise.ts";
import type { Citation } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import type { Reading } from "./reading.ts";

const same = (a: string, b: string) => fold(a) === fold(b);

function isOwn(brand: string, given: Evidence): boolean {
  const { profile } = given;
  return [profile.brand, ...profile.brandAliases].some((own) => same(own, brand));
}

/** Does a sentence rest on a source of another brand than the profile's? */
export function citesOtherBrand(citations: Citation[], given: Evidence): string | null {
  const brands = citations.map((c) => given.sources.find((s) => s.number === c.source)?.passage.brand ?? null);
  return brands.find((b): b is string => b !== null && !isOwn(b, given)) ?? null;
}

/** Other brands of this team, or the profile's competitors, that a text names though the customer did not. */
export function namesOtherBrand(text: string, given: Evidence): { text: string; from: number }[] {
  const others = new Set(
    [...given.sources.map((s) => s.passage.brand), ...given.internal.map((p) => p.brand)].filter((b): b is string => b !== null),
  );
  const spoken = fold(given.messages.map((m) => m.text).join("\n"));
  return [...others].flatMap((brand) => {
    if (isOwn(brand, given) || spoken.includes(fold(brand))) return [];
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${brand.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?:['’]?s)?(?![\\p{L}\\p{N}])`, "iu").exec(
      text,
    );
    return found ? [{ text: found[0], from: found.index }] : [];
  });
}

/** Does the cited block speak of a namesake only, in a passage that speaks of the profile's brand elsewhere, and the sentence of neither? */
export function blockOfOtherBrand(said: Reading, citations: Citation[], given: Evidence): boolean {
  const { profile } = given;
  const own = [profile.brand, ...profile.brandAliases].map(fold);
  const names = (text: string) => own.some((b) => fold(text).includes(b));
  const spoken = fold(given.messages.map((m) => m.text).join("\n"));
  return citations.some(({ source, block, quote }) => {
    const passage = given.sources.find((s) => s.number === source)?.passage;
    if (!passage || names(quote) || !passage.blocks.some((b, i) => i !== block && names(b.text))) return false;
    const sure = new Set(
      findNames([passage.title, ...passage.blocks.map((b) => b.text)].join(". "), said.language)
        .filter((n) => !n.unsure)
        .map((n) => n.name),
    );
    const others = findNames(quote, said.language).filter((n) => n.from === 0 && (sure.has(n.name) || !n.unsure));
    return others.some((n) => !fold(said.text).includes(n.name) && !spoken.includes(n.name));
  });
}
