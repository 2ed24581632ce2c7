import { onceFor } from "./once-for.ts";
import type { SafePattern } from "./safe-pattern.ts";

/** What a letter is to a pattern: a part of a word, and which of the pattern's tests it passes. */
type Letter = { word: boolean; passes: Uint8Array; any: boolean };

/** A pattern as it is run; a step leads to earlier ones only. */
interface Ready {
  start: number;
  /** Per step the test it makes, -1 for a fork. */
  test: Int32Array;
  /** Per step where it leads behind its letter; for a fork to how many of `targets`, which stand there in the order of the forks. */
  next: Int32Array;
  targets: Int32Array;
  /** Steps from which the end is reached without reading. */
  ending: number[];
  letter: (code: number) => Letter;
}

const WORD = /[\p{L}\p{N}]/u;
const MOST_LETTERS = 4000;

function letterReader(tests: ((letter: string) => boolean)[]): (code: number) => Letter {
  const known = new Map<number, Letter>();
  return (code) => {
    const ready = known.get(code);
    if (ready) return ready;
    const letter = String.fromCodePoint(code);
    const passes = Uint8Array.from(tests, (test) => (test(letter) ? 1 : 0));
    const made = { word: WORD.test(letter), passes, any: passes.includes(1) };
    if (known.size >= MOST_LETTERS) known.clear();
    known.set(code, made);
    return made;
  };
}

const readyFor = onceFor(({ steps, start }: SafePattern): Ready => {
  const tests = [...new Set(steps.flatMap((step) => ("test" in step ? [step.test] : [])))];
  const places = new Map(tests.map((test, i) => [test, i]));
  const ending = new Set<number>();
  for (const [at, step] of steps.entries())
    if ("fork" in step && (step.fork.length === 0 || step.fork.some((next) => ending.has(next)))) ending.add(at);
  return {
    start,
    test: Int32Array.from(steps, (step) => ("test" in step ? (places.get(step.test) ?? -1) : -1)),
    next: Int32Array.from(steps, (step) => ("test" in step ? step.next : step.fork.length)),
    targets: Int32Array.from(steps.flatMap((step) => ("fork" in step ? step.fork : []))),
    ending: [...ending],
    letter: letterReader(tests),
  };
});

/** The furthest end from each step, where this letter stands; `after` holds the same for behind the letter, `here` what ends before it. */
function furthest({ test, next, targets }: Ready, { passes }: Letter, after: Int32Array, now: Int32Array, here: number): void {
  let at = 0;
  for (let step = 0; step < test.length; step++) {
    const asked = test[step] as number;
    if (asked >= 0) {
      now[step] = passes[asked] === 1 ? (after[next[step] as number] as number) : -1;
      continue;
    }
    const last = at + (next[step] as number);
    let best = step === 0 ? here : -1;
    for (; at < last; at++) {
      const one = now[targets[at] as number] as number;
      if (one > best) best = one;
    }
    now[step] = best;
  }
}

/** The character that ends here, whole. */
function codeBefore(text: string, at: number): number {
  const low = text.charCodeAt(at - 1);
  const whole = low >= 0xdc00 && low <= 0xdfff && at > 1 ? (text.codePointAt(at - 2) as number) : low;
  return whole > 0xffff ? whole : low;
}

/** For each place the furthest end of a find that begins there, -1 for none. From the last letter to the first, so that no text takes longer than its length. */
function endsIn(text: string, ready: Ready): Int32Array {
  const ends = new Int32Array(text.length + 1).fill(-1);
  const size = ready.test.length;
  let [after, now] = [new Int32Array(size), new Int32Array(size)];
  // Where no test passes, nothing but the ends in front of the letter is known; they are only written down when they are asked for.
  let bare: number | null = text.length;
  for (let at = text.length; at > 0; ) {
    const code = codeBefore(text, at);
    const from = at - (code > 0xffff ? 2 : 1);
    const letter = ready.letter(code);
    const here = letter.word && from > 0 && ready.letter(codeBefore(text, from)).word ? -1 : from;
    if (letter.any) {
      if (bare !== null) {
        after.fill(-1);
        for (const step of ready.ending) after[step] = bare;
      }
      furthest(ready, letter, after, now, here);
      if (here >= 0) ends[from] = now[ready.start] as number;
      [after, now, bare] = [now, after, null];
    } else bare = here;
    at = from;
  }
  return ends;
}

/** Where a pattern stands in a text, never within a longer word or number; the longest find at each place. Linear in the text's length. */
export function runPattern(text: string, pattern: SafePattern): { from: number; to: number }[] {
  const ends = endsIn(text, readyFor(pattern));
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < text.length; from++) {
    const to = ends[from] as number;
    if (to <= from) continue;
    found.push({ from, to });
    from = to - 1;
  }
  return found;
}
