import type { Article } from "../article.ts";
import type { Passage } from "../passage.ts";

/** Fields of a whole article; their postings and lengths are numbered by article. `label` holds labels, product and section. */
export type ArticleField = "title" | "summary" | "label";

/** Fields of one passage; their postings and lengths are numbered by passage. `heading` is the whole chain of headings. */
export type PassageField = "heading" | "body";

export type Field = ArticleField | PassageField;
export const articleFields: readonly ArticleField[] = ["title", "summary", "label"];
export const passageFields: readonly PassageField[] = ["heading", "body"];

/** The fields whose words are kept in reading order. */
export type Sequenced = "title" | "summary" | "body";

/** Where a word stands: document numbers in rising order and how often it stands in each. Views, never to be written to. */
export interface WordPostings {
  docs: Uint32Array;
  freqs: Uint8Array;
}

/** What a filter asks of an article, without its text. */
export type ArticleFacts = Pick<Article, "id" | "kind" | "title" | "locale" | "brand" | "tier" | "product">;

/** What articles of one group have in common. */
export type ArticleGroup = Pick<Article, "kind" | "locale" | "brand" | "tier" | "product">;

/**
 * A part of a language's index that is never changed after it was built, but for `live`. Its articles are numbered from 0, its
 * passages too, those of one article in a row and in reading order; its words are `indexWords` of the texts, numbered from 0.
 * Stop words are not in it, and words are not stemmed: `family` finds the words of one stem.
 */
export interface Segment {
  articles: number;
  passages: number;
  words: number;
  /** One more than there are articles: article n has the passages from its own number here up to the next one's. */
  firstPassage: Uint32Array;
  /** The article of each passage. */
  articleOf: Uint32Array;
  /** 1 for each article that is still in force, 0 for one that was removed or that a later segment replaced. */
  live: Uint8Array;
  /** A word's number, or −1. */
  find(word: string): number;
  word(n: number): string;
  /** The words with this stem (`foldedStem`), rising. */
  family(stem: string): ArrayLike<number>;
  /** The words that hold these three letters, rising; words are framed as `^word$`, so `^in` are the words that begin with it. */
  grams(gram: string): ArrayLike<number>;
  /** The stem of a word, as `family` finds it. */
  stemOf(word: number): string;
  postings(word: number, field: Field): WordPostings;
  /** How many documents' fields hold the word. */
  count(word: number, field: Field): number;
  /** Words in the field of each document, stop words not counted. */
  lengths(field: Field): Uint32Array | Uint16Array;
  /** The words of a field in reading order, as their numbers: what nearness is measured on. Numbered as the field is. */
  sequence(doc: number, field: Sequenced): Uint32Array | Uint16Array;
  facts(article: number): ArticleFacts;
  /** Articles alike in all that a filter asks: the group of each article, and what each group is. Far cheaper than `facts`. */
  groupOf: Uint32Array;
  groups: readonly ArticleGroup[];
  /** Reads a passage with its text; only the few best are asked for. */
  passage(n: number): Passage;
}

/** One language's articles. A later segment's articles are newer; words are looked up in each segment on its own. */
export interface LanguageReader {
  language: string;
  segments: Segment[];
}

/** What a search looks through: one reader per language, since each language has its own stems and its own rare words. */
export interface IndexReader {
  /** Changes whenever the answers may change; what is worked out once per index is remembered under it. */
  revision: number;
  languages: LanguageReader[];
}
