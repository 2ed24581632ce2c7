import type { Conversation } from "./conversation.ts";
import type { Profile } from "./drafting/profile.ts";
import type { Screening } from "./guardrails/policy.ts";

/** What the agent asks for. */
export interface Ask {
  conversation: Conversation;
  profile: Profile;
  screening: Screening;
  language: string;
  authenticated: boolean;
  /** A red ticket that the agent took over with a reason. */
  accepted: boolean;
  drafter: "device" | "model";
  /** A missing fact or a wish, trusted because the agent wrote it. */
  instruction: string;
  refine: "shorter" | "warmer" | "more-formal" | "simpler" | "translate" | "instruction" | null;
  /** The text as the agent edited it, when refining. */
  text: string | null;
}
