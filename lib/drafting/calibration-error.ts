const bins = 10;

/** Expected calibration error (0 to 1): how far the said probabilities are, in ten bins, from how often they were right. */
export function calibrationError(list: { said: number; label: 0 | 1; weight: number }[]): number {
  const off = new Array<number>(bins).fill(0);
  let total = 0;
  for (const { said, label, weight } of list) {
    const bin = Math.min(bins - 1, Math.floor(said * bins));
    off[bin] = (off[bin] as number) + weight * (said - label);
    total += weight;
  }
  return total === 0 ? 0 : off.reduce((sum, gap) => sum + Math.abs(gap), 0) / total;
}
