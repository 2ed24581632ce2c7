import { mirrored, reversed, rotated } from "./guard-disguises.ts";
import { isEveryday } from "./guard-everyday.ts";
import { closedFrom, finder, type Letters, most } from "./guard-finder.ts";
import { runLength, type Shingles } from "./guard-shingles.ts";
import type { GuardView } from "./guard-view.ts";
import { onceFor } from "./once-for.ts";

/** Where words are cut to pieces or run together, every stretch of letters is looked at that eight words may have. */
const [shortest, longest] = [16, 120];
const around = 8;
const [pieces, mean] = [14, 2.2];
const [runTogether, twoTogether] = [21, 30];

/** A word of more letters may be several. */
const long = 14;

/** How long the runs are that are looked up at each word: around a place where a word may be cut or run together of more lengths. */
function lengths({ parted, starts, ends, words }: GuardView): Uint8Array {
  const marks = new Uint8Array(words).fill(1);
  for (let w = 0; w < words; w++)
    if (parted[w] === 1 || (ends[w] as number) - (starts[w] as number) > long) marks.fill(2, Math.max(0, w - most + 1), w + 1);
  return marks;
}

/** So many words in a row, from the word `first` of the view on; among the rows alone they begin at the word `at`. */
type Row = { first: number; words: number; at: number };

/** Rows of eight words or more of which none is an everyday one. */
function strangeRows(view: GuardView): Row[] {
  const rows: Row[] = [];
  for (let first = 0, at = 0; first + runLength <= view.words; ) {
    // From the last of eight backwards: an everyday word there spares the look at those before it.
    let last = first + runLength - 1;
    while (last >= first && !isEveryday(view, last)) last--;
    if (last >= first) {
      first = last + 1;
      continue;
    }
    let end = first + runLength;
    while (end < view.words && !isEveryday(view, end)) end++;
    rows.push({ first, words: end - first, at });
    at += end - first;
    first = end + 1;
  }
  return rows;
}

/** A view of these rows alone, one behind the other. */
function rowsOf(view: GuardView, rows: Row[]): GuardView {
  const words = rows.reduce((n, row) => n + row.words, 0);
  const edges = rows.map(({ first, words }) => [view.starts[first] as number, view.ends[first + words - 1] as number] as const);
  const length = edges.reduce((n, [from, to]) => n + to - from, 0);
  const [codes, places] = [new Uint16Array(length), new Uint32Array(length)];
  const [starts, ends] = [new Uint32Array(words), new Uint32Array(words)];
  let count = 0;
  rows.forEach(({ first, words, at }, n) => {
    const [from, to] = edges[n] as readonly [number, number];
    codes.set(view.codes.subarray(from, to), count);
    places.set(view.from.subarray(from, to), count);
    for (let w = 0; w < words; w++) {
      starts[at + w] = (view.starts[first + w] as number) - from + count;
      ends[at + w] = (view.ends[first + w] as number) - from + count;
    }
    count += to - from;
  });
  return { text: view.text, codes, from: places, starts, ends, words, parted: new Uint8Array(words) };
}

/** Stretches in which words are written letter by letter or run together, with a few words around them. */
const oddStretches = onceFor(({ starts, ends, words }: GuardView): Letters[] => {
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
});

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
  return [
    ...closedFrom(view, sets, lengths(view)),
    ...inLetters(view, sets),
    ...(inPieces(view) ? turned(view, inLetters(reversed(view), sets)) : []),
    ...inDisguise(view, sets),
  ];
}

/** Letters of a view read backwards, as letters of the view. */
function turned({ codes }: GuardView, found: Letters[]): Letters[] {
  return found.map(({ from, to }) => ({ from: codes.length - to, to: codes.length - from }));
}

/** Turned by thirteen and backwards: a text in disguise has no word that every text has, so only such rows are looked at. */
function inDisguise(view: GuardView, sets: readonly Shingles[]): Letters[] {
  const rows = strangeRows(view);
  if (rows.length === 0) return [];
  const strange = rowsOf(view, rows);
  const begin = new Uint8Array(strange.words);
  for (const { at, words } of rows) begin.fill(1, at, at + words - runLength + 1);
  const last = strange.words - runLength;
  const backwards = begin.map((_, w) => (w <= last ? (begin[last - w] as number) : 0));
  const found = [
    ...closedFrom(rotated(strange), sets, begin),
    ...closedFrom(mirrored(strange), sets, begin),
    ...turned(strange, closedFrom(reversed(strange), sets, backwards)),
  ];
  return found.map(({ from, to }) => {
    const { first, at } = rows.findLast((row) => (strange.starts[row.at] as number) <= from) as Row;
    const moved = (view.starts[first] as number) - (strange.starts[at] as number);
    return { from: from + moved, to: to + moved };
  });
}
