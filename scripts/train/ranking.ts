import { writeFileSync } from "node:fs";
import { answerFeatures } from "../../lib/knowledge/ranking/answering.ts";
import { priorScore } from "../../lib/knowledge/ranking/learned-score.ts";
import { type Trees, treesValue } from "../../lib/knowledge/ranking/trees.ts";
import { aurocOf, eceOf, perfectEce } from "../../tests/bench/calibration.ts";
import { rankMetrics } from "../../tests/bench/rank-metrics.ts";
import { boostedTrees } from "./boosted-trees.ts";
import { type Example, examples, foldOf, type SetName, sets } from "./examples.ts";
import { logistic } from "./logistic.ts";
import { dataFolder } from "./read-set.ts";

// `node scripts/train/ranking.ts --data DIR`: learns how features rank articles, and from scores on questions that were not learned
// from, how likely the best article answers. Prints what it measures on questions left out, and writes both weights.

const folds = 4;
/** How small the weights of answering are kept. */
const calm = 5;
const settings = { trees: 100, rate: 0.08, leaves: 5, leastRows: 150, smooth: 5, features: 0.6, lists: 0.8 };
/** The knowledge base of each set: how sure to be is learned from all of them alike, however many questions each has. */
const bases: Record<SetName, string> = {
  "bc-en": "bc",
  "bc-sv": "bc",
  win32: "win32",
  dstc11: "dstc11",
  mtrag: "mtrag",
  "bc-en bare": "bc",
  "bc-sv bare": "bc",
};
/** What a set's questions count. mtrag is for measuring only; more of dstc11 makes conversations elsewhere worse. */
const shares: Record<SetName, { ranking: number; answering: number }> = {
  "bc-en": { ranking: 1, answering: 1 },
  "bc-sv": { ranking: 1, answering: 1 },
  win32: { ranking: 1, answering: 1 },
  dstc11: { ranking: 0.1, answering: 1 },
  mtrag: { ranking: 0, answering: 0 },
  "bc-en bare": { ranking: 0.4, answering: 0.25 },
  "bc-sv bare": { ranking: 0.4, answering: 0.25 },
};

const data = dataFolder("ranking");
const names = Object.keys(sets) as SetName[];
const all = names.flatMap((name) => examples(data, name));
console.log(`${all.length} questions`);

const learned = (list: Example[]): Trees =>
  boostedTrees(
    list
      .filter((e) => shares[e.set as SetName].ranking > 0 && e.right.includes(true))
      .map((e) => ({ rows: e.rows, right: e.right, prior: e.rows.map(priorScore), weight: shares[e.set as SetName].ranking })),
    settings,
  );
const scoresBy = (trees: Trees, e: Example) => e.rows.map((row) => priorScore(row) + treesValue(trees, row));

/** Each question's scores by a model that has not seen it. */
const scores = new Map<Example, number[]>();
for (let fold = 0; fold < folds; fold++) {
  const trees = learned(all.filter((e) => foldOf(e.group, folds) !== fold));
  for (const e of all) if (foldOf(e.group, folds) === fold) scores.set(e, scoresBy(trees, e));
}
const known = all.flatMap((e) => {
  const own = scores.get(e) ?? [];
  if (own.length === 0) return [];
  const best = own.indexOf(Math.max(...own));
  return [{ e, row: answerFeatures(own, e.rows), right: e.right[best] === true, share: shares[e.set as SetName].answering }];
});
const fitted = (list: typeof known) => {
  const used = list.filter((k) => k.share > 0);
  const groups = Map.groupBy(used, (k) => bases[k.e.set as SetName]);
  const sums = new Map([...groups].map(([base, own]) => [base, own.reduce((sum, k) => sum + k.share, 0)]));
  const mean = [...sums.values()].reduce((all, sum) => all + sum, 0) / sums.size;
  return logistic(
    used.map((k) => k.row),
    used.map((k) => k.right),
    used.map((k) => (k.share * mean) / (sums.get(bases[k.e.set as SetName]) as number)),
    calm,
  );
};
const rounded = (numbers: number[]) => numbers.map((n) => Number(n.toPrecision(5)));
const fits = Array.from({ length: folds }, (_, fold) => fitted(known.filter((k) => foldOf(k.e.group, folds) !== fold)));
const likely = known.map((k) => {
  const model = fits[foldOf(k.e.group, folds)] as ReturnType<typeof fitted>;
  const sum = k.row.reduce((all, v, i) => {
    const from = (v - (model.mean[i] as number)) / (model.deviation[i] as number);
    return all + Math.max(-4, Math.min(4, from)) * (model.weight[i] as number);
  }, model.bias);
  return 1 / (1 + Math.exp(-sum));
});

for (const name of [...names, null]) {
  const own = all.filter((e) => e.answers > 0 && (name === null || e.set === name));
  const sums = own.map((e) => {
    const order = (scores.get(e) ?? []).map((score, i) => ({ score, right: e.right[i] === true })).sort((a, b) => b.score - a.score);
    return rankMetrics(
      order.map((o) => o.right),
      e.answers,
    );
  });
  const mean = (pick: (m: ReturnType<typeof rankMetrics>) => number) =>
    (sums.reduce((all, m) => all + pick(m), 0) / sums.length).toFixed(3);
  const at = known.flatMap((k, i) => (name === null ? (k.e.set.endsWith("bare") ? [] : [i]) : k.e.set === name ? [i] : []));
  const p = at.map((i) => likely[i] as number);
  const y = at.map((i) => known[i]?.right === true);
  const high = at.filter((i) => (likely[i] as number) >= 0.9);
  const precise = high.filter((i) => known[i]?.right).length / (high.length || 1);
  console.log(
    `${(name ?? "all").padEnd(11)} h@1 ${mean((m) => m.h1)} h@5 ${mean((m) => m.h5)} nDCG ${mean((m) => m.ndcg)}`,
    `n ${at.length} ECE ${eceOf(p, y).toFixed(3)} (${perfectEce(p).toFixed(3)}) AUROC ${aurocOf(p, y).toFixed(3)}`,
    `>= .9: ${precise.toFixed(3)} of ${(high.length / at.length).toFixed(3)}`,
  );
}

const learnedFrom =
  "Learned by scripts/train/ranking.ts from help centres and documentation (bc-*, win32: CC BY 4.0; dstc11: CDLA-Sharing-1.0), see NOTICE.";
const write = (file: string, text: string) => writeFileSync(new URL(`../../lib/knowledge/ranking/${file}`, import.meta.url), text);
const trees = learned(all);
write(
  "ranking-trees.ts",
  `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: learned numbers mean nothing but themselves
import type { Trees } from "./trees.ts";

/** ${learnedFrom} */
// biome-ignore format: a table of numbers
export const rankingTrees: Trees = {
  roots: [${trees.roots.join(",")}],
  rows: [
${trees.roots.map((root, n) => `    ${trees.rows.slice(root * 4, (trees.roots[n + 1] ?? Number.POSITIVE_INFINITY) * 4).join(",")},`).join("\n")}
  ],
};
`,
);
const model = fitted(known);
write(
  "answering-weights.ts",
  `/** The logistic model behind \`answering\`. ${learnedFrom} */
// biome-ignore format: a table of numbers
export const answeringWeights: { mean: number[]; deviation: number[]; weight: number[]; bias: number } = {
  mean: [${rounded(model.mean).join(", ")}],
  deviation: [${rounded(model.deviation).join(", ")}],
  weight: [${rounded(model.weight).join(", ")}],
  bias: ${rounded([model.bias])[0]},
};
`,
);
