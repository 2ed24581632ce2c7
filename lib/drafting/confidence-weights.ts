/**
 * Which draft's sources answer. Learned by scripts/train/confidence.ts from help centres and documentation (bc-*, win32: CC BY 4.0;
 * dstc11: CDLA-Sharing-1.0), see NOTICE.
 */
// biome-ignore format: a table of numbers
export const confidenceWeights: { mean: number[]; deviation: number[]; weight: number[]; bias: number } = {
  mean: [1.812, 0.5492, 6.419],
  deviation: [3.209, 0.3469, 1.827],
  weight: [2.979, -0.1203, -0.3781],
  bias: 2.208,
};
