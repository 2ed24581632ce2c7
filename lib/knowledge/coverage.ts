import { holds, idf, type Postings } from "./postings.ts";

/** In a small collection every word looks common; below this none is weighed. */
const floor = 1;

/** What a word weighs that no article uses: it may be a name, or be what is asked about. */
const unknownWeight = 0.4;

/** The share (0 to 1) of the asked terms' weight that a passage with its title and heading covers. */
export function coverage(postings: Postings, asked: Set<string>, passage: number): number {
  let covered = 0;
  let whole = 0;
  for (const term of asked) {
    const known = postings.terms.has(term);
    const weight = known ? idf(postings, term, floor) : unknownWeight;
    whole += weight;
    if (known && holds(postings, term, passage)) covered += weight;
  }
  return whole === 0 ? 0 : covered / whole;
}
