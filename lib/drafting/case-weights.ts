/** Which sentences rest on the rule of another case. Learned by scripts/train/other-case.ts from the drafts of tests/bench/grounding. */
// biome-ignore format: a table of numbers
export const caseWeights: { mean: number[]; deviation: number[]; weight: number[]; bias: number } = {
  mean: [0.7495, 0.03828, 0.5123, -0.2026, 0.05495, 0.04176],
  deviation: [0.4333, 0.1624, 0.5987, 0.3468, 0.2279, 0.2],
  weight: [-0.7131, 0.1091, -0.5838, 0.62, -0.3634, 0.315],
  bias: -3.643,
};
