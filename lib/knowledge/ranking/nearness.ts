/** Words that are read together. */
const window = 16;

/** How far apart two words may stand that were asked side by side. */
const apart = 3;

/** What nearness is measured with: the concept of each word of a segment, where each was asked, and what each weighs. */
export interface Asked {
  conceptOf: Map<number, number>;
  place: ArrayLike<number>;
  weight: ArrayLike<number>;
}

/** How closely a text holds what was asked, in weight. */
export interface Nearness {
  /** Pairs that were asked side by side and stand side by side; each pair weighs the mean of its two. */
  pairs: number;
  /** The most that stands together in a few lines. */
  together: number;
}

/** Reads a text's words in order once. */
export function nearness(sequence: ArrayLike<number>, { conceptOf, place, weight }: Asked): Nearness {
  const seen = new Set<number>();
  const held = new Map<number, number>();
  const spots: { at: number; concept: number }[] = [];
  let first = 0;
  let inside = 0;
  let together = 0;
  let pairs = 0;
  for (let at = 0; at < sequence.length; at++) {
    const concept = conceptOf.get(sequence[at] as number);
    if (concept === undefined) continue;
    for (let i = spots.length - 1; i >= 0; i--) {
      const before = spots[i] as { at: number; concept: number };
      if (at - before.at > apart) break;
      if (Math.abs((place[before.concept] as number) - (place[concept] as number)) !== 1) continue;
      const pair = Math.min(before.concept, concept) * 4096 + Math.max(before.concept, concept);
      if (seen.has(pair)) continue;
      seen.add(pair);
      pairs += ((weight[before.concept] as number) + (weight[concept] as number)) / 2;
    }
    spots.push({ at, concept });
    const count = held.get(concept) ?? 0;
    if (count === 0) inside += weight[concept] as number;
    held.set(concept, count + 1);
    while (at - (spots[first] as { at: number }).at >= window) {
      const gone = (spots[first++] as { concept: number }).concept;
      const left = (held.get(gone) ?? 0) - 1;
      held.set(gone, left);
      if (left === 0) inside -= weight[gone] as number;
    }
    if (inside > together) together = inside;
  }
  return { pairs, together };
}
