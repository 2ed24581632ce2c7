import { continues } from "../knowledge/continues.ts";
import { baseLanguage } from "../language/base-language.ts";
import type { Said } from "./agree-conditions.ts";
import { blockText } from "./block-text.ts";
import type { Citation } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { reading } from "./reading.ts";
import { holdsWord } from "./word-pool.ts";

const kept = 0.4;

/** Does the source go on with a sentence that limits the cited one, of which the whole reply says nothing? */
export function leftOutNext(citations: Citation[], given: Evidence, draft: Said): boolean {
  return citations.some(({ source, block }) => {
    const passage = given.sources.find((s) => s.number === source)?.passage;
    if (passage?.blocks[block + 1]?.kind !== "sentence") return false;
    if (citations.some((c) => c.source === source && c.block === block + 1)) return false;
    const language = baseLanguage(passage.locale);
    const text = blockText(passage, block + 1);
    if (text === "" || !continues(text, language)) return false;
    const next = reading(text, language);
    const full = next.words.filter((w) => w.full);
    const held =
      full.filter((w) => holdsWord(draft.pool, w)).length + next.facts.filter((f) => f.keys.some((k) => draft.keys.has(k))).length;
    return held < (full.length + next.facts.length) * kept;
  });
}
