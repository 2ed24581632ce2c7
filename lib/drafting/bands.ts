import type { Band } from "./draft.ts";

/** From which confidence (0 to 1) a draft is called so; below `offer` there should be none. */
export interface Thresholds {
  offer: number;
  check?: number;
  high: number;
}

/** Where a profile does not say from when a draft is called Check. */
export const usualCheck = 0.7;

/** The band of a confidence. Where a profile calls a low value high, its word counts. */
export function bandOf(value: number, thresholds: Thresholds): Band {
  if (value >= thresholds.high) return "high";
  if (value < thresholds.offer) return "none";
  return value >= (thresholds.check ?? usualCheck) ? "check" : "low";
}
