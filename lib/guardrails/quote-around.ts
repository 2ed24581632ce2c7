import { sentences } from "../language/sentences.ts";
import { words } from "../language/words.ts";

const mostWords = 12;
const reach = 400;

/** The sentence around a find, verbatim; of a long one the twelve words around the find. */
export function quoteAround(text: string, spot: { from: number; to: number }, language: string): string {
  // Only the neighbourhood is cut into sentences: a message may be a megabyte long.
  const start = Math.max(0, spot.from - reach);
  const near = text.slice(start, spot.to + reach);
  const from = spot.from - start;
  const to = spot.to - start;
  const sentence = sentences(near, language).find((s) => s.from <= from && s.to >= to) ?? { from: 0, to: near.length, text: near };
  const inside = words(sentence.text).map((word) => ({ from: word.from + sentence.from, to: word.to + sentence.from }));
  if (inside.length <= mostWords) return sentence.text;
  const at = inside.findIndex((word) => word.to > from);
  const first = Math.max(0, Math.min(at - 5, inside.length - mostWords));
  const last = Math.min(inside.length - 1, first + mostWords - 1);
  return near.slice(inside[first]?.from ?? from, Math.max(to, inside[last]?.to ?? to));
}
