/** Which sentences rest on the rule of another case. Learned by scripts/train/other-case.ts from the drafts of tests/bench/grounding. */
// biome-ignore format: a table of numbers
export const caseWeights: { mean: number[]; deviation: number[]; weight: number[]; bias: number } = {
  mean: [0.7473, -0.09527, 0.2, 0.02637, 0.05275, 0.03588, 0.02418, 0.006593, -0.179],
  deviation: [0.4346, 0.6248, 0.4, 0.1602, 0.2235, 0.1781, 0.1536, 0.08093, 0.3595],
  weight: [-0.5312, 0.3106, 0.2343, 0.2241, 0.1669, 0.1492, 0.3515, 0.3971, 0.3274],
  bias: -2.785,
};
