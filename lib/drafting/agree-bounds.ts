import type { Reading } from "./reading.ts";

/** Does the sentence turn "at most" and "at least" round, or drop such a bound of a value that it says? */
export function boundDiffers(said: Reading, blocks: Reading[]): boolean {
  return said.facts.some((f) => {
    const same = blocks.flatMap((b) =>
      b.facts
        .filter((g) => g.make === f.make && g.keys.some((k) => f.keys.includes(k)))
        .map((g) => ({ bound: g.bound, denied: deniedAt(b, g.from) })),
    );
    if (same.length === 0) return false;
    const denied = deniedAt(said, f.from);
    // "No answer within 10 days" is silence for more than 10.
    return same.every(
      (g) => g.denied === denied && ((f.bound === "most" && g.bound === "least") || (f.bound === "least" && g.bound === "most")),
    );
  });
}

function deniedAt(of: Reading, at: number): boolean {
  return (of.clauses.find((c) => at >= c.from && at < c.to)?.denials ?? 0) % 2 === 1;
}
