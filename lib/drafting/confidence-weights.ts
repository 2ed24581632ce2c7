/**
 * Which draft's sources answer. Learned by scripts/train/confidence.ts from help centres and documentation (bc-*, win32: CC BY 4.0;
 * dstc11: CDLA-Sharing-1.0), see NOTICE.
 */
// biome-ignore format: a table of numbers
export const confidenceWeights: { mean: number[]; deviation: number[]; weight: number[]; bias: number } = {
  mean: [1.834, 0.552, 6.43],
  deviation: [3.228, 0.3475, 1.837],
  weight: [2.977, -0.1251, -0.3768],
  bias: 2.201,
};
