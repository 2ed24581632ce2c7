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
  const { segment, firstArticle, firstPassage } = part;
  for (const field of ["title", "summary", "label"] as const) {
    const { docs, freqs } = at[field];
    const lengths = part[field];
    const whole = share * fieldWeights.article[field];
    const own = share * fieldWeights.passage[field];
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] as number;
      const count = (freqs[i] as number) * (lengths[doc] as number);
      add(article, firstArticle + doc, whole * count);
      if (own === 0) continue;
      const end = segment.firstPassage[doc + 1] as number;
      for (let p = segment.firstPassage[doc] as number; p < end; p++) add(passage, firstPassage + p, own * count);
    }
  }
}

function addPassageFields(part: PreparedSegment, { at, share }: Meant, { article, passage }: Prepared["room"]): void {
  const { segment, firstArticle, firstPassage, whole, part: lengths } = part;
  const { articleOf } = segment;
  for (const field of ["heading", "body"] as const) {
    const { docs, freqs } = at[field];
    const inArticle = share * fieldWeights.article[field];
    const inPassage = share * fieldWeights.passage[field];
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] as number;
      const its = articleOf[doc] as number;
      const freq = freqs[i] as number;
      add(article, firstArticle + its, inArticle * freq * (whole[its] as number));
      add(passage, firstPassage + doc, inPassage * freq * (lengths[doc] as number));
    }
  }
}

function add(into: Room, at: number, value: number): void {
  const before = into.sums[at] as number;
  if (before === 0) into.touched[into.count++] = at;
  into.sums[at] = before + value;
}

/** Takes the sums out of the room, saturated, and leaves it at 0. */
function settled(from: Room, k1: number): [Uint32Array, Float32Array] {
  const places = from.touched.slice(0, from.count);
  const values = new Float32Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number;
    const freq = from.sums[at] as number;
    values[i] = ((k1 + 1) * freq) / (freq + k1);
    from.sums[at] = 0;
  }
  from.count = 0;
  return [places, values];
}
