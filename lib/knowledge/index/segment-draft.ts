import type { GrowingBytes } from "./growing-bytes.ts";
import type { GrowingNumbers } from "./growing-numbers.ts";
import type { ArticleGroup, Field } from "./reader.ts";

/** Words of one field, document after document: those of document n stand from `begins[n]` up to `begins[n + 1]`. */
export interface Column {
  tokens: GrowingNumbers;
  begins: GrowingNumbers;
}

/** Pieces of text with where each begins and its checksum. */
export interface Pieces {
  bytes: GrowingBytes;
  starts: GrowingNumbers;
  sums: GrowingNumbers;
}

/** What a segment's file is made of. */
export interface Draft {
  columns: Record<Field, Column>;
  heads: Pieces;
  texts: Pieces;
  ids: string[];
  titles: string[];
  groups: ArticleGroup[];
  groupOf: GrowingNumbers;
  firstPassage: GrowingNumbers;
  articleOf: GrowingNumbers;
}
