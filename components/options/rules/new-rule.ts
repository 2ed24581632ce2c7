import type { Rule } from "../../../lib/guardrails/policy.ts";

/** A rule to begin with: off until it is saved with its words. */
export function newRule(id: string): Rule {
  return { id, name: "", on: true, words: { en: [] }, veryNegative: false, risk: "amber", tags: [], queue: null, holding: {} };
}
