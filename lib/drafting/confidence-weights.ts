/**
 * Which draft's sources answer. Learned by scripts/train/confidence.ts from help centres and documentation (bc-*, win32: CC BY 4.0;
 * dstc11: CDLA-Sharing-1.0), see NOTICE.
 */
// biome-ignore format: a table of numbers
export const confidenceWeights: { mean: number[]; deviation: number[]; weight: number[]; bias: number } = {
  mean: [1.507, 0.523, 6.476],
  deviation: [3.412, 0.3558, 1.811],
  weight: [2.816, 0.1085, -0.4004],
  bias: 1.989,
};
