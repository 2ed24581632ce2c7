import type { Passage } from "../knowledge/passage.ts";

/** What the drafting room hands to a model: rendered, redacted, and nothing else. */
export interface DraftRequest {
  /** Fixed product rules first, the profile second: both cacheable. No customer and no knowledge text. */
  system: [rules: string, profile: string];
  /** Only passages that may be said, in the order of their footnotes. */
  passages: Pick<Passage, "id" | "title" | "blocks">[];
  /** Boundary, datamarked and redacted conversation. */
  conversation: string;
  /** The agent's trusted turn: instruction, missing fact, and on refining the current text. */
  instruction: string;
  /** An opaque hash of the agent. */
  user: string;
}

/** A draft before our own check. `source` indexes `DraftRequest.passages`, blocks are `[from, to)`. */
export interface RawDraft {
  outcome: "answer" | "ask" | "none";
  segments: { text: string; cites: { source: number; fromBlock: number; toBlock: number; quote: string }[] }[];
  /** Questions for the customer when the outcome is `ask`. */
  questions: string[];
  missing: string[];
  model: string;
  region: string | null;
  requestId: string | null;
  /** Tokens: uncached input, answer, read from the cache, written to it. */
  usage: { input: number; output: number; cached: number; written?: number };
  /** What `source` indexes where it is not `DraftRequest.passages`: this device looks at more of what was found. */
  passages?: Passage[];
  /** The saved reply that it begins from, as an index like `source`. */
  savedReply?: number;
}
