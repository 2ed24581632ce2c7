import type { GuardView } from "./guard-view.ts";
import { onceFor } from "./once-for.ts";

/** How many numbers there are for the beginnings of words. */
export const heads = 0x1_0000;

/** The first two letters of a word as one number, the second 0 where it has but one; others may have the same. */
export const headOf = (first: number, second: number): number => (first * 331 + second) % heads;

/** How each word begins: read once for all that look for words. */
export const wordHeads: (view: GuardView) => Uint16Array = onceFor(({ codes, starts, ends, words }: GuardView): Uint16Array => {
  const found = new Uint16Array(words);
  for (let w = 0; w < words; w++) {
    const start = starts[w] as number;
    found[w] = headOf(codes[start] as number, start + 1 < (ends[w] as number) ? (codes[start + 1] as number) : 0);
  }
  return found;
});
