import type { SafePattern, Step } from "./safe-pattern.ts";

/** No identifier is longer, in characters. */
const LONGEST_FIND = 200;

const isWordLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** All steps that read a character, from here, and whether the end is among them. */
function reading(steps: Step[], from: Iterable<number>): { readers: Set<number>; ended: boolean } {
  const readers = new Set<number>();
  const seen = new Set<number>();
  const open = [...from];
  let ended = false;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const step = steps[at];
    if (!step || seen.has(at)) continue;
    seen.add(at);
    if ("test" in step) readers.add(at);
    else if (step.fork.length === 0) ended = true;
    else open.push(...step.fork);
  }
  return { readers, ended };
}

/** The longest find from here on; null when there is none. All branches are followed at once. */
function endFrom(letters: string[], from: number, { steps }: SafePattern, first: Set<number>): number | null {
  let readers = first;
  let best: number | null = null;
  for (let at = from; at < letters.length && at - from < LONGEST_FIND && readers.size > 0; at++) {
    const letter = letters[at] ?? "";
    const next: number[] = [];
    for (const reader of readers) {
      const step = steps[reader];
      if (step && "test" in step && step.test(letter)) next.push(step.next);
    }
    const now = reading(steps, next);
    readers = now.readers;
    if (now.ended && !(isWordLetter(letter) && isWordLetter(letters[at + 1]))) best = at + 1;
  }
  return best;
}

/** Where a pattern stands in a text, never within a longer word or number; the longest find at each place. */
export function runPattern(text: string, pattern: SafePattern): { from: number; to: number }[] {
  const letters = Array.from(text);
  const plain = letters.length === text.length;
  const { readers } = reading(pattern.steps, [pattern.start]);
  const found: { from: number; to: number }[] = [];
  let offset = 0;
  for (let at = 0; at < letters.length; at++) {
    const to = isWordLetter(letters[at]) && isWordLetter(letters[at - 1]) ? null : endFrom(letters, at, pattern, readers);
    if (to === null) {
      offset += letters[at]?.length ?? 0;
      continue;
    }
    const length = plain ? to - at : letters.slice(at, to).join("").length;
    found.push({ from: offset, to: offset + length });
    offset += length;
    at = to - 1;
  }
  return found;
}
