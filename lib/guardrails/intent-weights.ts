/** One intent's weights as text: for each weight that is kept, how far it is from the one before and how much it is. */
export interface PackedWeights {
  /** What a weight of one step is worth. */
  step: number;
  bias: number;
  /** What each sign is worth; empty where the intent goes by words alone. */
  signs: readonly number[];
  text: string;
}

// Each digit is one character; a weight is 31 steps up or down from the middle.
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const middle = 32;
const farthest = 63;
/** The most steps that a weight may have. */
export const mostSteps = 31;

/** Packs whole steps (−31 to 31) at their places, two characters for each that is not 0. */
export function packSteps(steps: ArrayLike<number>): string {
  const parts: string[] = [];
  let gap = 0;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] ?? 0;
    if (step === 0 && gap < farthest) {
      gap++;
      continue;
    }
    parts.push(digits.charAt(gap), digits.charAt(step + middle));
    gap = 0;
  }
  return parts.join("");
}

/** The weights of all places, from their packed text. */
export function unpackWeights({ step, text }: Pick<PackedWeights, "step" | "text">, places: number): Float32Array {
  const values = new Map(Array.from(digits, (digit, value) => [digit, value]));
  const weights = new Float32Array(places);
  let at = -1;
  for (let i = 0; i < text.length; i += 2) {
    at += (values.get(text.charAt(i)) ?? 0) + 1;
    weights[at] = ((values.get(text.charAt(i + 1)) ?? middle) - middle) * step;
  }
  return weights;
}
