import type { LeakSpan } from "./leak-span.ts";
import type { LeakText, LeakWord } from "./leak-text.ts";

const run = 8;

const runsOf = new WeakMap<LeakText, { list: string[]; set: Set<string> }>();

function key(found: LeakWord[], at: number): string {
  return found
    .slice(at, at + run)
    .map((word) => word.folded)
    .join(" ");
}

function runs(found: LeakWord[]): string[] {
  return found.slice(0, Math.max(0, found.length - run + 1)).map((_, at) => key(found, at));
}

function known(text: LeakText): { list: string[]; set: Set<string> } {
  const ready = runsOf.get(text);
  if (ready) return ready;
  const list = runs(text.words);
  const made = { list, set: new Set(list) };
  runsOf.set(text, made);
  return made;
}

/** Words written letter by letter, or run together, hide from word runs; then letters alone are compared. */
function isSpacedOut(own: LeakWord[]): boolean {
  let single = 0;
  return own.some((word) => {
    single = word.folded.length === 1 ? single + 1 : 0;
    return single >= 8 || word.folded.length > 30;
  });
}

function squeezedRuns(own: LeakWord[], closed: Set<string>, isOpen: (run: string) => boolean): LeakSpan[] {
  const squeezed = own.map((word) => word.folded).join("");
  const starts: number[] = [];
  own.forEach((word, at) => {
    for (let i = 0; i < word.folded.length; i++) starts.push(at);
  });
  return [...closed].flatMap((words) => {
    if (isOpen(words)) return [];
    const letters = words.replaceAll(" ", "");
    const at = squeezed.indexOf(letters);
    return at < 0 ? [] : [{ from: own[starts[at] ?? 0]?.from ?? 0, to: own[starts[at + letters.length - 1] ?? 0]?.to ?? 0 }];
  });
}

/** Every run of eight words of `own` that stands in `internal` and in none of the allowed texts. */
export function leakRuns(own: LeakText, internal: LeakText, allowed: LeakText[]): LeakSpan[] {
  const closed = known(internal).set;
  const isOpen = (words: string) => allowed.some((text) => known(text).set.has(words));
  const quoted = known(own).list.flatMap((words, at) => {
    if (!closed.has(words) || isOpen(words)) return [];
    return [{ from: own.words[at]?.from ?? 0, to: own.words[at + run - 1]?.to ?? 0 }];
  });
  return isSpacedOut(own.words) ? [...quoted, ...squeezedRuns(own.words, closed, isOpen)] : quoted;
}
