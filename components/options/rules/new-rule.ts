import { makeRule } from "../../../lib/guardrails/make-rule.ts";
import type { Rule } from "../../../lib/guardrails/policy.ts";

/** A rule to begin with: off until it is saved with its words. */
export function newRule(id: string): Rule {
  return makeRule(id, "", { words: { en: [] } });
}
