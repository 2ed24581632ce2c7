import { hashOf, prefixes } from "./guard-shingles.ts";
import type { GuardText } from "./guard-text.ts";
import { guardView } from "./guard-view.ts";

/** Phrases to look for all at once: by their length in letters and by their hash; `first` holds how they may begin. */
export type Phrases = { byLength: Map<number, Map<number, string>>; first: Uint8Array };

const pairs = 0x1_0000;
const pair = (codes: Uint16Array, at: number) => ((codes[at] as number) * 331 + (codes[at + 1] as number)) % pairs;

/** Prepares phrases; those of fewer letters than `least` are left out. */
export function phrases(list: readonly string[], least: number): Phrases {
  const made: Phrases = { byLength: new Map(), first: new Uint8Array(pairs) };
  for (const phrase of list) {
    const { codes } = guardView(phrase);
    if (codes.length < Math.max(2, least)) continue;
    const same = made.byLength.get(codes.length) ?? new Map<number, string>();
    same.set(hashOf(prefixes(codes), 0, codes.length), phrase);
    made.byLength.set(codes.length, same);
    made.first[pair(codes, 0)] = 1;
  }
  return made;
}

/** Where the phrases stand, in letters of the view: anywhere, or as whole words only. Blanks and signs play no part. */
export function phrasesIn({ view }: GuardText, wanted: Phrases, whole: boolean): { phrase: string; from: number; to: number }[] {
  const { byLength, first } = wanted;
  const found: { phrase: string; from: number; to: number }[] = [];
  if (byLength.size === 0) return found;
  const { codes, starts, ends } = view;
  const ready = prefixes(codes);
  const wordEnds = new Uint8Array(whole ? codes.length + 1 : 0);
  if (whole) for (const end of ends) wordEnds[end] = 1;
  const count = whole ? starts.length : codes.length;
  for (let i = 0; i < count; i++) {
    const from = whole ? (starts[i] as number) : i;
    if (from + 1 >= codes.length || first[pair(codes, from)] === 0) continue;
    for (const [length, same] of byLength) {
      const to = from + length;
      if (to > codes.length || (whole && wordEnds[to] === 0)) continue;
      const phrase = same.get(hashOf(ready, from, to));
      if (phrase !== undefined) found.push({ phrase, from, to });
    }
  }
  return found;
}
