import type { Outcome } from "./outcome.ts";
import { pseudoOutcomes } from "./pseudo-outcomes.ts";

interface Step {
  raw: number;
  label: number;
  weight: number;
}

/** Any rising curve: neighbours that would fall are taken together, and between steps the curve runs straight. */
export function isotonic(outcomes: Outcome[]): (raw: number) => number {
  const steps: Step[] = [];
  for (const next of [...outcomes, ...pseudoOutcomes].sort((a, b) => a.raw - b.raw)) {
    steps.push({ ...next });
    while (steps.length > 1 && mustJoin(steps.at(-2) as Step, steps.at(-1) as Step)) steps.push(joined(steps.splice(-2) as [Step, Step]));
  }
  return (raw) => {
    const after = steps.findIndex((step) => step.raw >= raw);
    const high = steps[after] ?? (steps.at(-1) as Step);
    const low = after > 0 ? (steps[after - 1] as Step) : high;
    const way = high.raw > low.raw ? (raw - low.raw) / (high.raw - low.raw) : 1;
    return after < 0 ? high.label : low.label + (high.label - low.label) * way;
  };
}

function mustJoin(before: Step, step: Step): boolean {
  return before.raw === step.raw || before.label >= step.label;
}

function joined([a, b]: [Step, Step]): Step {
  const weight = a.weight + b.weight;
  return { raw: (a.raw * a.weight + b.raw * b.weight) / weight, label: (a.label * a.weight + b.label * b.weight) / weight, weight };
}
