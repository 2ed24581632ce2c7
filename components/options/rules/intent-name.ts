import type { Intent } from "../../../lib/guardrails/policy.ts";
import { type Key, t } from "../../ui/i18n.ts";

const names = {
  fraud: "op_intent_fraud",
  "account-takeover": "op_intent_account_takeover",
  refund: "op_intent_refund",
  identity: "op_intent_identity",
  medical: "op_intent_medical",
  legal: "op_intent_legal",
  "self-harm": "op_intent_self_harm",
  minors: "op_intent_minors",
  safety: "op_intent_safety",
} as const satisfies Record<Intent, Key>;

/** Every intent, in the order of the policy. */
export const allIntents = Object.keys(names) as Intent[];

/** What an intent is called by people. */
export function intentName(intent: Intent): string {
  return t(names[intent]);
}

const inSentence = {
  fraud: "op_about_fraud",
  "account-takeover": "op_about_account_takeover",
  refund: "op_about_refund",
  identity: "op_about_identity",
  medical: "op_about_medical",
  legal: "op_about_legal",
  "self-harm": "op_about_self_harm",
  minors: "op_about_minors",
  safety: "op_about_safety",
} as const satisfies Record<Intent, Key>;

/** The same after "the message is about". */
export function intentInSentence(intent: Intent): string {
  return t(inSentence[intent]);
}
