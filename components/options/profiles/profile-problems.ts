import type { Profile } from "../../../lib/drafting/profile.ts";
import type { Key } from "../../ui/i18n.ts";
import { checkFrom } from "./check-from.ts";

/** A field of the profile and the key of the sentence that says what is wrong with it. */
export type ProfileProblems = Partial<Record<"name" | "brand" | "locale" | "greeting" | "thresholds" | "links" | "banned" | "tiers", Key>>;

const isLocale = (locale: string) => {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
};

const isPrefix = (link: string) => URL.canParse(link) && /^https?:/.test(link);

/** What keeps a profile from being saved, per field; empty when nothing does. */
export function profileProblems(profile: Profile, others: Profile[]): ProfileProblems {
  const problems: ProfileProblems = {};
  const same = (p: Profile) =>
    p.id !== profile.id && p.brand === profile.brand.trim() && p.name.toLowerCase() === profile.name.trim().toLowerCase();
  if (!profile.name.trim()) problems.name = "op_profile_name_missing";
  else if (others.some(same)) problems.name = "op_profile_name_taken";
  if (!profile.brand.trim()) problems.brand = "op_profile_brand_missing";
  if (!isLocale(profile.locale)) problems.locale = "op_profile_locale_wrong";
  if (!bracketsMatch(profile.greeting)) problems.greeting = "op_profile_greeting_wrong";
  const { offer, high } = profile.thresholds;
  const check = checkFrom(profile.thresholds);
  if (offer > check || check > high) problems.thresholds = "op_profile_thresholds_wrong";
  if (!profile.links.every(isPrefix)) problems.links = "op_profile_links_wrong";
  if (profile.banned.some((b) => !b.word.trim())) problems.banned = "op_profile_banned_wrong";
  if (profile.tiers.length === 0) problems.tiers = "op_profile_tiers_missing";
  return problems;
}

function bracketsMatch(greeting: string): boolean {
  const outside = greeting.replace(/\[[^[\]]*\]/g, "").replace(/\{(name|agent|brand)\}/g, "");
  const inside = [...greeting.matchAll(/\[([^[\]]*)\]/g)].map((m) => (m[1] ?? "").replace(/\{(name|agent|brand)\}/g, "")).join("");
  return !/[[\]{}]/.test(outside) && !/[{}]/.test(inside);
}
