/** The logistic model behind `answering`. Learned by scripts/train/ranking.ts from help centres and documentation (bc-*, win32: CC BY 4.0; dstc11: CDLA-Sharing-1.0), see NOTICE. */
// biome-ignore format: a table of numbers
export const answeringWeights: { mean: number[]; deviation: number[]; weight: number[]; bias: number } = {
  mean: [0.13534, 1.5916, 0.68512, 0.15259, 0.38806, 0.52617, 0.6065, 0.19883, 0.041065, 0.6576, 1.2344, 0.13232, 0.16659, 0.54421, 0.081886, 1.4103, 0.13442, 0.0018302, 0.0020193],
  deviation: [1.6743, 1.603, 0.06635, 0.2035, 0.30576, 0.33688, 0.31888, 0.30386, 0.10486, 0.46379, 0.80281, 0.26473, 0.23736, 0.40569, 0.13323, 0.77023, 0.078457, 0.0083815, 0.0088232],
  weight: [0.88501, 0.50833, -0.14647, -0.75915, 0.5039, 0.40929, 0.50918, 0.25657, 0.19639, -0.16819, -0.20473, -0.69949, -0.20282, 0.40972, 0.58524, -0.42516, -0.59937, 0.3608, 0.51013],
  bias: -0.73657,
};
