import type { Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { type Concept, concepts } from "../language/concepts.ts";
import { blockText } from "./block-text.ts";
import type { Citation } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { type Reading, reading } from "./reading.ts";
import { type WordPool, wordPool } from "./word-pool.ts";

/** What a sentence rests on, read once. */
export interface Cited {
  language: string;
  passages: Passage[];
  blocks: Reading[];
  /** Words of the cited blocks, with the titles and headings over them. */
  pool: WordPool;
  /** Words of the whole cited passages. */
  around: WordPool;
}

/** The cited blocks with what stands over them; null where none exists. `language` is the first passage's. */
export function citedTexts(citations: Citation[], given: Evidence): Cited | null {
  let ready = prepared.get(given);
  if (!ready) {
    ready = new Map();
    prepared.set(given, ready);
  }
  const name = citations.map((c) => `${c.source}#${c.block}`).join(" ");
  const before = ready.get(name);
  if (before !== undefined) return before;
  const made = prepare(citations, given);
  ready.set(name, made);
  return made;
}

const prepared = new WeakMap<Evidence, Map<string, Cited | null>>();

function prepare(citations: Citation[], given: Evidence): Cited | null {
  const passages: Passage[] = [];
  const blocks: Reading[] = [];
  for (const { source, block } of citations) {
    const passage = given.sources.find((s) => s.number === source)?.passage;
    if (!passage) continue;
    if (!passages.includes(passage)) passages.push(passage);
    blocks.push(reading(blockText(passage, block) || (passage.blocks[block]?.text ?? ""), baseLanguage(passage.locale)));
  }
  const first = passages[0];
  if (!first) return null;
  const language = baseLanguage(first.locale);
  const over = passages.flatMap((p) => concepts([p.title, p.heading ?? "", ...p.above, p.product ?? ""].join(". "), language));
  const words = [...blocks.flatMap((b) => b.words), ...over];
  return {
    language,
    passages,
    blocks,
    pool: wordPool(words, language),
    around: wordPool([...passages.flatMap(wordsOf), ...over], language),
  };
}

const known = new WeakMap<Passage, readonly Concept[]>();

/** The words of a passage's blocks. */
function wordsOf(passage: Passage): readonly Concept[] {
  let words = known.get(passage);
  if (!words) {
    words = passage.blocks.flatMap((_, i) => [...concepts(blockText(passage, i), baseLanguage(passage.locale))]);
    known.set(passage, words);
  }
  return words;
}
