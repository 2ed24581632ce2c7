import { baseLanguage } from "./base-language.ts";

const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in another: `sv` in `en` is "Swedish". The code itself where nobody knows its name. */
export function languageName(code: string, inLanguage: string): string {
  const base = baseLanguage(inLanguage);
  let known = names.get(base);
  if (!known) {
    known = new Intl.DisplayNames([/^[a-z]{2,3}$/.test(base) ? base : "en"], { type: "language" });
    names.set(base, known);
  }
  return known.of(baseLanguage(code)) ?? code;
}
