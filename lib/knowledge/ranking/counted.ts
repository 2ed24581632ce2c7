import { articleFields, passageFields } from "../index/reader.ts";
import type { Meant } from "./concepts.ts";
import { fieldWeights } from "./field-weights.ts";
import type { Prepared, PreparedSegment } from "./prepared.ts";

/** How many articles in force hold an asked thing, and how many passages. */
export interface Counted {
  df: number;
  places: number;
}

/** The same counts as `brought` gives, several times as fast. */
export function counted(prepared: Prepared, found: Meant[][]): Counted {
  const own = countWords(prepared, found, true);
  return own.df > 0 ? own : countWords(prepared, found, false);
}

function countWords({ segments, marks }: Prepared, found: Meant[][], forms: boolean): Counted {
  const sum: Counted = { df: 0, places: 0 };
  for (const part of segments) {
    const meant = (found[part.at] ?? []).filter(({ share }) => share >= fieldWeights.sameStem === forms);
    if (meant.length === 0) continue;
    for (const { at } of meant) {
      markArticles(part, at, marks, sum);
      markPassages(part, at, marks, sum);
    }
    marks.articles.fill(0, 0, part.segment.articles);
    marks.passages.fill(0, 0, part.segment.passages);
  }
  return sum;
}

function markArticles({ segment }: PreparedSegment, at: Meant["at"], { articles, passages }: Prepared["marks"], sum: Counted): void {
  const { firstPassage } = segment;
  for (const field of articleFields) {
    const { docs } = at[field];
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] as number;
      sum.df += 1 - (articles[doc] as number);
      articles[doc] = 1;
      if (fieldWeights.passage[field] === 0) continue;
      const end = firstPassage[doc + 1] as number;
      for (let n = firstPassage[doc] as number; n < end; n++) {
        sum.places += 1 - (passages[n] as number);
        passages[n] = 1;
      }
    }
  }
}

function markPassages({ segment }: PreparedSegment, at: Meant["at"], { articles, passages }: Prepared["marks"], sum: Counted): void {
  const { articleOf } = segment;
  let { df, places } = sum;
  for (const field of passageFields) {
    const { docs } = at[field];
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] as number;
      const its = articleOf[doc] as number;
      df += 1 - (articles[its] as number);
      articles[its] = 1;
      places += 1 - (passages[doc] as number);
      passages[doc] = 1;
    }
  }
  sum.df = df;
  sum.places = places;
}
