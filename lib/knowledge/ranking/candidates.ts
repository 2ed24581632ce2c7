import type { FirstPass } from "./first-pass.ts";
import type { Opened } from "./opened.ts";
import type { PreparedSegment } from "./prepared.ts";

/** An article that may answer, with its best passages, best first; `article` and `passages` are numbers of its segment. */
export interface Candidate {
  part: PreparedSegment;
  article: number;
  /** The first pass over the whole article, and over its best passage. */
  whole: number;
  own: number;
  score: number;
  passages: { n: number; score: number }[];
}

/** Articles whose passages are looked at, for each one that is wanted: the best passage rarely stands in a far worse article. */
const wider = 4;

/** The best `most` articles of the first pass among those that the filter lets through, best first. */
export function candidates(open: Opened, scored: FirstPass, most: number): Candidate[] {
  const { wanted, prepared } = open;
  const likely = strongest(scored, wanted, most * wider);
  const whole = (at: number) => scored.articles[at] as number;
  const sums = likely.map((at) => ({ at, own: bestPassage(prepared, scored, at) }));
  sums.sort((a, b) => whole(b.at) + b.own - (whole(a.at) + a.own) || a.at - b.at);
  return sums.slice(0, most).map(({ at, own }) => candidate(open, scored, at, own));
}

function bestPassage({ segments }: Opened["prepared"], scored: FirstPass, at: number): number {
  const { segment, firstArticle, firstPassage } = segmentOf(segments, at);
  let best = 0;
  const end = segment.firstPassage[at - firstArticle + 1] as number;
  for (let n = segment.firstPassage[at - firstArticle] as number; n < end; n++) {
    best = Math.max(best, scored.passages[firstPassage + n] as number);
  }
  return best;
}

function segmentOf(segments: PreparedSegment[], article: number): PreparedSegment {
  return segments.findLast((s) => s.firstArticle <= article) as PreparedSegment;
}

/** Steps that scores are counted in to find how high the best reach. */
const steps = 4096;

/** The places of the `most` highest scores above 0 among the wanted ones, highest first; equal ones in their order. */
function strongest({ articles: scores, most: top }: FirstPass, wanted: Float32Array, most: number): number[] {
  const counts = new Uint32Array(steps + 1);
  const step = steps / (top || 1);
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number;
    if (score > 0 && wanted[at] !== 0) counts[(score * step) | 0] = (counts[(score * step) | 0] as number) + 1;
  }
  let from = steps;
  for (let count = counts[steps] as number; from > 0 && count < most; count += counts[from] as number) from--;
  const kept: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number;
    if (score > 0 && wanted[at] !== 0 && ((score * step) | 0) >= from) kept.push(at);
  }
  return kept.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, most);
}

function candidate(open: Opened, scored: FirstPass, at: number, own: number): Candidate {
  const part = segmentOf(open.prepared.segments, at);
  const article = at - part.firstArticle;
  const { firstPassage } = part.segment;
  const passages: Candidate["passages"] = [];
  for (let n = firstPassage[article] as number; n < (firstPassage[article + 1] as number); n++) {
    const score = scored.passages[part.firstPassage + n] as number;
    if (score > 0) passages.push({ n, score });
  }
  passages.sort((a, b) => b.score - a.score || a.n - b.n);
  const whole = scored.articles[at] as number;
  return { part, article, whole, own, score: whole + own, passages };
}
