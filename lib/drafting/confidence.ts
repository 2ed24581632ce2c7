import { bandOf } from "./bands.ts";
import type { Calibration } from "./calibrate.ts";
import { lowestCap } from "./confidence-caps.ts";
import { draftFeatures } from "./confidence-features.ts";
import { priorOf } from "./confidence-prior.ts";
import type { Confidence } from "./draft.ts";
import { reasons } from "./reasons.ts";
import type { Scored } from "./scored.ts";

/** Nothing is certain: what would round to 1 is said as this. */
const mostCertain = 0.99;
/** Outcomes of another method say nothing about this one's numbers. */
export const confidenceMethod = "grounded-v2";

/**
 * How sure a draft is: a prior from its features, corrected by the team's outcomes where there are enough, never above what must
 * not be overlooked.
 */
export function confidence(draft: Scored, calibration: Calibration | null = null): Confidence {
  const f = draftFeatures(draft);
  const calibrated = calibration !== null && calibration.method !== "prior";
  const known = {
    calibrated,
    n: calibration?.n ?? 0,
    method: calibrated ? `${confidenceMethod}+${calibration.method}` : confidenceMethod,
    error: calibration?.error ?? null,
    reasons: reasons(draft, f),
  };
  if (draft.outcome === "none" || draft.text === "") return { value: 0, band: "none", cap: null, raw: 0, ...known };
  const raw = priorOf(f, draft.verified);
  const likely = calibration ? calibration.apply(raw) : raw;
  const cap = lowestCap(draft, f, calibrated);
  const value = Math.min(cap?.most ?? 1, mostCertain, Math.round(likely * 100) / 100);
  const held = cap !== null && cap.most < likely;
  return { value, band: bandOf(value, draft.thresholds), cap: held ? cap.code : null, raw, ...known };
}
