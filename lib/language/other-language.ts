import { baseLanguage } from "./base-language.ts";
import { isChance, languageScores } from "./detect.ts";

// A text must hold so many letters, and lead so far over the language asked for, before it counts as another one.
const least = { letters: 16, score: 1.6 };
const ahead = { sentence: 1, short: 1.8, letters: 40 };

/** The language that a text is clearly in instead of `asked`; null when it is in that one, or does not tell. */
export function otherLanguage(text: string, asked: string): string | null {
  const { scores, letters, words } = languageScores(text);
  const best = scores[0];
  if (!best || letters < least.letters || best.value < least.score || isChance(best, words)) return null;
  const wanted = scores.find((s) => s.language === baseLanguage(asked));
  if (best === wanted) return null;
  const lead = best.value - Math.max(0, wanted?.value ?? 0);
  return lead >= (letters >= ahead.letters ? ahead.sentence : ahead.short) ? best.language : null;
}

/** Does a text have more of one language than of another, however little of both? */
export function leansTo(text: string, one: string, other: string): boolean {
  const { scores } = languageScores(text);
  const value = (language: string) => scores.find((s) => s.language === baseLanguage(language))?.value ?? 0;
  return value(one) > value(other);
}
