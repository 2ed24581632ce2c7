import { mirrored, reversed, rotated } from "./guard-disguises.ts";
import { everydayWords } from "./guard-everyday.ts";
import { finder, runLength, type Shingles } from "./guard-shingles.ts";
import type { GuardView } from "./guard-view.ts";

/** Letters of a view, `[from, to)`. */
export type Letters = { from: number; to: number };

/** Where words are cut to pieces or run together, every stretch of letters is looked at that eight words may have. */
const [shortest, longest] = [16, 120];
const around = 8;
const [pieces, mean] = [14, 2.2];
const [runTogether, twoTogether] = [21, 30];

/** Looks up the runs of `least` to `most` words that begin at the words marked so; without marks all of eight. */
function look(view: GuardView, sets: readonly Shingles[], marked: Uint8Array | null, least: number, most: number): Letters[] {
  const { starts, ends, words } = view;
  const isClosed = finder(sets, view.codes);
  const found: Letters[] = [];
  for (let w = 0; w < words; w++) {
    if (marked !== null && marked[w] === 0) continue;
    const from = starts[w] as number;
    const last = Math.min(most, words - w);
    for (let length = least; length <= last; length++) {
      const to = ends[w + length - 1] as number;
      if (isClosed(from, to)) found.push({ from, to });
    }
  }
  return found;
}

/** Words that a hyphen parts, or that were run together, make more or fewer of the same letters. */
const [fewest, most, long] = [runLength - 1, runLength + 3, 14];

/** The words before a place where a word may be cut or run together. */
function uneven({ parted, starts, ends, words }: GuardView): Uint8Array {
  const marks = new Uint8Array(words);
  for (let w = 0; w < words; w++)
    if (parted[w] === 1 || (ends[w] as number) - (starts[w] as number) > long) marks.fill(1, Math.max(0, w - most + 1), w + 1);
  return marks;
}

/** A text in disguise has no word that every text has: only there it is looked for. */
function inDisguise(view: GuardView, sets: readonly Shingles[], make: (view: GuardView) => GuardView, strange: Uint8Array): Letters[] {
  return strange.includes(1) ? look(make(view), sets, strange, runLength, runLength) : [];
}

/** The words that begin eight in a row of which none is an everyday one. */
function strangeFrom(view: GuardView): Uint8Array {
  const everyday = everydayWords(view);
  const strange = new Uint8Array(view.words);
  let row = 0;
  for (let w = view.words - 1; w >= 0; w--) {
    row = everyday[w] ? 0 : row + 1;
    if (row >= runLength) strange[w] = 1;
  }
  return strange;
}

/** Stretches in which words are written letter by letter or run together, with a few words around them. */
function oddStretches({ starts, ends, words }: GuardView): Letters[] {
  const odd: Letters[] = [];
  for (let w = 0; w < words; w++) {
    const from = starts[w] as number;
    const inPieces = w + pieces <= words && (ends[w + pieces - 1] as number) - from <= pieces * mean;
    const isLong = (ends[w] as number) - from >= runTogether || (w + 1 < words && (ends[w + 1] as number) - from >= twoTogether);
    if (!inPieces && !isLong) continue;
    const stretch = { from: starts[Math.max(0, w - around)] as number, to: 0 };
    stretch.to = ends[Math.min(words - 1, w + (inPieces ? pieces - 1 : 0) + around)] as number;
    const last = odd.at(-1);
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else odd.push(stretch);
  }
  return odd;
}

/** Are words cut to pieces or run together anywhere? */
export const inPieces = (view: GuardView): boolean => oddStretches(view).length > 0;

/** Where a hidden word may begin or end: at the edges of words, and anywhere in very short and very long ones. */
function edges({ codes, starts, ends, words }: GuardView): Uint8Array {
  const marks = new Uint8Array(codes.length + 1);
  for (let w = 0; w < words; w++) {
    const [from, to] = [starts[w] as number, ends[w] as number];
    if (to - from < 4 || to - from > 11) marks.fill(1, from, to + 1);
    else marks[from] = marks[to] = 1;
  }
  return marks;
}

function inLetters(view: GuardView, sets: readonly Shingles[]): Letters[] {
  const odd = oddStretches(view);
  if (odd.length === 0) return [];
  const isClosed = finder(sets, view.codes);
  const edge = edges(view);
  return odd.flatMap((stretch) => {
    const found: Letters[] = [];
    for (let from = stretch.from; from + shortest <= stretch.to; from++) {
      if (edge[from] === 0) continue;
      const end = Math.min(stretch.to, from + longest);
      for (let to = from + shortest; to <= end; to++) if (edge[to] === 1 && isClosed(from, to)) found.push({ from, to });
    }
    return found;
  });
}

/** Where closed runs stand in a text: as words, in pieces, turned by thirteen, and backwards. In letters of the view. */
export function closedRunsIn(view: GuardView, sets: readonly Shingles[]): Letters[] {
  if (sets.every((set) => set.rest.length === 0) || view.codes.length < shortest) return [];
  const strange = strangeFrom(view);
  const length = view.codes.length;
  const last = view.words - runLength;
  const strangeBack = Uint8Array.from(strange, (_, w) => (w <= last ? (strange[last - w] as number) : 0));
  const turned = inDisguise(view, sets, reversed, strangeBack);
  const letters = oddStretches(view).length > 0 ? inLetters(reversed(view), sets) : [];
  return [
    ...look(view, sets, null, runLength, runLength),
    ...look(view, sets, uneven(view), fewest, most),
    ...inLetters(view, sets),
    ...inDisguise(view, sets, rotated, strange),
    ...inDisguise(view, sets, mirrored, strange),
    ...[...turned, ...letters].map(({ from, to }) => ({ from: length - to, to: length - from })),
  ];
}
