import type { Token } from "./match-words.ts";

/** How many places words, pairs of words and runs of letters share in the weights. */
export const gramPlaces = 1 << 14;

const shortestRun = 3;
const longestRun = 5;
const prime = 16777619;
const seeds = { word: 0x811c9dc5, pair: 0x2f6e2b1, letters: 0x5bd1e995 };

function hashed(text: string, from: number): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash;
}

function placeOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % gramPlaces;
}

// Whether a text has a place is asked thousands of times: its number stands at the places it has.
const takenBy = new Uint32Array(gramPlaces);
let texts = 0;
const runsOf = new Map<string, number[]>();
// A flood of rubbish words must not fill the memory.
const mostWords = 5000;

/** The places of a text's words, pairs of words and runs of letters, each once; numbers count as one word. */
export function gramsOf(tokens: Token[]): number[] {
  const places: number[] = [];
  texts = (texts + 1) >>> 0;
  if (texts === 0) {
    takenBy.fill(0);
    texts = 1;
  }
  const add = (place: number) => {
    if (takenBy[place] === texts) return;
    takenBy[place] = texts;
    places.push(place);
  };
  let before = "^";
  for (const { folded } of tokens) {
    const word = /^\p{N}/u.test(folded) ? "0" : folded;
    add(placeOf(hashed(word, seeds.word)));
    add(pairOf(before, word));
    for (const place of runsIn(word)) add(place);
    before = word;
  }
  add(pairOf(before, "$"));
  return places;
}

function pairOf(before: string, word: string): number {
  return placeOf(hashed(word, hashed(" ", hashed(before, seeds.pair))));
}

/** The places of the runs of three to five letters of a word and its edges. */
function runsIn(word: string): number[] {
  const known = runsOf.get(word);
  if (known) return known;
  const edged = ` ${word} `;
  const places: number[] = [];
  for (let from = 0; from + shortestRun <= edged.length; from++) {
    let hash = seeds.letters;
    for (let n = 0; n < longestRun && from + n < edged.length; n++) {
      hash = Math.imul(hash ^ edged.charCodeAt(from + n), prime);
      if (n + 1 >= shortestRun) places.push(placeOf(hash));
    }
  }
  if (runsOf.size >= mostWords) runsOf.clear();
  runsOf.set(word, places);
  return places;
}
