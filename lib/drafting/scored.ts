import type { Thresholds } from "./bands.ts";
import type { Draft } from "./draft.ts";

/** What a draft's confidence is read from. */
export interface Scored
  extends Pick<
    Draft,
    "text" | "sentences" | "values" | "findings" | "sources" | "questions" | "choices" | "language" | "drafter" | "outcome"
  > {
  thresholds: Thresholds;
  /** A verifier said of each cited sentence whether it follows. */
  verified: boolean;
  /** ISO date. */
  now: string;
}
