import type { Candidate } from "./candidates.ts";
import type { Concept } from "./concepts.ts";
import { frequency } from "./frequency.ts";

/** In a small collection every word looks common; below this none is weighed. */
const floor = 1;

/** What a word weighs that no article uses: it may be a name, or be what is asked about. */
const unknownWeight = 0.4;

/** The share (0 to 1) of the asked concepts' weight that a passage with its title and headings covers. */
export function covers(
  asked: Concept[],
  idf: ArrayLike<number>,
  df: ArrayLike<number>,
  { part, article }: Candidate,
  passage: number,
): number {
  let covered = 0;
  let whole = 0;
  for (let at = 0; at < asked.length; at++) {
    const known = (df[at] as number) > 0;
    const weight = known ? Math.max(floor, idf[at] as number) : unknownWeight;
    whole += weight;
    if (!known) continue;
    let share = 0;
    for (const meant of (asked[at] as Concept).found[part.at] ?? []) {
      if (meant.covers <= share) continue;
      const { body, heading, title } = meant.at;
      if (frequency(body, passage) > 0 || frequency(heading, passage) > 0 || frequency(title, article) > 0) share = meant.covers;
    }
    covered += weight * share;
  }
  return whole === 0 ? 0 : covered / whole;
}
