import { articleFields, passageFields, type WordPostings } from "../index/reader.ts";
import type { Meant } from "./concepts.ts";
import { fieldWeights } from "./field-weights.ts";
import type { Prepared, PreparedSegment } from "./prepared.ts";

/**
 * What one asked thing brings to every article and passage that holds it: its saturated frequency, before any weight. Numbered
 * over all segments of the language.
 */
export interface Brought {
  articles: Uint32Array;
  inArticles: Float32Array;
  passages: Uint32Array;
  inPassages: Float32Array;
  /** How many articles hold it, and how many passages. */
  df: number;
  places: number;
}

/** Room for the sums of one concept, left at 0 by whoever uses it, and for which places are not 0. */
export interface Room {
  sums: Float32Array;
  touched: Uint32Array;
  count: number;
}

/** Room for sums over so many documents. */
export function room(size: number): Room {
  return { sums: new Float32Array(size), touched: new Uint32Array(size), count: 0 };
}

/**
 * Adds up a concept's words. How telling it is shows in its own forms; what merely resembles it (compounds, parts) counts where
 * nothing else is found. BM25F: Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", 2004.
 */
export function brought(prepared: Prepared, found: Meant[][]): Brought {
  const { article, passage } = prepared.room;
  addWords(prepared, found, true);
  let df = article.count;
  let places = passage.count;
  addWords(prepared, found, false);
  if (df === 0) {
    df = article.count;
    places = passage.count;
  }
  const [articles, inArticles] = settled(article, fieldWeights.article.k1);
  const [passages, inPassages] = settled(passage, fieldWeights.passage.k1);
  return { articles, inArticles, passages, inPassages, df, places };
}

function addWords(prepared: Prepared, found: Meant[][], forms: boolean): void {
  for (const [n, part] of prepared.segments.entries()) {
    for (const meant of found[n] ?? []) {
      if (meant.share >= fieldWeights.sameStem !== forms) continue;
      addArticleFields(part, meant, prepared.room);
      addPassageFields(part, meant, prepared.room);
    }
  }
}

function addArticleFields(part: PreparedSegment, { at, share }: Meant, { article, passage }: Prepared["room"]): void {
  for (const field of articleFields) {
    if (at[field].docs.length === 0) continue;
    addDocs(article, at[field], part.firstArticle, share * fieldWeights.article[field], part[field]);
    const own = share * fieldWeights.passage[field];
    if (own > 0) addToAll(passage, at[field], part, own, part[field]);
  }
}

function addPassageFields(part: PreparedSegment, { at, share }: Meant, { article, passage }: Prepared["room"]): void {
  for (const field of passageFields) {
    if (at[field].docs.length === 0) continue;
    addDocs(passage, at[field], part.firstPassage, share * fieldWeights.passage[field], part.part);
    addToArticles(article, at[field], part, share * fieldWeights.article[field]);
  }
}

/** Adds a word's frequencies to the documents that it stands in. */
function addDocs(into: Room, { docs, freqs }: WordPostings, first: number, weight: number, factors: Float32Array): void {
  const { sums, touched } = into;
  let { count } = into;
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i] as number;
    const before = sums[first + doc] as number;
    if (before === 0) touched[count++] = first + doc;
    sums[first + doc] = before + weight * (freqs[i] as number) * (factors[doc] as number);
  }
  into.count = count;
}

/** Adds what stands in an article's own field to all of its passages. */
function addToAll(into: Room, { docs, freqs }: WordPostings, part: PreparedSegment, weight: number, factors: Float32Array): void {
  const { sums, touched } = into;
  const { firstPassage } = part.segment;
  let { count } = into;
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i] as number;
    const value = weight * (freqs[i] as number) * (factors[doc] as number);
    const end = part.firstPassage + (firstPassage[doc + 1] as number);
    for (let at = part.firstPassage + (firstPassage[doc] as number); at < end; at++) {
      const before = sums[at] as number;
      if (before === 0) touched[count++] = at;
      sums[at] = before + value;
    }
  }
  into.count = count;
}

/** Adds what stands in passages to their articles; an article's passages stand in a row. */
function addToArticles(into: Room, { docs, freqs }: WordPostings, part: PreparedSegment, weight: number): void {
  const { sums, touched } = into;
  const { articleOf, firstPassage } = part.segment;
  let { count } = into;
  for (let i = 0; i < docs.length; ) {
    const its = articleOf[docs[i] as number] as number;
    const end = firstPassage[its + 1] as number;
    let times = 0;
    for (; i < docs.length && (docs[i] as number) < end; i++) times += freqs[i] as number;
    const at = part.firstArticle + its;
    const before = sums[at] as number;
    if (before === 0) touched[count++] = at;
    sums[at] = before + weight * times * (part.whole[its] as number);
  }
  into.count = count;
}

/** Takes the sums out of the room, saturated, and leaves it at 0. */
function settled(from: Room, k1: number): [Uint32Array, Float32Array] {
  const { sums } = from;
  const places = from.touched.slice(0, from.count);
  const values = new Float32Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number;
    const freq = sums[at] as number;
    values[i] = ((k1 + 1) * freq) / (freq + k1);
    sums[at] = 0;
  }
  from.count = 0;
  return [places, values];
}
