/** The logistic model behind `answering`. Learned by scripts/train/ranking.ts from help centres and documentation (bc-*, win32: CC BY 4.0; dstc11: CDLA-Sharing-1.0), see NOTICE. */
// biome-ignore format: a table of numbers
export const answeringWeights: { mean: number[]; deviation: number[]; weight: number[]; bias: number } = {
  mean: [0.21181, 1.6313, 0.68738, 0.15288, 0.38755, 0.52425, 0.60715, 0.19869, 0.041063, 0.65957, 1.2329, 0.13232, 0.16788, 0.54603, 0.082322, 1.412, 0.13442, 0.0017467, 0.0019387],
  deviation: [1.6899, 1.6118, 0.061631, 0.20338, 0.30609, 0.33837, 0.31891, 0.30377, 0.10451, 0.46289, 0.80142, 0.26473, 0.23955, 0.40634, 0.13326, 0.77127, 0.078457, 0.0082094, 0.0086567],
  weight: [0.81767, 0.60833, -0.2262, -0.85139, 0.65659, 0.50678, 0.40055, 0.17376, 0.16544, -0.143, -0.18674, -0.60126, -0.2071, 0.29881, 0.62652, -0.23965, -0.59691, 0.37196, 0.45449],
  bias: -0.67124,
};
