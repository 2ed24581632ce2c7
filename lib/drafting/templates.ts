import { baseLanguage } from "../language/base-language.ts";
import type { Profile } from "./profile.ts";
import type { Line, Templates } from "./template-line.ts";
import { templatesDe, templatesDeDu } from "./templates-de.ts";
import { templatesEn } from "./templates-en.ts";
import { templatesSv } from "./templates-sv.ts";

/** Every set of lines of a language: German has one for Sie and one for du. Empty where there is none yet. */
export const templateSets: Record<string, Templates[]> = { en: [templatesEn], sv: [templatesSv], de: [templatesDe, templatesDeDu] };

/** The lines to write with; English where the language has none. */
export function templatesFor(language: string, formal: number): Templates {
  const sets = templateSets[baseLanguage(language)] ?? [templatesEn];
  return (formal < 3 ? sets.at(-1) : sets[0]) ?? templatesEn;
}

/** The voice of a line for a tone; an upset customer gets no cheer. */
export function voice(line: Line, tone: Pick<Profile["tone"], "formal" | "warm" | "thorough">, negative = false): string {
  if (tone.thorough <= 1 && line.brief !== undefined) return line.brief;
  if (tone.formal >= 4) return line.formal;
  if (tone.warm >= 4 && !negative) return line.warm;
  return tone.formal <= 1 && line.light !== undefined ? line.light : line.neutral;
}
