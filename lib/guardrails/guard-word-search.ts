import { headOf, heads, wordHeads } from "./guard-heads.ts";
import type { GuardText } from "./guard-text.ts";
import { letterEnd } from "./guard-view.ts";
import { type Pattern, type Token, type WordHit, wordMatcher } from "./match-words.ts";

const mostKnown = 5000;

/** The word `w` as the word matcher reads it; an apostrophe parts nothing. */
function tokenAt({ text, view, squeezed }: GuardText, w: number): Token {
  const [start, end] = [view.starts[w] as number, view.ends[w] as number];
  const [from, to] = [view.from[start] as number, letterEnd(view, end - 1)];
  return { written: text.slice(from, to), folded: squeezed.slice(start, end), from, to };
}

/** Can a word, folded, be the first of a pattern? Remembered: texts repeat their words. */
function beginner(patterns: readonly Pattern[]): (folded: string) => boolean {
  const match = wordMatcher(patterns.map((p) => ({ ...p, parts: p.parts.slice(0, 1), plain: p.plain.slice(0, 1) })));
  const known = new Map<string, boolean>();
  return (folded) => {
    const ready = known.get(folded);
    if (ready !== undefined) return ready;
    if (known.size >= mostKnown) known.clear();
    const begins = match([{ written: folded, folded, from: 0, to: folded.length }]).length > 0;
    known.set(folded, begins);
    return begins;
  };
}

/** Finds words and phrases as `wordMatcher` does, in a text of the guard: only words that begin as a pattern does are read at all. */
export function wordSearch(patterns: Pattern[]): (text: GuardText) => WordHit[] {
  if (patterns.length === 0) return () => [];
  const match = wordMatcher(patterns);
  const begins = beginner(patterns);
  const longest = Math.max(...patterns.map((p) => p.parts.length));
  const wanted = new Uint8Array(heads);
  for (const { parts } of patterns) wanted[headOf(parts[0]?.charCodeAt(0) || 0, parts[0]?.charCodeAt(1) || 0)] = 1;
  return (text) => {
    const { starts, ends, words } = text.view;
    const begun = wordHeads(text.view);
    const hits: WordHit[] = [];
    for (let w = 0; w < words; w++) {
      if (wanted[begun[w] as number] === 0) continue;
      if (!begins(text.squeezed.slice(starts[w] as number, ends[w] as number))) continue;
      const tokens = Array.from({ length: Math.min(longest, words - w) }, (_, i) => tokenAt(text, w + i));
      for (const hit of match(tokens)) if (hit.first === 0) hits.push({ ...hit, first: w, last: w + hit.last });
    }
    return hits;
  };
}
