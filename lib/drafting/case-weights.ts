/** Which sentences rest on the rule of another case. Learned by scripts/train/other-case.ts from the drafts of tests/bench/grounding. */
// biome-ignore format: a table of numbers
export const caseWeights: { mean: number[]; deviation: number[]; weight: number[]; bias: number } = {
  mean: [0.7462, 0.04054, 0.5099, -0.208, 0.0547, 0.04376],
  deviation: [0.4352, 0.1659, 0.5989, 0.3464, 0.2274, 0.2046],
  weight: [-0.7063, 0.08906, -0.5826, 0.5732, -0.3538, 0.2995],
  bias: -3.612,
};
