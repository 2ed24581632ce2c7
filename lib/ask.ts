import type { Conversation } from "./conversation.ts";
import type { Draft } from "./drafting/draft.ts";
import type { Profile } from "./drafting/profile.ts";
import type { Way } from "./drafting/way.ts";
import type { Masking } from "./guardrails/masking.ts";
import type { Screening } from "./guardrails/policy.ts";

/** What the agent asks for. */
export interface Ask {
  conversation: Conversation;
  profile: Profile;
  screening: Screening;
  /** What the team and the agent decided about masking, beyond what is built in. */
  masking: Masking;
  language: string;
  authenticated: boolean;
  /** A red ticket that the agent took over with a reason. */
  accepted: boolean;
  drafter: "device" | "model";
  /** A missing fact or a wish, trusted because the agent wrote it. */
  instruction: string;
  refine: Way | null;
  /** The text as the agent edited it, when refining. */
  text: string | null;
  /** The shown draft that is to be changed, when refining. */
  current: Draft | null;
  /** The agent wants to see the answer however unsure it is. */
  anyway?: boolean | undefined;
}
