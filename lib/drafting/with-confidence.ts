import type { Calibration } from "./calibrate.ts";
import { confidence } from "./confidence.ts";
import type { Draft } from "./draft.ts";
import type { Scored } from "./scored.ts";
import { shownBand } from "./withheld.ts";

/** The draft with its confidence: what its features say, corrected by outcomes where there are any. */
export function withConfidence(
  draft: Omit<Draft, "confidence">,
  about: Pick<Scored, "thresholds" | "verified" | "now">,
  calibration: Calibration | null,
): Draft {
  const judged = confidence({ ...draft, ...about }, calibration);
  return { ...draft, confidence: shownBand({ ...draft, confidence: judged }, about.thresholds.offer) };
}
