import { germanMood } from "./sentiment-words-de.ts";
import { englishMood } from "./sentiment-words-en.ts";
import { swedishMood } from "./sentiment-words-sv.ts";

/**
 * Words that tell a feeling. A family is one kind of feeling and holds words by strength, −4 to 4; the words of one line share it.
 * Stems of a word share its strength. A phrase's words are joined by "_".
 */
export interface Mood {
  families: Record<string, Record<string, string>>;
  negations: string;
  boosters: string;
  dampers: string;
  contrasts: string;
  /** Words that tell no feeling though a stemmer takes them for forms of words that do. */
  plain: string;
}

/** The words by language; every language has the same families. */
export const moods: Record<string, Mood> = { en: englishMood, sv: swedishMood, de: germanMood };
