/**
 * Boosted decision trees as rows of four numbers: the feature, the value up to which it goes left, and the rows of the left and
 * right branch; a leaf is −1 and its value. `roots` are the rows of the trees' roots.
 */
export interface Trees {
  roots: readonly number[];
  rows: readonly number[];
}

/** The sum of the leaves that the features lead to. */
export function treesValue({ roots, rows }: Trees, features: ArrayLike<number>): number {
  let sum = 0;
  for (const root of roots) {
    let at = root * 4;
    while ((rows[at] as number) >= 0) {
      const left = (features[rows[at] as number] as number) <= (rows[at + 1] as number);
      at = (rows[at + (left ? 2 : 3)] as number) * 4;
    }
    sum += rows[at + 1] as number;
  }
  return sum;
}
