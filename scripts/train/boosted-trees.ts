import type { Trees } from "../../lib/knowledge/ranking/trees.ts";
import { randomFrom } from "../../tests/bench/random-from.ts";
import { growTree, treeValue } from "./grow-tree.ts";

/** One list of candidates to learn an order from; `prior` is what their scores start from. */
export interface Ranking {
  rows: ArrayLike<number>[];
  right: boolean[];
  prior: number[];
  weight: number;
}

export interface Boosting {
  trees: number;
  rate: number;
  leaves: number;
  leastRows: number;
  smooth: number;
  /** The share of features and of lists that each tree sees. */
  features: number;
  lists: number;
}

/** Learns trees whose sum, added to the prior, puts right candidates first (LambdaMART, by what a swap changes in nDCG). */
export function boostedTrees(rankings: Ranking[], settings: Boosting): Trees {
  const random = randomFrom(7);
  const rows = rankings.flatMap((r) => r.rows);
  const start: number[] = [];
  let end = 0;
  for (const { rows: own } of rankings) {
    start.push(end);
    end += own.length;
  }
  const scores = Float64Array.from(rankings.flatMap((r) => r.prior));
  const binned = binnedRows(rows);
  const roots: number[] = [];
  const nodes: number[] = [];
  for (let n = 0; n < settings.trees; n++) {
    const pull = new Float64Array(rows.length);
    const firm = new Float64Array(rows.length);
    for (const [at, ranking] of rankings.entries()) pulls(ranking, start[at] as number, scores, pull, firm);
    const used = rankings.flatMap((r, at) => (random() < settings.lists ? r.rows.map((_, i) => (start[at] as number) + i) : []));
    const seen = binned.edges.map((_, f) => f).filter(() => random() < settings.features);
    const tree = growTree({ ...binned, used: Uint32Array.from(used), seen, pull, firm, settings });
    const base = nodes.length / 4;
    roots.push(base);
    for (let i = 0; i < tree.length; i += 4) {
      const leaf = (tree[i] as number) < 0;
      nodes.push(
        tree[i] as number,
        tree[i + 1] as number,
        leaf ? 0 : (tree[i + 2] as number) + base,
        leaf ? 0 : (tree[i + 3] as number) + base,
      );
    }
    for (const [at, row] of rows.entries()) scores[at] = (scores[at] as number) + treeValue(tree, row);
  }
  return { roots, rows: nodes };
}

/** How far each candidate should move: each right one against each wrong one, by what their swap would change. */
function pulls(ranking: Ranking, from: number, scores: Float64Array, pull: Float64Array, firm: Float64Array): void {
  const { right, weight } = ranking;
  const order = right.map((_, i) => i).sort((a, b) => (scores[from + b] as number) - (scores[from + a] as number));
  const gain = new Float64Array(right.length);
  for (const [rank, i] of order.entries()) gain[i] = 1 / Math.log2(rank + 2);
  const good = right.flatMap((is, i) => (is ? [i] : []));
  let ideal = 0;
  for (let i = 0; i < Math.min(10, good.length); i++) ideal += 1 / Math.log2(i + 2);
  for (const p of good) {
    for (let m = 0; m < right.length; m++) {
      if (right[m]) continue;
      const swap = (weight * Math.abs((gain[p] as number) - (gain[m] as number))) / ideal;
      const wrong = 1 / (1 + Math.exp((scores[from + p] as number) - (scores[from + m] as number)));
      pull[from + p] = (pull[from + p] as number) + wrong * swap;
      pull[from + m] = (pull[from + m] as number) - wrong * swap;
      firm[from + p] = (firm[from + p] as number) + wrong * (1 - wrong) * swap;
      firm[from + m] = (firm[from + m] as number) + wrong * (1 - wrong) * swap;
    }
  }
}

/** Each feature's values in at most 48 bins of about the same size. */
function binnedRows(rows: ArrayLike<number>[]): { edges: number[][]; bins: Uint8Array[] } {
  const count = 48;
  const edges = Array.from({ length: rows[0]?.length ?? 0 }, (_, f) => {
    const values = Float64Array.from(rows, (row) => row[f] as number).sort();
    const found: number[] = [];
    for (let b = 1; b < count; b++) {
      const value = values[Math.floor((b * values.length) / count)] as number;
      if (found.length === 0 || value > (found.at(-1) as number)) found.push(Number(value.toFixed(4)));
    }
    return found;
  });
  const bins = edges.map((own, f) =>
    Uint8Array.from(rows, (row) => {
      const at = own.findIndex((edge) => (row[f] as number) <= edge);
      return at < 0 ? own.length : at;
    }),
  );
  return { edges, bins };
}
