import { staleAfter } from "../knowledge/freshness.ts";
import type { Features } from "./confidence-features.ts";
import type { Finding } from "./draft.ts";
import type { Scored } from "./scored.ts";

/** What a draft's confidence never exceeds while something holds. */
interface Cap {
  code: string;
  most: number;
  /** Falls away once a team's own outcomes say how such drafts do. */
  untilCalibrated: boolean;
  holds: (draft: Scored, f: Features) => boolean;
}

/** Codes of a sentence that its own source speaks against. */
const contradictions = ["negation-differs", "verifier-disagrees", "contradicted"];

const caps: Cap[] = [
  { code: "internal-text", most: 0.2, untilCalibrated: false, holds: (d) => has(d, "internal-text") },
  { code: "other-customer", most: 0.2, untilCalibrated: false, holds: (d) => has(d, "other-customer") },
  {
    code: "contradicted",
    most: 0.2,
    untilCalibrated: false,
    holds: (d) => d.sentences.some((s) => s.because !== null && contradictions.includes(s.because)),
  },
  { code: "value-not-found", most: 0.4, untilCalibrated: false, holds: (d) => has(d, "value-not-found", "name-not-found", "link") },
  { code: "other-brand", most: 0.4, untilCalibrated: false, holds: (d) => has(d, "other-brand") },
  { code: "promise", most: 0.4, untilCalibrated: false, holds: (d) => has(d, "promise") },
  { code: "unproven-sentences", most: 0.55, untilCalibrated: false, holds: (_, f) => f.unproven > 0 },
  { code: "wrong-words", most: 0.55, untilCalibrated: false, holds: (d) => has(d, "banned-word", "competitor", "placeholder") },
  { code: "language", most: 0.6, untilCalibrated: false, holds: (d) => has(d, "language", "mixed-languages") },
  { code: "sources-disagree", most: 0.65, untilCalibrated: false, holds: (_, f) => f.disagree > 0 },
  {
    code: "stale-source",
    most: 0.7,
    untilCalibrated: false,
    holds: (_, f) => f.oldestMonths !== null && f.oldestMonths >= staleAfter,
  },
  { code: "cross-language", most: 0.6, untilCalibrated: true, holds: (d, f) => f.crossLanguage && !d.verified },
  { code: "meaning-not-checked", most: 0.8, untilCalibrated: true, holds: (d, f) => f.unchecked > 0 && !d.verified },
  { code: "retrieval-unknown", most: 0.8, untilCalibrated: true, holds: (_, f) => f.facts > 0 && f.retrieval === null },
  // What is quoted whole and was found with a known probability is as sure as that.
  { code: "on-device", most: 0.85, untilCalibrated: true, holds: (d, f) => d.drafter === "device" && f.quoted < f.facts },
];

/** The lowest cap that holds, or null. */
export function lowestCap(draft: Scored, f: Features, calibrated: boolean): { code: string; most: number } | null {
  const holding = caps.filter((cap) => !(calibrated && cap.untilCalibrated) && cap.holds(draft, f));
  return holding.reduce<Cap | null>((lowest, cap) => (lowest === null || cap.most < lowest.most ? cap : lowest), null);
}

function has(draft: Scored, ...kinds: Finding["kind"][]): boolean {
  return draft.findings.some((finding) => kinds.includes(finding.kind));
}
