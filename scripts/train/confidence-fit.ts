import { lowestCap } from "../../lib/drafting/confidence-caps.ts";
import { draftFeatures, type Features } from "../../lib/drafting/confidence-features.ts";
import { type PriorWeights, priorOf, priorRow, sourcesAnswer } from "../../lib/drafting/confidence-prior.ts";
import type { Scored } from "../../lib/drafting/scored.ts";
import type { LabelledDraft } from "../../tests/bench/labelled-drafts.ts";
import { foldOf } from "./examples.ts";
import { logistic } from "./logistic.ts";

const folds = 5;
/** How small the weights are kept. */
const calm = 1;

/** Everything that a draft's confidence is read from, as of the day the bench takes for today. */
function scored({ draft }: LabelledDraft): Scored {
  return { ...draft, thresholds: { offer: 0.45, check: 0.7, high: 0.9 }, verified: false, now: draft.at };
}

/**
 * Weights under which sources are as likely to answer as they did, from drafts to which nothing else applies: what is stated of
 * others (a cap, a doubt) takes away from this. mtrag is for measuring only.
 */
export function fittedWeights(drafts: LabelledDraft[]): PriorWeights {
  const used = drafts.filter((d) => d.set !== "mtrag" && plain(factsOf(d)));
  return logistic(
    used.map((d) => priorRow(factsOf(d).f)),
    used.map((d) => d.right),
    used.map(() => 1),
    calm,
  );
}

function plain({ f, most }: { f: Features; most: number }): boolean {
  return most === 1 && priorOf(f, false) >= 0.99 * sourcesAnswer(f);
}

const facts = new WeakMap<LabelledDraft, { f: Features; most: number }>();

function factsOf(labelled: LabelledDraft): { f: Features; most: number } {
  const known = facts.get(labelled);
  if (known) return known;
  const draft = scored(labelled);
  const f = draftFeatures(draft);
  const made = { f, most: lowestCap(draft, f, false)?.most ?? 1 };
  facts.set(labelled, made);
  return made;
}

/** The confidence as an agent sees it while nothing was calibrated. */
export function shown(labelled: LabelledDraft, weights: PriorWeights): number {
  const { f, most } = factsOf(labelled);
  return Math.min(most, priorOf(f, false, weights));
}

/** Each draft's weights, fitted without its group. */
export function leftOutWeights(drafts: LabelledDraft[]): PriorWeights[] {
  const fits = Array.from({ length: folds }, (_, fold) => fittedWeights(drafts.filter((d) => foldOf(d.group, folds) !== fold)));
  return drafts.map((d) => fits[foldOf(d.group, folds)] as PriorWeights);
}
