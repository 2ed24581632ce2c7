import { translates, translateTerms } from "../language/translate-terms.ts";

/** A text's words in English, one for each; a word that is not known stays as it is. */
export function inEnglish(plain: string[], language: string): string[] {
  if (!translates(language, "en")) return plain;
  return plain.map((word) => translateTerms(word, language, "en")[0]?.stem ?? word);
}
