import { headOf, heads, wordHeads } from "./guard-heads.ts";
import { hashOf, prefixes } from "./guard-shingles.ts";
import type { GuardText } from "./guard-text.ts";
import { type GuardView, guardView, squeezedText } from "./guard-view.ts";

/**
 * Phrases to look for all at once: by their length in letters and by their hash. `heads`: how their first words may begin;
 * `fours`: their first four letters, also as `starts`.
 */
export type Phrases = { byLength: Map<number, Map<number, string>>; heads: Uint8Array; fours: Uint8Array; starts: Set<string> };

type Found = { phrase: string; from: number; to: number };

const fours = 0x1_0000;

/** Four letters as one number. */
const fourAt = (codes: Uint16Array, at: number) =>
  ((codes[at] as number) * 4099 + (codes[at + 1] as number) * 1031 + (codes[at + 2] as number) * 163 + (codes[at + 3] as number)) % fours;

/** Prepares phrases; those of fewer letters than `least`, which is four or more, are left out. */
export function phrases(list: readonly string[], least: number): Phrases {
  const made: Phrases = { byLength: new Map(), heads: new Uint8Array(heads), fours: new Uint8Array(fours), starts: new Set() };
  for (const phrase of list) {
    const { codes } = guardView(phrase);
    if (codes.length < Math.max(4, least)) continue;
    const same = made.byLength.get(codes.length) ?? new Map<number, string>();
    same.set(hashOf(prefixes(codes), 0, codes.length), phrase);
    made.byLength.set(codes.length, same);
    // A text may part its letters elsewhere: "e-mail", "email".
    for (const second of [codes[1] as number, 0]) made.heads[headOf(codes[0] as number, second)] = 1;
    made.fours[fourAt(codes, 0)] = 1;
    made.starts.add(squeezedText({ codes: codes.subarray(0, 4) }));
  }
  return made;
}

/** Where a phrase may begin, in letters of the view; marks looked for anywhere begin alike, so that there are few starts. */
function anywhere({ squeezed }: GuardText, { starts }: Phrases): number[] {
  return [...starts].flatMap((start) => {
    const found: number[] = [];
    for (let at = squeezed.indexOf(start); at >= 0; at = squeezed.indexOf(start, at + 1)) found.push(at);
    return found;
  });
}

/** Where one may begin with a word. */
function atWords(view: GuardView, wanted: Phrases): number[] {
  const { codes, starts, words } = view;
  const begun = wordHeads(view);
  const found: number[] = [];
  for (let w = 0; w < words; w++) {
    if (wanted.heads[begun[w] as number] === 0) continue;
    const at = starts[w] as number;
    if (at + 4 <= codes.length && wanted.fours[fourAt(codes, at)] === 1) found.push(at);
  }
  return found;
}

function endsWord({ ends }: GuardView, letter: number): boolean {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] as number) < letter) low = middle + 1;
    else high = middle;
  }
  return ends[low] === letter;
}

/** Where the phrases stand, in letters of the view: anywhere, or as whole words only. Blanks and signs play no part. */
export function phrasesIn(text: GuardText, wanted: Phrases, whole: boolean): Found[] {
  if (wanted.byLength.size === 0) return [];
  const { view } = text;
  const places = whole ? atWords(view, wanted) : anywhere(text, wanted);
  if (places.length === 0) return [];
  const ready = prefixes(view.codes);
  const found: Found[] = [];
  for (const from of places) {
    for (const [length, same] of wanted.byLength) {
      const to = from + length;
      const phrase = to > view.codes.length ? undefined : same.get(hashOf(ready, from, to));
      if (phrase !== undefined && (!whole || endsWord(view, to))) found.push({ phrase, from, to });
    }
  }
  return found;
}
