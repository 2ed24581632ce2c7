import { sentences } from "../language/sentences.ts";
import type { Draft } from "./draft.ts";
import type { CitedSentence } from "./parse.ts";
import { sharedWords } from "./shared-words.ts";
import { findVerbatim } from "./verbatim.ts";

/** An edited sentence that shares this much with an earlier one is that sentence, changed. */
const stillThat = 0.6;

/**
 * The sentences of an edited text: an unchanged one keeps its citations, one that stands word for word in a source gets
 * its block, a changed one keeps the citations of the sentence it came from, to be checked against them again.
 */
export function keepCitations(draft: Pick<Draft, "text" | "sentences" | "sources" | "language">, text: string): CitedSentence[] {
  const before = draft.sentences.map((s) => ({ text: draft.text.slice(s.from, s.to), citations: s.citations }));
  return sentences(text, draft.language).map((s) => {
    const same = before.find((b) => b.text === s.text);
    if (same) return { from: s.from, to: s.to, citations: same.citations };
    const verbatim = findVerbatim(s.text, draft.sources);
    if (verbatim) return { from: s.from, to: s.to, citations: [verbatim] };
    const nearest = before.map((b) => ({ b, share: sharedWords(b.text, s.text).ofLonger })).sort((x, y) => y.share - x.share)[0];
    return { from: s.from, to: s.to, citations: nearest && nearest.share >= stillThat ? nearest.b.citations : [] };
  });
}
