import { clashes } from "../../lib/knowledge/same-claim.ts";
import type { LabelledPair } from "./contradiction-pairs.ts";

/** How many of the contradictions that are claimed are some, and how many of those that are some are claimed. */
export function judged(pairs: LabelledPair[]): { n: number; precision: number; recall: number; wrong: LabelledPair[] } {
  const answers = pairs.map((pair) => ({ pair, claimed: clashes(pair.a, pair.b) !== null }));
  const count = (claimed: boolean, clash: boolean) => answers.filter((x) => x.claimed === claimed && x.pair.clash === clash).length;
  const [right, invented, missed] = [count(true, true), count(true, false), count(false, true)];
  return {
    n: pairs.length,
    precision: right + invented === 0 ? 1 : right / (right + invented),
    recall: right + missed === 0 ? 1 : right / (right + missed),
    wrong: answers.filter((x) => x.claimed !== x.pair.clash).map((x) => x.pair),
  };
}
