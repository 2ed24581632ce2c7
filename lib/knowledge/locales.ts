import { baseLanguage } from "../language/base-language.ts";

/**
 * Where a locale stands in a list of wanted ones, best first; −1 when it is in none.
 * `sv` takes `sv-FI` and the other way round; `en-GB` does not take `en-US`.
 */
export function localeRank(locale: string, wanted: string[]): number {
  const own = locale.toLowerCase();
  return wanted.findIndex((w) => {
    const other = w.toLowerCase();
    return own === other || own === baseLanguage(other) || baseLanguage(own) === other;
  });
}
