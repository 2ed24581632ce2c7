import type { Confidence, Draft } from "./draft.ts";

const carried = new Set(["quoted", "supported", "cited"]);

/**
 * Until a team's outcomes have calibrated the number, it withholds only what is almost certainly beside the question: below
 * this (0 to 1), whatever the profile offers.
 */
const clearlyBeside = 0.1;

type Judged = Pick<Draft, "outcome" | "confidence" | "sentences" | "findings">;

/**
 * Is an answer too unsure to be offered as one? Its confidence lies below what the profile offers, and not because of words
 * that are marked in it: a marked sentence is shown and settled by the agent, unless the whole answer has no proof.
 */
export function withheld({ outcome, confidence, sentences, findings }: Judged, offer: number): boolean {
  const floor = confidence.calibrated ? offer : Math.min(offer, clearlyBeside);
  if (outcome !== "answer" || confidence.value >= floor) return false;
  const marked = sentences.some((s) => s.class === "unsupported") || findings.some((f) => f.blocks);
  return !marked || !sentences.some((s) => carried.has(s.class));
}

/** The band that is shown: *none* stands for an answer that is not offered, so one that is offered is at least *low*. */
export function shownBand(draft: Judged, offer: number): Confidence {
  const { confidence, outcome } = draft;
  const low = outcome === "answer" && confidence.band === "none" && !withheld(draft, offer);
  return low ? { ...confidence, band: "low" } : confidence;
}
