import type { Concept } from "./concepts.ts";
import { fieldWeights } from "./field-weights.ts";
import type { Prepared } from "./prepared.ts";

/** BM25F of every article and every passage; numbered over all segments of the language. */
export interface FirstPass {
  /** Good until the next first pass over the same index, which uses the same room. */
  articles: Float64Array;
  passages: Float64Array;
  /** How telling each concept is among the articles, in the order of the concepts. */
  idf: Float64Array;
  /** How many articles in force hold it. */
  df: Uint32Array;
}

/** Scores all articles and passages for what is asked, one concept after the other. */
export function firstPass(prepared: Prepared, asked: Concept[]): FirstPass {
  const { articles, passages } = prepared.scores;
  articles.fill(0);
  passages.fill(0);
  const scored: FirstPass = { articles, passages, idf: new Float64Array(asked.length), df: new Uint32Array(asked.length) };
  const { common, enoughRarer } = fieldWeights;
  const rare = asked.filter((c) => c.own && c.places > 0 && c.places <= common).length;
  for (const [at, { weight, df, places, brought }] of asked.entries()) {
    scored.df[at] = df;
    scored.idf[at] = idf(df, prepared.liveArticles);
    const own = idf(places, Math.max(places, prepared.livePassages));
    if (places > common && rare >= enoughRarer) continue;
    const its = brought();
    raise(articles, its.articles, its.inArticles, weight * (scored.idf[at] as number));
    raise(passages, its.passages, its.inPassages, weight * own);
  }
  return scored;
}

/** How telling a term is that `found` of `all` documents hold. */
function idf(found: number, all: number): number {
  return Math.log(1 + (Math.max(0, all - found) + 0.5) / (found + 0.5));
}

function raise(sums: Float64Array, places: Uint32Array, values: Float32Array, weight: number): void {
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number;
    sums[at] = (sums[at] as number) + weight * (values[i] as number);
  }
}
