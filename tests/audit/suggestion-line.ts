import type { Happening } from "../../lib/audit/entry.ts";

type Suggestion = Extract<Happening, { kind: "suggestion" }>;

/** A suggestion as it is logged: a green answer by this device, said to be right with .8. */
export function suggestionLine(id: string, changes: Partial<Suggestion> = {}): Happening {
  return {
    kind: "suggestion",
    suggestion: id,
    drafter: "device",
    model: null,
    region: null,
    requestId: null,
    outcome: "answer",
    risk: "green",
    profile: { id: "p1", revision: 1 },
    sources: [],
    classes: [],
    confidence: { value: 0.8, band: "check", calibrated: false, n: 0, method: "grounded-v2" },
    sentBytes: 0,
    redacted: {},
    rawConfidence: 0.8,
    ...changes,
  };
}
