import type { Boosting } from "./boosted-trees.ts";

export interface Growing {
  edges: number[][];
  bins: Uint8Array[];
  /** The rows and the features that this tree sees. */
  used: Uint32Array;
  seen: number[];
  pull: Float64Array;
  firm: Float64Array;
  settings: Boosting;
}

interface Leaf {
  node: number;
  rows: Uint32Array;
  split: { gain: number; feature: number; bin: number } | null;
}

/** One regression tree as rows of four numbers (see `Trees`), grown where it gains most. */
export function growTree(growing: Growing): number[] {
  const { settings, edges, bins } = growing;
  const nodes: number[] = [];
  const leaf = (node: number, rows: Uint32Array): Leaf => {
    nodes.splice(node * 4, 4, -1, Number((worthOf(rows, growing) * settings.rate).toFixed(5)), 0, 0);
    return { node, rows, split: bestSplit(rows, growing) };
  };
  const leaves = [leaf(0, growing.used)];
  while (leaves.length < settings.leaves) {
    const best = leaves.reduce((top, l, at) => ((l.split?.gain ?? 0) > (leaves[top]?.split?.gain ?? 0) ? at : top), 0);
    const [taken] = leaves.splice(best, 1);
    if (!taken?.split) break;
    const { feature, bin } = taken.split;
    const own = bins[feature] as Uint8Array;
    const left = nodes.length / 4;
    nodes.splice(taken.node * 4, 4, feature, edges[feature]?.[bin] as number, left, left + 1);
    leaves.push(
      leaf(
        left,
        taken.rows.filter((row) => (own[row] as number) <= bin),
      ),
    );
    leaves.push(
      leaf(
        left + 1,
        taken.rows.filter((row) => (own[row] as number) > bin),
      ),
    );
  }
  return nodes;
}

/** What a tree says of a row. */
export function treeValue(tree: number[], row: ArrayLike<number>): number {
  let at = 0;
  while ((tree[at] as number) >= 0)
    at = (tree[at + ((row[tree[at] as number] as number) <= (tree[at + 1] as number) ? 2 : 3)] as number) * 4;
  return tree[at + 1] as number;
}

function worthOf(rows: Uint32Array, { pull, firm, settings }: Growing): number {
  let sum = 0;
  let all = settings.smooth;
  for (const row of rows) {
    sum += pull[row] as number;
    all += firm[row] as number;
  }
  return sum / all;
}

function bestSplit(rows: Uint32Array, { edges, bins, seen, pull, firm, settings }: Growing): Leaf["split"] {
  let all = 0;
  let firmAll = 0;
  for (const row of rows) {
    all += pull[row] as number;
    firmAll += firm[row] as number;
  }
  const { smooth, leastRows } = settings;
  const whole = all ** 2 / (firmAll + smooth);
  let best: Leaf["split"] = null;
  for (const feature of seen) {
    const size = (edges[feature]?.length ?? 0) + 1;
    const sums = new Float64Array(size);
    const firms = new Float64Array(size);
    const counts = new Uint32Array(size);
    const own = bins[feature] as Uint8Array;
    for (const row of rows) {
      const bin = own[row] as number;
      sums[bin] = (sums[bin] as number) + (pull[row] as number);
      firms[bin] = (firms[bin] as number) + (firm[row] as number);
      counts[bin] = (counts[bin] as number) + 1;
    }
    let left = 0;
    let firmLeft = 0;
    let count = 0;
    for (let bin = 0; bin < size - 1; bin++) {
      left += sums[bin] as number;
      firmLeft += firms[bin] as number;
      count += counts[bin] as number;
      if (count < leastRows || rows.length - count < leastRows) continue;
      const gain = left ** 2 / (firmLeft + smooth) + (all - left) ** 2 / (firmAll - firmLeft + smooth) - whole;
      if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, bin };
    }
  }
  return best;
}
