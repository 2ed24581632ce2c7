import { baseLanguage } from "../language/base-language.ts";
import { examined } from "./sentiment-examined.ts";
import { type MoodWeights, rawMood, scaled, unpackedMood } from "./sentiment-model.ts";
import { learnedMood } from "./weights/sentiment.ts";

// The weights come from single sentences and short messages: longer texts are felt in parts of about that length.
const longest = 320;
const part = 160;
const worst = 0.75;
// What stands further down is mostly quoted.
const mostParts = 40;

const ready = new Map<string, MoodWeights>();

/** The weights for a base language: English has its own, all others share those that know words of feeling only. */
function weightsFor(base: string): MoodWeights {
  const own = base === "en" ? "en" : "other";
  const known = ready.get(own);
  if (known) return known;
  const made = unpackedMood(learnedMood[own]);
  ready.set(own, made);
  return made;
}

/** The text in parts of whole sentences, as far as stops and line ends tell them. */
function partsOf(text: string): string[] {
  if (text.length <= longest) return [text];
  const parts: string[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?…]+\s|\n+/g)) {
    const to = end.index + end[0].length;
    if (to - from < part) continue;
    parts.push(text.slice(from, to));
    from = to;
    if (parts.length === mostParts) return parts;
  }
  const rest = text.slice(from, from + mostParts * part);
  return rest.trim() === "" ? parts : [...parts, rest];
}

/** How a text in a base language feels by given weights, −4 to 4: of a long text mostly its worst part. */
export function moodOf(text: string, base: string, weights: MoodWeights): number {
  if (!/[\p{L}\p{Extended_Pictographic}]|[:;=]['’]?-?[()[\]]/u.test(text)) return 0;
  const moods = partsOf(text).map((one) => {
    const { figures, grams } = examined(one, base);
    return scaled(rawMood(figures, grams, weights), weights.scale);
  });
  const mean = moods.reduce((sum, mood) => sum + mood, 0) / moods.length;
  return worst * Math.min(...moods) + (1 - worst) * mean;
}

/** How a text feels, −4 (very negative) to 4, in two decimals; `veryNegativeAt` and less is very negative. Learned from people's ratings. */
export function sentiment(text: string, language: string): number {
  const base = baseLanguage(language);
  return Math.round(moodOf(text, base, weightsFor(base)) * 100) / 100 || 0;
}
