import type { WordPostings } from "../index/reader.ts";

/** The place of the first document from `doc` on in the postings, looked for from the place `from` on. */
export function placeOf({ docs }: WordPostings, doc: number, from = 0): number {
  let low = from;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((docs[middle] as number) < doc) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How often the word stands in the document. */
export function frequency(postings: WordPostings, doc: number): number {
  const at = placeOf(postings, doc);
  return postings.docs[at] === doc ? (postings.freqs[at] as number) : 0;
}
