import { headOf, heads, wordHeads } from "./guard-heads.ts";
import type { GuardView } from "./guard-view.ts";

// Short words that no text is without, folded; none of them is another word backwards or turned by thirteen.
const words =
  "the and you your our for this that with will from have we of to is it by " +
  "och att det som har kan inte vi du din ditt dina vill till oss en ett hos " +
  "die und ist wir ihr ihre auf eine fur zu im am uns nach bei oder wenn";
const most = 4;

/** A word of a to z as a number; 0 for any other. */
function packed(codes: Uint16Array, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to; at++) {
    const letter = (codes[at] as number) - 96;
    if (letter < 1 || letter > 26) return 0;
    key = key * 32 + letter;
  }
  return key;
}

/** Words, or their first four letters, as the numbers at which there is a 1. */
function packedWords(list: string): Uint8Array {
  const table = new Uint8Array(32 ** most);
  for (const word of list.split(" ")) {
    const codes = Uint16Array.from(word.slice(0, most), (letter) => letter.charCodeAt(0));
    table[packed(codes, 0, codes.length)] = 1;
  }
  return table;
}

const known = packedWords(words);

/** Is a word one of those? */
export function isEveryday({ codes, starts, ends }: GuardView, w: number): boolean {
  const [from, to] = [starts[w] as number, ends[w] as number];
  return to - from <= most && known[packed(codes, from, to)] === 1;
}

/** Finds the words that begin with one of these beginnings, of at most four letters: where they stand in the text. */
export function wordsBeginning(beginnings: string): (view: GuardView) => number[] {
  const wanted = packedWords(beginnings);
  const begun = new Uint8Array(heads);
  for (const word of beginnings.split(" ")) begun[headOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  return (view) => {
    const { codes, starts, ends, from, words: count } = view;
    const ready = wordHeads(view);
    const places: number[] = [];
    for (let w = 0; w < count; w++) {
      if (begun[ready[w] as number] === 0) continue;
      const start = starts[w] as number;
      if (wanted[packed(codes, start, Math.min(ends[w] as number, start + most))] === 1) places.push(from[start] as number);
    }
    return places;
  };
}
