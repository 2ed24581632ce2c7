import type { Draft } from "../../../lib/drafting/draft.ts";
import type { Verdict } from "../../../lib/drafting/evidence.ts";
import type { ErrorKind, GroundingCase, Seeded } from "./case.ts";
import { draftOf } from "./draft-of.ts";
import { hasAmber, type Judgement, judged, placeOf } from "./judged.ts";
import { isParaphrase } from "./paraphrase.ts";
import { trueQuotes } from "./true-quotes.ts";

/** What became of one draft of the measuring set. */
export interface Outcome {
  half: string;
  id: string;
  /** Null: the honest draft. */
  kind: ErrorKind | null;
  paraphrase: boolean;
  judgement: Judgement;
  /** Any sentence of the draft is amber, whatever else is wrong with it. */
  amber: boolean;
  /** The sentence that was changed; of an honest draft what stands in the way. */
  text: string;
  /** The class and reason of each of those sentences. */
  classed: string;
  quotes: { shown: number; right: number };
}

/** Says of a draft's sentences, in their order, whether they follow from what they cite; null where it was not asked. */
export type Verifier = (draft: Draft) => (Verdict | null)[];

/** Runs every honest draft and every seeded error of a half through the product's checks. */
export function outcomes(half: string, cases: GroundingCase[], verifier: Verifier | null = null): Outcome[] {
  return cases.flatMap((given) => {
    const paraphrase = isParaphrase(given);
    return [null, ...given.errors].map((error) => ({ half, paraphrase, ...outcomeOf(given, error, verifier) }));
  });
}

function outcomeOf(given: GroundingCase, error: Seeded | null, verifier: Verifier | null): Omit<Outcome, "half" | "paraphrase"> {
  const alone = draftOf(given, error);
  const draft = verifier ? draftOf(given, error, verifier(alone)) : alone;
  const part = error ? placeOf(draft, error.text) : null;
  const meant = draft.sentences.filter((s) => (part ? s.from < part.to && s.to > part.from : judged(draft, s) !== "free"));
  const number = error ? given.errors.indexOf(error) + 1 : 0;
  return {
    id: error ? `${given.id}/${number}` : given.id,
    kind: error?.kind ?? null,
    judgement: judged(draft, part),
    amber: hasAmber(draft),
    text: error ? error.text.trim() : meant.map((s) => draft.text.slice(s.from, s.to)).join(" … "),
    classed: [
      ...meant.map((s) => (s.because ? `${s.class} (${s.because})` : s.class)),
      ...draft.findings
        .filter((f) => f.blocks && (part === null || meant.some((s) => s.id === f.sentence)))
        .map((f) => `${f.kind} "${f.text}"`),
    ].join(", "),
    quotes: trueQuotes(draft),
  };
}
