import { fold } from "../../language/normalise.ts";
import { isStopWord } from "../../language/stop-words.ts";
import { words } from "../../language/words.ts";
import type { Span } from "./span.ts";

const PARTICLES = new Set([
  "von",
  "van",
  "der",
  "den",
  "de",
  "da",
  "di",
  "la",
  "le",
  "af",
  "av",
  "al",
  "el",
  "bin",
  "the",
  "mr",
  "mrs",
  "ms",
  "dr",
  "herr",
  "frau",
]);

function partsOf(names: string[]): Set<string> {
  const parts = names.flatMap((name) => words(name.replace(/[^\p{L}\p{M}\p{N}'’]+/gu, " ")).map((word) => fold(word.text)));
  return new Set(parts.filter((part) => part.length >= 2 && !/^\d/.test(part) && !PARTICLES.has(part)));
}

/** How many characters of a word are the name: all, or all but a genitive ending. */
function nameLength(word: string, parts: Set<string>): number {
  const folded = fold(word);
  if (parts.has(folded)) return word.length;
  for (const ending of [/['’]s$/iu, /['’]$/u, /s$/iu]) {
    const bare = word.replace(ending, "");
    if (bare !== word && parts.has(fold(bare))) return bare.length;
  }
  return 0;
}

/** "will" and "may" are names only when written like one. */
function isPlainWord(word: string, language: string): boolean {
  return !/^\p{Lu}/u.test(word) && (word.length < 3 || isStopWord(word, language) || isStopWord(word, "en"));
}

/** The names of the ticket's people wherever they stand, without their genitive ending; neighbours make one span. */
export function findKnownNames(text: string, names: string[], language: string): Span[] {
  const parts = partsOf(names);
  if (parts.size === 0) return [];
  const found: Span[] = [];
  const seen = new Map<string, number>();
  for (const word of words(text)) {
    const length = seen.get(word.text) ?? nameLength(word.text, parts);
    seen.set(word.text, length);
    if (length === 0 || isPlainWord(word.text, language)) continue;
    const last = found.at(-1);
    if (last && /^(?: |-|\. | \p{Lu}\.? )$/u.test(text.slice(last.to, word.from))) last.to = word.from + length;
    else found.push({ kind: "NAME", from: word.from, to: word.from + length });
  }
  return found;
}
