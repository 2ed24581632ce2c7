import type { Ask } from "./ask.ts";
import type { Written } from "./compose.ts";
import type { Finding } from "./drafting/draft.ts";
import { keepCitations } from "./drafting/keep-citations.ts";
import { type Fixed, keepEdits } from "./drafting/keep-edits.ts";
import type { Passage } from "./knowledge/passage.ts";
import { fixedOf } from "./mask.ts";

/** A model's changed text with the agent's own sentences in it; those that it could not keep are named as findings. */
export function keepOwnWords(ask: Ask, written: Written, passages: Passage[]): { written: Written; findings: Finding[] } {
  const { refine } = ask;
  const device = written.drafter === "device";
  // Code that changes a text leaves the agent's sentences alone; only where it writes anew they must be put back.
  const fixed = refine === null || (device && refine !== "instruction") ? [] : fixedSentences(ask, written.raw.passages ?? passages);
  if (fixed.length === 0 || refine === null) return { written, findings: [] };
  const { raw, lost } = keepEdits(written.raw, fixed, device ? "warmer" : refine, ask.language);
  const findings = lost.map((text, i): Finding => {
    return { id: `edit-lost-${i + 1}`, kind: "edit-lost", sentence: null, text, against: null, blocks: false, answerable: true };
  });
  return { written: { ...written, raw }, findings };
}

/** The agent's own sentences with what stands before them and what they cite, by the place of its passage in the request. */
function fixedSentences(ask: Ask, passages: Passage[]): Fixed[] {
  const { current, text } = ask;
  if (!current || text === null) return [];
  const own = new Set(fixedOf(ask));
  const place = new Map(current.sources.map((s) => [s.number, passages.findIndex((p) => p.id === s.passage.id)]));
  const all = keepCitations(current, text).map((s) => ({ ...s, words: text.slice(s.from, s.to).trim() }));
  return all.flatMap(({ words, citations }, i) => {
    // Greeting and closing are set by the profile around whatever a model writes.
    if (!own.has(words) || /,$/.test(words)) return [];
    const cites = citations
      .map((c) => ({ source: place.get(c.source) ?? -1, fromBlock: c.block, toBlock: c.block + 1, quote: c.quote }))
      .filter((c) => c.source >= 0);
    return [{ text: words, cites, after: all[i - 1]?.words ?? null }];
  });
}
