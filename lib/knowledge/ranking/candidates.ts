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

/** The best `most` articles of the first pass among those that the filter lets through, best first; equal ones in their order. */
export function candidates(open: Opened, scored: FirstPass, most: number): Candidate[] {
  const { wanted, prepared } = open;
  const likely = strongest(scored, wanted, most * wider);
  const sums = new Float64Array(most);
  const found = new Uint32Array(most);
  let count = 0;
  for (const at of likely) {
    const sum = (scored.articles[at] as number) + bestPassage(segmentOf(prepared.segments, at), scored.passages, at);
    if (count === most && sum <= (sums[most - 1] as number)) continue;
    let place = count < most ? count++ : most - 1;
    for (; place > 0 && sum > (sums[place - 1] as number); place--) {
      sums[place] = sums[place - 1] as number;
      found[place] = found[place - 1] as number;
    }
    sums[place] = sum;
    found[place] = at;
  }
  return Array.from(found.subarray(0, count), (at) => candidate(open, scored, at));
}

function bestPassage({ segment, firstArticle, firstPassage }: PreparedSegment, scores: Float64Array, at: number): number {
  let best = 0;
  const end = firstPassage + (segment.firstPassage[at - firstArticle + 1] as number);
  for (let n = firstPassage + (segment.firstPassage[at - firstArticle] as number); n < end; n++) {
    if ((scores[n] as number) > best) best = scores[n] as number;
  }
  return best;
}

function segmentOf(segments: PreparedSegment[], article: number): PreparedSegment {
  let n = segments.length - 1;
  while ((segments[n] as PreparedSegment).firstArticle > article) n--;
  return segments[n] as PreparedSegment;
}

/** Articles whose best is looked at first: where the best of a row is too low, none of them is looked at again. */
const row = 32;

/** The places of the `most` highest scores above 0 among the wanted ones, and of those equal to the lowest of them; rising. */
function strongest({ articles: scores }: FirstPass, wanted: Float32Array, most: number): number[] {
  const best = new Float64Array(Math.ceil(scores.length / row));
  for (let n = 0; n < best.length; n++) {
    const end = Math.min((n + 1) * row, scores.length);
    let highest = 0;
    for (let at = n * row; at < end; at++) if ((scores[at] as number) > highest && wanted[at] !== 0) highest = scores[at] as number;
    best[n] = highest;
  }
  const least = nthHighest(best, most);
  const likely: number[] = [];
  for (let n = 0; n < best.length; n++) {
    if (best[n] === 0 || (best[n] as number) < least) continue;
    const end = Math.min((n + 1) * row, scores.length);
    for (let at = n * row; at < end; at++) {
      const score = scores[at] as number;
      if (score > 0 && score >= least && wanted[at] !== 0) likely.push(at);
    }
  }
  const lowest = nthHighest(
    Float64Array.from(likely, (at) => scores[at] as number),
    most,
  );
  return likely.filter((at) => (scores[at] as number) >= lowest);
}

/** The nth highest number, 0 where there are fewer. */
function nthHighest(values: Float64Array, n: number): number {
  return values.length < n ? 0 : (values.slice().sort()[values.length - n] as number);
}

function candidate(open: Opened, scored: FirstPass, at: number): Candidate {
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
  const own = passages[0]?.score ?? 0;
  return { part, article, whole, own, score: whole + own, passages };
}
