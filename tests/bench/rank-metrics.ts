/** Hits among the first 1 and 5, and nDCG of the first 10. */
export interface RankMetrics {
  h1: number;
  h5: number;
  ndcg: number;
}

/** Measures a ranking, best first, of which `answers` in all would be right. */
export function rankMetrics(right: boolean[], answers: number): RankMetrics {
  let gain = 0;
  let ideal = 0;
  for (let i = 0; i < 10; i++) {
    if (right[i]) gain += 1 / Math.log2(i + 2);
    if (i < answers) ideal += 1 / Math.log2(i + 2);
  }
  return { h1: right[0] ? 1 : 0, h5: right.slice(0, 5).includes(true) ? 1 : 0, ndcg: ideal === 0 ? 0 : gain / ideal };
}
