/** A logistic model over figures brought to one scale. */
export interface Logistic {
  mean: number[];
  deviation: number[];
  weight: number[];
  bias: number;
}

/** Fits a logistic model by Newton's method; `calm` keeps weights small. */
export function logistic(rows: number[][], right: boolean[], share: number[], calm: number): Logistic {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, f) => rows.map((row) => row[f] as number));
  const mean = columns.map((c) => c.reduce((a, b) => a + b, 0) / c.length);
  const deviation = columns.map((c, f) => Math.sqrt(c.reduce((a, b) => a + (b - (mean[f] as number)) ** 2, 0) / c.length) || 1);
  const scaled = rows.map((row) => [
    ...row.map((v, f) => Math.max(-4, Math.min(4, (v - (mean[f] as number)) / (deviation[f] as number)))),
    1,
  ]);
  let weights = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < 12; round++) {
    const slope = weights.map((w, i) => (i < width ? -calm * w : 0));
    const bend = weights.map((_, i) => weights.map((_, j) => (i === j ? (i < width ? calm : 1e-6) : 0)));
    for (const [at, row] of scaled.entries()) {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, v, i) => sum + v * (weights[i] as number), 0)));
      const off = (share[at] as number) * ((right[at] ? 1 : 0) - p);
      const firm = (share[at] as number) * p * (1 - p);
      for (const [i, v] of row.entries()) {
        slope[i] = (slope[i] as number) + off * v;
        const line = bend[i] as number[];
        for (let j = 0; j <= width; j++) line[j] = (line[j] as number) + firm * v * (row[j] as number);
      }
    }
    const step = solved(bend, slope);
    weights = weights.map((w, i) => w + (step[i] as number));
  }
  return { mean, deviation, weight: weights.slice(0, width), bias: weights[width] as number };
}

/** Solves a system of linear equations (Gauss). */
function solved(matrix: number[][], values: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, values[i] as number]);
  for (let i = 0; i < rows.length; i++) {
    let best = i;
    for (let r = i + 1; r < rows.length; r++) if (Math.abs(rows[r]?.[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0)) best = r;
    [rows[i], rows[best]] = [rows[best] as number[], rows[i] as number[]];
    const pivot = rows[i] as number[];
    for (const [r, row] of rows.entries()) {
      if (r === i) continue;
      const by = (row[i] as number) / (pivot[i] as number);
      for (let c = i; c < row.length; c++) row[c] = (row[c] as number) - by * (pivot[c] as number);
    }
  }
  return rows.map((row, i) => (row.at(-1) as number) / (row[i] as number));
}
