/** Where an intent is likely (its rule fires) and where it is possible, on the scale of the scores. */
export interface Bounds {
  /** The F1 at the likely bound. */
  f1: number;
  likely: number;
  possible: number;
}

/** False alarms per message without the intent: the most that the lower bound may let through. */
const mostPossible = 0.015;

/** The bound with the best F1 that lets through no more false alarms than `most`, and a lower one; from scores of messages left out. */
export function boundsOf(scores: number[], right: boolean[], most: number): Bounds {
  const order = scores.map((_, at) => at).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const there = right.filter(Boolean).length;
  const others = right.length - there;
  let hits = 0;
  let wrong = 0;
  const bounds: Bounds = { f1: 0, likely: 0, possible: 0 };
  const steps = order.map((at) => {
    if (right[at]) hits++;
    else wrong++;
    return { score: scores[at] as number, wrong, f1: (2 * hits) / (hits + wrong + there) };
  });
  const allowed = steps.filter((step) => step.wrong <= most * others);
  const best = allowed.reduce((top, { f1 }) => Math.max(top, f1), 0);
  for (const { score, f1, wrong: so } of steps) {
    if (so <= most * others && f1 >= best) {
      bounds.f1 = f1;
      bounds.likely = score;
    }
    if (so <= mostPossible * others) bounds.possible = score;
  }
  return { ...bounds, possible: Math.min(bounds.possible, bounds.likely) };
}
