import type { Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { sentences } from "../language/sentences.ts";
import { bare } from "./bare.ts";
import { blockText } from "./block-text.ts";
import type { Citation, Source } from "./draft.ts";

/**
 * Is the sentence, word for word, a whole block of the passage, a whole sentence of one, or several blocks in a row?
 * Part of a sentence does not count: what was left off may be its condition.
 */
export function isVerbatim(sentence: string, passage: Passage, blocks: number[]): boolean {
  const said = bare(sentence);
  if (said === "") return false;
  // A heading opens its list: it says nothing more than where the list stands.
  if (blocks.some((b) => passage.blocks[b]?.kind === "step") && passage.heading !== null && bare(passage.heading) === said) return true;
  if (blocks.some((b) => bare(blockText(passage, b)) === said)) return true;
  if (blocks.some((b) => sentences(blockText(passage, b), baseLanguage(passage.locale)).some((s) => bare(s.text) === said))) return true;
  return blocks.length > 1 && bare(blocks.map((b) => blockText(passage, b)).join(" ")) === said;
}

/** Where a sentence stands word for word among the sources; null when nowhere. Very short lines are too common to tell. */
export function findVerbatim(sentence: string, sources: Source[]): Citation | null {
  if (bare(sentence).split(" ").length < 3) return null;
  for (const { number, passage } of sources) {
    const block = passage.blocks.findIndex((_, i) => isVerbatim(sentence, passage, [i]));
    if (block >= 0) return { source: number, quote: passage.blocks[block]?.text ?? "", block };
  }
  return null;
}
