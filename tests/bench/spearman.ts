/** Spearman's rank correlation; ties share their mean rank. */
export function spearmanOf(a: number[], b: number[]): number {
  const left = ranksOf(a);
  const right = ranksOf(b);
  const middle = (a.length - 1) / 2;
  const together = (x: number[], y: number[]) => x.reduce((sum, v, at) => sum + (v - middle) * ((y[at] as number) - middle), 0);
  return together(left, right) / Math.sqrt(together(left, left) * together(right, right));
}

function ranksOf(values: number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    for (let i = from; i < to; i++) ranks[order[i]?.at as number] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}
