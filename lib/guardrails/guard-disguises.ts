import type { GuardView } from "./guard-view.ts";

/** Letters of A to Z turned by thirteen (ROT13); a letter with a mark is none of them. */
export function rotated(view: GuardView): GuardView {
  const codes = view.codes.slice();
  for (let at = 0; at < codes.length; at++) {
    const letter = (codes[at] as number) - 97;
    if (letter < 0 || letter >= 26 || view.text.charCodeAt(view.from[at] as number) > 127) continue;
    codes[at] = ((letter + 13) % 26) + 97;
  }
  return { ...view, codes };
}

/** The whole text backwards, letter by letter. */
export function reversed(view: GuardView): GuardView {
  const length = view.codes.length;
  const codes = view.codes.slice().reverse();
  return {
    ...view,
    codes,
    starts: view.ends.map((end) => length - end).reverse(),
    ends: view.starts.map((start) => length - start).reverse(),
  };
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Each word backwards, at its place; digits stay as they are. */
export function mirrored(view: GuardView): GuardView {
  const { codes, starts, ends } = view;
  const turned = codes.slice();
  for (let w = 0; w < view.words; w++) {
    const end = ends[w] as number;
    for (let from = starts[w] as number; from < end; from++) {
      let to = from;
      while (to < end && !isDigit(codes[to] as number)) to++;
      for (let at = from; at < to; at++) turned[at] = codes[from + to - 1 - at] as number;
      from = to;
    }
  }
  return { ...view, codes: turned };
}

/** Digits and signs that stand for letters, as in `c0d3`; "1" and "!" may be an i or an l. */
const alike: Record<string, string> = { "0": "o", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "@": "a", $: "s", "€": "e" };
/** A model name or an order number is one such word; a text in disguise has many. */
const enough = 4;

/** A digit or a sign between two letters. The sign first: without it nothing beside it need be looked at. */
const WITHIN = /[\d@$!|€](?<=[A-Za-z\u00C0-\uFFFF].)(?=[A-Za-z\u00C0-\uFFFF])/g;

/** How often a digit or a sign stands between two letters, as far as it matters. */
function signsWithin(text: string): number {
  let count = 0;
  WITHIN.lastIndex = 0;
  while (count < enough && WITHIN.test(text)) count++;
  return count;
}

/** Short words of English, written in digits alone. */
const short: Record<string, string> = { "4": "a", "1": "i", "15": "is", "17": "it", "45": "as", "47": "at", "50": "so", "70": "to" };

const WRITTEN = /[\p{L}\d@$€!|]*\p{L}[\d@$€!|]+[\p{L}\d@$€!|]*|[\d@$€!|]+\p{L}[\p{L}\d@$€!|]*/gu;

/** The text with digits and signs inside of words as letters, in all readings; none where too few words are so written. */
export function unleeted(text: string): string[] {
  if (signsWithin(text) < enough) return [];
  const readings = ["i", "l"].map((one) =>
    text.replace(WRITTEN, (word) => word.replace(/[\d@$€!|]/gu, (sign) => alike[sign] ?? (/[1!|]/.test(sign) ? one : sign))),
  );
  // Letters stand where the digits stood, so that places stay the same.
  return [
    ...readings,
    ...readings.map((read) => read.replace(/(?<![\p{L}\d.,])\d{1,2}(?![\p{L}\d.,]\d?)/gu, (word) => short[word] ?? word)),
  ];
}
