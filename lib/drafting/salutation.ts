import { baseLanguage } from "../language/base-language.ts";
import type { Profile } from "./profile.ts";

const titles = /^(?:dr|prof|mr|mrs|ms|miss|herr|frau|hr|fru)\.?\s+/i;

/** The name to greet with, or null where what stands there is no person's name (an address, a team, a handle). */
export function firstName(name: string | null): string | null {
  const bare = (name ?? "").trim().replace(titles, "").replace(titles, "");
  if (
    bare === "" ||
    /[@\d_/\\]/.test(bare) ||
    /\b(?:support|info|team|customer|service|kundservice|kund|ab|ltd|gmbh|inc|admin|guest|anonymous|unknown)\b/i.test(bare)
  )
    return null;
  const [before = "", after] = bare.split(/\s*,\s*/);
  const first = (after || before).split(/\s+/)[0] ?? "";
  if (!/^\p{L}[\p{L}'’-]+$/u.test(first)) return null;
  const flat = first === first.toUpperCase() || first === first.toLowerCase();
  return flat ? first.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (c) => c.toUpperCase()) : first;
}

/** How a reply begins and ends in a language that the profile does not speak; German with Sie and with du. */
const plainWords: Record<string, { greeting: string; signature: string }> = {
  en: { greeting: "Hello[ {name}],", signature: "Kind regards\n{agent}, {brand}" },
  sv: { greeting: "Hej[ {name}]!", signature: "Vänliga hälsningar\n{agent}, {brand}" },
  de: { greeting: "Guten Tag[ {name}],", signature: "Freundliche Grüße\n{agent}, {brand}" },
  "de du": { greeting: "Hallo[ {name}],", signature: "Viele Grüße\n{agent}, {brand}" },
};

/** The profile with a greeting and a signature in the language of the reply: its own where it speaks it, or where we know none. */
export function inLanguage<P extends Pick<Profile, "greeting" | "signature" | "locale" | "tone">>(profile: P, language: string): P {
  const base = baseLanguage(language);
  if (base === baseLanguage(profile.locale)) return profile;
  const words = plainWords[base === "de" && profile.tone.formal < 3 ? "de du" : base];
  return words ? { ...profile, ...words } : profile;
}

/** The profile's greeting for this customer; the part in brackets falls away without a name. */
export function greeting(profile: Pick<Profile, "greeting">, name: string | null): string {
  const kept = profile.greeting.replace(/\[([^\]]*)\]/g, (_, part: string) => (name === null && part.includes("{name}") ? "" : part));
  return name === null ? kept.replace(/\s*\{name\}/g, "") : kept.replaceAll("{name}", name);
}

/** The profile's signature; without an agent's name its line keeps the brand alone. */
export function signature(profile: Pick<Profile, "signature" | "brand">, agent: string | null): string {
  const lines = profile.signature.split("\n").map((line) => {
    if (agent !== null || !line.includes("{agent}")) return line.replaceAll("{agent}", agent ?? "").replaceAll("{brand}", profile.brand);
    return line.includes("{brand}") || line.includes(profile.brand) ? profile.brand : null;
  });
  return lines
    .filter((l, i) => l !== null && (l !== "" || i > 0))
    .join("\n")
    .trim();
}
