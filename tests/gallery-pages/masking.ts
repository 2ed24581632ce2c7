import { plainMasking } from "../../lib/guardrails/masking.ts";
import { noOwnMasking } from "../../lib/guardrails/own-masking.ts";

/** What the masking page shows: nothing yet, or a team with two patterns and some decisions. */
export function masking(state: string) {
  if (state === "empty") return { team: plainMasking, own: noOwnMasking };
  return {
    team: {
      patterns: [
        { name: "Customer number", pattern: "KND-\\d{6}", match: ["My number is KND-448812"], noMatch: ["Order PP-104763"] },
        { name: "Policy number", pattern: "[A-Z]{2}\\d{8}", match: ["Policy NV20931177, please"], noMatch: [] },
      ],
      exceptions: [
        { text: "08-555 210 00", how: "exact", kind: "" },
        { text: "PP\\-\\d{6}", how: "pattern", kind: "" },
      ],
      additions: [{ text: "Project Skogsglänta", how: "exact", kind: "OTHER" }],
      names: true,
    },
    own: { exceptions: [{ text: "Hannah", how: "exact", kind: "" }], additions: [] },
  };
}
