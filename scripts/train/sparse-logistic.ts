/** A row's places and what stands there. */
export interface SparseRow {
  at: Uint32Array;
  value: Float32Array;
}

export interface SparseLogistic {
  weight: Float64Array;
  bias: number;
}

const memory = 8;

/** Fits a logistic model over sparse rows (L-BFGS); `calm` keeps weights small, `share` is what a row counts. */
export function sparseLogistic(
  rows: SparseRow[],
  right: boolean[],
  share: number[],
  width: number,
  calm: number,
  rounds = 60,
): SparseLogistic {
  const size = width + 1;
  let x = new Float64Array(size);
  const slope = (at: Float64Array, out: Float64Array): number => {
    let loss = 0;
    out.fill(0);
    for (let f = 0; f < width; f++) {
      loss += 0.5 * calm * (at[f] as number) ** 2;
      out[f] = calm * (at[f] as number);
    }
    for (let r = 0; r < rows.length; r++) {
      const { at: places, value } = rows[r] as SparseRow;
      let score = at[width] as number;
      for (let i = 0; i < places.length; i++) score += (at[places[i] as number] as number) * (value[i] as number);
      const y = right[r] ? 1 : -1;
      const margin = y * score;
      const part = share[r] as number;
      loss += part * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
      const pull = (-y * part) / (1 + Math.exp(margin));
      for (let i = 0; i < places.length; i++) out[places[i] as number] = (out[places[i] as number] as number) + pull * (value[i] as number);
      out[width] = (out[width] as number) + pull;
    }
    return loss;
  };
  let g = new Float64Array(size);
  let loss = slope(x, g);
  const history: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const step = direction(g, history);
    let length = round === 0 ? 1 / Math.max(1, norm(g)) : 1;
    const down = dot(step, g);
    let next = x;
    let nextLoss = loss;
    const nextG = new Float64Array(size);
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      next = x.map((v, i) => v + length * (step[i] as number));
      nextLoss = slope(next, nextG);
      if (nextLoss <= loss + 1e-4 * length * down) break;
    }
    const s = next.map((v, i) => v - (x[i] as number));
    const y = nextG.map((v, i) => v - (g[i] as number));
    const sy = dot(s, y);
    if (sy > 1e-12) history.push({ s, y, rho: 1 / sy });
    if (history.length > memory) history.shift();
    const gain = loss - nextLoss;
    x = next;
    g = nextG;
    loss = nextLoss;
    if (gain < 1e-5 * Math.abs(loss)) break;
  }
  return { weight: x.slice(0, width), bias: x[width] as number };
}

function direction(g: Float64Array, history: { s: Float64Array; y: Float64Array; rho: number }[]): Float64Array {
  const q = g.slice();
  const alphas = history.toReversed().map(({ s, y, rho }) => {
    const alpha = rho * dot(s, q);
    add(q, y, -alpha);
    return alpha;
  });
  const last = history.at(-1);
  const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1;
  for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) * scale;
  for (const [n, { s, y, rho }] of history.entries()) add(q, s, (alphas[history.length - 1 - n] as number) - rho * dot(y, q));
  return q.map((v) => -v);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (what[i] as number);
}
