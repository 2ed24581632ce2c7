import { boundDiffers, otherDay } from "./agree-bounds.ts";
import { conditionLeftOut, exceptionLeftOut, type Said } from "./agree-conditions.ts";
import { conditionDismissed, toldAsTotal } from "./agree-dismissed.ts";
import { obligationDiffers } from "./agree-obligation.ts";
import { polarity } from "./agree-polarity.ts";
import { promised } from "./agree-promise.ts";
import { widerThanSource } from "./agree-width.ts";
import { alignment, wellAligned } from "./agree-words.ts";
import type { Cited } from "./cited-texts.ts";
import type { Citation, SentenceClass } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { leftOutNext } from "./left-out-next.ts";
import { blockOfOtherBrand } from "./other-brand.ts";
import { type Reading, reading } from "./reading.ts";
import { otherRegion } from "./region.ts";
import { holdsWord, type WordPool } from "./word-pool.ts";

export interface Judged {
  class: SentenceClass;
  because: string | null;
}

const red = (because: string): Judged => ({ class: "unsupported", because });
const amber = (because: string): Judged => ({ class: "cited", because });

const several = 5;

/** Several words, and not one of them anywhere in the cited passages. */
function strange(said: Reading, cited: Cited, aside: WordPool): boolean {
  const full = said.words.filter((w) => w.full);
  return full.length >= several && said.facts.length === 0 && !full.some((w) => holdsWord(cited.around, w) || holdsWord(aside, w));
}

/**
 * Judges a sentence whose values and names are found, in the language of what it cites: does it say what the blocks say?
 */
export function judge(said: Reading, cited: Cited, citations: Citation[], given: Evidence, draft: Said): Judged {
  const { blocks } = cited;
  const denial = polarity(said, blocks, given.aside);
  if (denial === "differs") return red("negation-differs");
  const promise = promised(said, cited);
  if (promise === "invented") return red("promise-not-in-source");
  const words = alignment(said, cited, given.aside);
  if (words.full > 0 && words.held === 0 && words.left.length === words.full)
    return strange(said, cited, given.aside) ? red("nothing-in-common") : amber("words-left-over");
  if (boundDiffers(said, blocks) || otherDay(said, blocks) || toldAsTotal(said, blocks)) return amber("bound-differs");
  if (promise === "unclear") return amber("promise-not-in-source");
  if (conditionLeftOut(said, blocks, draft) || conditionDismissed(said, blocks)) return amber("condition-left-out");
  if (exceptionLeftOut(said, blocks, draft)) return amber("exception-left-out");
  if (leftOutNext(citations, given, draft)) return amber("exception-left-out");
  if (obligationDiffers(said, blocks)) return amber("obligation-differs");
  const around = given.messages.map((m) => reading(m.text, said.language));
  if (widerThanSource(said, blocks, around)) return amber("wider-than-source");
  if (blockOfOtherBrand(said, citations, given)) return amber("other-brand");
  if (denial === "unclear") return amber("negation-unclear");
  if (otherRegion(said, blocks, given)) return amber("other-article-fits-better");
  if (!wellAligned(words)) return amber("words-left-over");
  return { class: "supported", because: "agrees-by-rules" };
}
