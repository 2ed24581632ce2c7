import type { Intent } from "./policy.ts";
import { learnedIntents } from "./weights/intents.ts";

/** From where an intent is likely, so that its rule fires, and from where it is possible, so that a red rule makes amber. */
export interface IntentBounds {
  likely: number;
  possible: number;
}

const likely = 0.5;
const bySigns = { likely, possible: likely };
/** What is only mentioned of these makes amber. */
const byMention = { likely, possible: 0.49 };

/** The bounds of every intent, 0 to 1. */
export const intentBounds: Record<Intent, IntentBounds> = {
  fraud: { likely, possible: learnedIntents.fraud.possible },
  refund: { likely, possible: learnedIntents.refund.possible },
  identity: { likely, possible: learnedIntents.identity.possible },
  "account-takeover": byMention,
  medical: bySigns,
  legal: byMention,
  "self-harm": bySigns,
  minors: bySigns,
  safety: bySigns,
};
