/** A segment as the plan sees it: passages in all, and how many of them are in force. */
export interface Sized {
  passages: number;
  live: number;
}

/** A segment takes this many passages; one at least half as large counts as full and is not merged with others. */
export const mostPassages = 50_000;

/** More segments than this of one language slow a search down. */
const mostSegments = 8;

/** Additions are merged into the rest once they are this share of it, and a segment is written anew once as much of it is dead. */
const share = 0.1;
const mostDead = 0.3;

/** Which of one language's segments are to be merged into one; none when it is not worth it. */
export function mergePlan<T extends Sized>(segments: readonly T[]): T[] {
  const worn = segments.filter((s) => s.live < s.passages * (1 - mostDead));
  const small = segments.filter((s) => s.live < mostPassages / 2).toSorted((a, b) => a.live - b.live);
  const largest = small.at(-1);
  const added = small.slice(0, -1).reduce((sum, s) => sum + s.live, 0);
  if (largest && added > share * largest.live) return fitting(small, worn);
  // Many small additions are made one; the large segment beside them stays as it is.
  if (segments.length > mostSegments) return fitting(small.slice(0, -1), worn);
  return fitting(worn, worn);
}

/** As many of the smallest as one segment takes; a lone segment is only written anew when it is worn. */
function fitting<T extends Sized>(smallestFirst: T[], worn: T[]): T[] {
  const chosen: T[] = [];
  let sum = 0;
  for (const one of smallestFirst) {
    if (chosen.length > 0 && sum + one.live > mostPassages) break;
    chosen.push(one);
    sum += one.live;
  }
  return chosen.length === 1 && !worn.includes(chosen[0] as T) ? [] : chosen;
}
