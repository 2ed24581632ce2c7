import * as z from "zod/mini";
import { Tier } from "./article.ts";

/** The smallest thing that can be cited: a sentence, a step or a table row. Offsets point into the article's body. */
export const Block = z.object({ from: z.number(), to: z.number(), kind: z.enum(["sentence", "step", "row"]), text: z.string() });
export type Block = z.infer<typeof Block>;

/** About 150 words of an article, cut at headings, steps and rows, never between a rule and its condition. */
export const Passage = z.object({
  /** `<article>@<revision>#<n>` */
  id: z.string(),
  article: z.string(),
  revision: z.number(),
  kind: z.enum(["article", "macro"]),
  title: z.string(),
  heading: z.nullable(z.string()),
  /** The headings above `heading`, outermost first. */
  above: z._default(z.array(z.string()), []),
  blocks: z.array(Block),
  locale: z.string(),
  brand: z.nullable(z.string()),
  tier: Tier,
  tellable: z.enum(["no", "own-words"]),
  url: z.nullable(z.string()),
  updated: z.nullable(z.string()),
  reviewed: z.nullable(z.string()),
  needs: z.array(z.string()),
  product: z._default(z.nullable(z.string()), null),
});
export type Passage = z.infer<typeof Passage>;

/** What may be looked at, applied before anything is ranked. */
export const SearchFilter = z.object({
  tiers: z.array(Tier),
  /** Articles of this brand and of no brand. Null: articles of no brand only. */
  brand: z.nullable(z.string()),
  /** Best first; an article in none of them is not looked at. */
  locales: z.array(z.string()),
  limit: z.number(),
});
export type SearchFilter = z.infer<typeof SearchFilter>;

/** Another wording of what the customer asks, such as a model's translation; its hits are ranked among the others. */
export const Wording = z.object({ text: z.string(), language: z.string(), by: z.enum(["translation", "rewrite"]) });
export type Wording = z.infer<typeof Wording>;

/**
 * A passage with its score. `coverage` is the share (0 to 1) of the question's weight that its words cover; `answers` the
 * calibrated probability (0 to 1) that its article answers. The score only ranks and is never shown.
 */
export const Hit = z.object({ passage: Passage, score: z.number(), coverage: z.number(), answers: z._default(z.number(), 0) });
export type Hit = z.infer<typeof Hit>;

/** One open question of the customer, with the passages that may answer it, best first. */
export const Question = z.object({ text: z.string(), message: z.string(), hits: z.array(Hit) });
export type Question = z.infer<typeof Question>;

/** What a search yields: hits per question, and over the whole open turn; `among` how many articles it looked at. */
export const SearchResult = z.object({ questions: z.array(Question), hits: z.array(Hit), among: z.optional(z.number()) });
export type SearchResult = z.infer<typeof SearchResult>;

/** A passage's text as its blocks read in order. */
export function passageText(passage: Passage): string {
  return passage.blocks.map((b) => b.text).join("\n");
}
