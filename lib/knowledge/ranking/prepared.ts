import { articleFields, type LanguageReader, type Segment } from "../index/reader.ts";
import { type Room, room } from "./brought.ts";
import { fieldWeights } from "./field-weights.ts";
import type { Known } from "./known-concepts.ts";

/** A segment with its place in the language's numbering, and what a frequency is multiplied with for the length of its field. */
export interface PreparedSegment {
  /** Which of the language's segments it is, from 0. */
  at: number;
  segment: Segment;
  firstArticle: number;
  firstPassage: number;
  title: Float32Array;
  summary: Float32Array;
  label: Float32Array;
  /** Per article and per passage: all of its headings and body. */
  whole: Float32Array;
  part: Float32Array;
  /** How telling one of the segment's words is: the logarithm of how few of the language's bodies in force hold it. */
  telling(word: number): number;
  /** Room for one number (up to 255) per word of the segment, left at 0 by whoever uses it. */
  asked: Uint8Array;
}

/** One language's index, ready to be ranked: totals over all segments, and room for sums that every search leaves at 0. */
export interface Prepared {
  language: string;
  segments: PreparedSegment[];
  /** Articles and passages in all, removed ones included: how long an array over them is. */
  articles: number;
  passages: number;
  /** Those in force. */
  liveArticles: number;
  livePassages: number;
  room: { article: Room; passage: Room };
  /** Room to tick off the articles and passages of one segment, left at 0 too. */
  marks: { articles: Uint8Array; passages: Uint8Array };
  /** Room for the sums of a whole query. */
  scores: { articles: Float64Array; passages: Float64Array };
  /** Asked things that were looked up before; one conversation asks them in several queries and for two readers. */
  known: Known;
}

const ready = new WeakMap<LanguageReader, { revision: number; prepared: Prepared }>();

/** What ranking needs beside the index; worked out once per revision. */
export function prepare(reader: LanguageReader, revision: number): Prepared {
  const known = ready.get(reader);
  if (known?.revision === revision) return known.prepared;
  const prepared = prepareNow(reader);
  ready.set(reader, { revision, prepared });
  return prepared;
}

function prepareNow({ language, segments }: LanguageReader): Prepared {
  const sizes = segments.map(bodyLengths);
  const live = segments.map((s) => s.live.reduce((sum, one) => sum + one, 0));
  const liveArticles = live.reduce((sum, n) => sum + n, 0);
  const livePassages = segments.reduce((sum, s) => sum + livePassagesOf(s), 0);
  const means = meansOf(segments, sizes, liveArticles, livePassages);
  let articles = 0;
  let passages = 0;
  const prepared = segments.map((segment, at): PreparedSegment => {
    const { whole, part } = sizes[at] as Sizes;
    const [title, summary, label] = articleFields.map((f) => factors(segment.lengths(f), means[f], fieldWeights.short[f]));
    const made = {
      at,
      segment,
      firstArticle: articles,
      firstPassage: passages,
      title: title as Float32Array,
      summary: summary as Float32Array,
      label: label as Float32Array,
      whole: factors(whole, means.whole, fieldWeights.article.b),
      part: factors(part, means.part, fieldWeights.passage.b),
      telling: tellingOf(segments, segment, livePassages),
      asked: new Uint8Array(segment.words),
    };
    articles += segment.articles;
    passages += segment.passages;
    return made;
  });
  return {
    language,
    segments: prepared,
    articles,
    passages,
    liveArticles,
    livePassages,
    room: { article: room(articles), passage: room(passages) },
    marks: {
      articles: new Uint8Array(segments.reduce((most, s) => Math.max(most, s.articles), 0)),
      passages: new Uint8Array(segments.reduce((most, s) => Math.max(most, s.passages), 0)),
    },
    scores: { articles: new Float64Array(articles), passages: new Float64Array(passages) },
    known: { size: 0, concepts: new Map() },
  };
}

/** Many titles share their words: each is worked out once. */
function tellingOf(segments: Segment[], own: Segment, livePassages: number): (word: number) => number {
  const known = new Float32Array(own.words);
  return (word) => {
    if (known[word] === 0) known[word] = Math.log(1 + livePassages / (1 + bodiesWith(segments, own, word)));
    return known[word] as number;
  };
}

/** In how many bodies of all segments a word of one of them stands. */
function bodiesWith(segments: Segment[], own: Segment, word: number): number {
  let count = own.count(word, "body");
  if (segments.length === 1) return count;
  const text = own.word(word);
  for (const other of segments) {
    const same = other === own ? -1 : other.find(text);
    if (same >= 0) count += other.count(same, "body");
  }
  return count;
}

interface Sizes {
  whole: Float64Array;
  part: Float64Array;
}

function bodyLengths(segment: Segment): Sizes {
  const body = segment.lengths("body");
  const heading = segment.lengths("heading");
  const whole = new Float64Array(segment.articles);
  const part = new Float64Array(segment.passages);
  for (let p = 0; p < segment.passages; p++) {
    const words = body[p] as number;
    const heads = heading[p] as number;
    part[p] = fieldWeights.passage.body * words + fieldWeights.passage.heading * heads;
    const article = segment.articleOf[p] as number;
    whole[article] = (whole[article] as number) + fieldWeights.article.body * words + fieldWeights.article.heading * heads;
  }
  return { whole, part };
}

function livePassagesOf({ live, firstPassage, articles }: Segment): number {
  let sum = 0;
  for (let a = 0; a < articles; a++) if (live[a]) sum += (firstPassage[a + 1] as number) - (firstPassage[a] as number);
  return sum;
}

type Means = Record<"title" | "summary" | "label" | "whole" | "part", number>;

function meansOf(segments: Segment[], sizes: Sizes[], articles: number, passages: number): Means {
  const sums: Means = { title: 0, summary: 0, label: 0, whole: 0, part: 0 };
  for (const [at, segment] of segments.entries()) {
    const { whole, part } = sizes[at] as Sizes;
    for (let a = 0; a < segment.articles; a++) {
      if (!segment.live[a]) continue;
      for (const field of articleFields) sums[field] += segment.lengths(field)[a] as number;
      sums.whole += whole[a] as number;
    }
    for (let p = 0; p < segment.passages; p++) if (segment.live[segment.articleOf[p] as number]) sums.part += part[p] as number;
  }
  const mean = (sum: number, count: number) => (count > 0 && sum > 0 ? sum / count : 1);
  return {
    title: mean(sums.title, articles),
    summary: mean(sums.summary, articles),
    label: mean(sums.label, articles),
    whole: mean(sums.whole, articles),
    part: mean(sums.part, passages),
  };
}

function factors(lengths: ArrayLike<number>, mean: number, b: number): Float32Array {
  return Float32Array.from(lengths, (length) => 1 / (1 - b + (b * length) / mean));
}
