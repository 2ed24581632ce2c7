/** Rounds of learning; more of them only sharpen rare words. */
const rounds = 8;

/** What a word of the one language may be in the other, with its probability, likeliest first (IBM model 1, with no word for nothing). */
export function translationTable(pairs: [string[], string[]][]): Map<string, [string, number][]> {
  let table = new Map<string, Map<string, number>>();
  for (let round = 0; round < rounds; round++) {
    const counts = new Map<string, Map<string, number>>();
    for (const [from, to] of pairs) {
      for (const target of to) {
        // The empty word takes what stands in every sentence.
        const words = [...from, ""];
        const likely = words.map((word) => table.get(word)?.get(target) ?? (round === 0 ? 1 : 0));
        const all = likely.reduce((sum, p) => sum + p, 0);
        if (all === 0) continue;
        for (const [at, word] of words.entries()) {
          const share = (likely[at] as number) / all;
          if (share < 1e-4) continue;
          const row = counts.get(word) ?? new Map<string, number>();
          counts.set(word, row);
          row.set(target, (row.get(target) ?? 0) + share);
        }
      }
    }
    table = new Map([...counts].map(([word, row]) => [word, shares(row)]));
  }
  return new Map([...table].map(([word, row]) => [word, [...row].sort(([, a], [, b]) => b - a)]));
}

function shares(row: Map<string, number>): Map<string, number> {
  let all = 0;
  for (const count of row.values()) all += count;
  return new Map([...row].flatMap(([word, count]): [string, number][] => (count / all < 1e-3 ? [] : [[word, count / all]])));
}
