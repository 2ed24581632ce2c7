/** Where an intent is likely (its rule fires) and where it is possible, on the scale of the scores. */
export interface Bounds {
  likely: number;
  possible: number;
}

/** False alarms per message without the intent: the most that a bound may let through. */
const most = { likely: 0.002, possible: 0.015 };

/** The bound with the best F1 that lets through few enough, and one for what is only possible; from scores of messages left out. */
export function boundsOf(scores: number[], right: boolean[]): Bounds {
  const order = scores.map((_, at) => at).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const there = right.filter(Boolean).length;
  const others = right.length - there;
  let hits = 0;
  let wrong = 0;
  let best = 0;
  const bounds: Bounds = { likely: 0, possible: 0 };
  for (const at of order) {
    if (right[at]) hits++;
    else wrong++;
    const f1 = (2 * hits) / (hits + wrong + there);
    const score = scores[at] as number;
    if (wrong <= most.likely * others && f1 > best) {
      best = f1;
      bounds.likely = score;
    }
    if (wrong <= most.possible * others) bounds.possible = score;
  }
  return { likely: bounds.likely, possible: Math.min(bounds.possible, bounds.likely) };
}
