/** A step of a compiled pattern: read one character that passes, or go on in several places at once. */
export type Step = { test: (letter: string) => boolean; next: number } | { fork: number[] };

/** A pattern as steps, and the one it starts with; a fork to nowhere is its end. */
export interface SafePattern {
  steps: Step[];
  start: number;
}

/** Why a pattern is not taken, and where in it. */
export interface PatternFault {
  kind: "empty" | "long" | "unknown" | "unclosed" | "repeat" | "large";
  at: number;
}

const LONGEST = 200;
/** A million characters take as many steps a million times: seconds. */
const MOST_STEPS = 1000;
const MOST_REPEATS = 64;

/** A part of a pattern that is yet to be built: given where it leads to, it tells where it starts. */
type Part = (to: number) => number;

/** A pattern while it is read. */
interface Reading {
  text: string;
  at: number;
  steps: Step[];
  fault: PatternFault | null;
  /** The test of each set that was met. */
  tests: Map<string, (letter: string) => boolean>;
}

const classes: Record<string, RegExp> = { d: /\p{Nd}/u, D: /\P{Nd}/u, w: /[\p{L}\p{N}_]/u, W: /[^\p{L}\p{N}_]/u, s: /\s/u, S: /\S/u };

function fail(reading: Reading, kind: PatternFault["kind"]): Part {
  reading.fault ??= { kind, at: reading.at };
  reading.at = reading.text.length;
  return (to) => to;
}

function add(reading: Reading, step: Step): number {
  if (reading.steps.length >= MOST_STEPS) reading.fault ??= { kind: "large", at: 0 };
  else reading.steps.push(step);
  return reading.steps.length - 1;
}

/** One character that passes; the same is asked by one test, wherever it stands. */
function one(reading: Reading, pattern: RegExp): Part {
  const test = reading.tests.get(pattern.source) ?? ((letter: string) => pattern.test(letter));
  reading.tests.set(pattern.source, test);
  return (to) => add(reading, { test, next: to });
}

/** A set or a property, which the language's own patterns read; they see one character only. */
function oneOf(reading: Reading, source: string): Part {
  reading.at += source.length;
  try {
    return one(reading, new RegExp(source, "iu"));
  } catch {
    return fail(reading, "unknown");
  }
}

const literal = (letter: string) => new RegExp(/[/\\^$*+?.()|[\]{}]/.test(letter) ? `\\${letter}` : letter, "iu");

function escaped(reading: Reading): Part {
  const property = /^\\[pP]\{[\w=]{1,40}\}/.exec(reading.text.slice(reading.at));
  if (property) return oneOf(reading, property[0]);
  const letter = reading.text[reading.at + 1] ?? "";
  const known = classes[letter];
  if (!known && (letter === "" || /[\p{L}\p{N}]/u.test(letter))) return fail(reading, "unknown");
  reading.at += 2;
  return one(reading, known ?? literal(letter));
}

function group(reading: Reading): Part {
  reading.at += reading.text.startsWith("(?:", reading.at) ? 3 : 1;
  if (reading.text[reading.at] === "?") return fail(reading, "unknown");
  const inner = either(reading);
  if (reading.text[reading.at] !== ")") return fail(reading, "unclosed");
  reading.at++;
  return inner;
}

function atom(reading: Reading): Part {
  const { text, at } = reading;
  const letter = text[at] ?? "";
  if (letter === "(") return group(reading);
  if (letter === "\\") return escaped(reading);
  if (letter === "[") {
    const set = /^\[(?:\\.|[^\]\\[]){1,100}\]/u.exec(text.slice(at));
    return set ? oneOf(reading, set[0]) : fail(reading, "unclosed");
  }
  if (/[*+?{}^$)\]]/.test(letter)) return fail(reading, "unknown");
  const whole = String.fromCodePoint(text.codePointAt(at) ?? 0);
  reading.at += whole.length;
  return one(reading, letter === "." ? /[^\n]/u : literal(whole));
}

function repeats(reading: Reading): { min: number; max: number } | null {
  const match = /^(?:([*+?])|\{(\d{1,3})(?:(,)(\d{1,3})?)?\})/.exec(reading.text.slice(reading.at));
  if (!match) return null;
  reading.at += match[0].length;
  if (match[1]) return { min: match[1] === "+" ? 1 : 0, max: match[1] === "?" ? 1 : MOST_REPEATS };
  const min = Number(match[2]);
  return { min, max: match[4] ? Number(match[4]) : match[3] ? MOST_REPEATS : min };
}

function repeated(reading: Reading): Part {
  const part = atom(reading);
  const times = repeats(reading);
  if (!times) return part;
  const { min, max } = times;
  if (max > MOST_REPEATS || min > max || /[*+?{]/.test(reading.text[reading.at] ?? "")) return fail(reading, "repeat");
  return (to) => {
    let next = to;
    for (let i = max; i > 0 && !reading.fault; i--) {
      const taken = part(next);
      // Nothing stays nothing, however often: counted out within itself it would never be done.
      if (taken === next) break;
      next = i > min ? add(reading, { fork: [taken, to] }) : taken;
    }
    return next;
  };
}

function sequence(reading: Reading): Part {
  const parts: Part[] = [];
  while (reading.at < reading.text.length && !/[|)]/.test(reading.text[reading.at] ?? "")) parts.push(repeated(reading));
  return (to) => parts.reduceRight((next, part) => part(next), to);
}

function either(reading: Reading): Part {
  const first = sequence(reading);
  const branches = [first];
  while (reading.text[reading.at] === "|") {
    reading.at++;
    branches.push(sequence(reading));
  }
  return branches.length === 1 ? first : (to) => add(reading, { fork: branches.map((branch) => branch(to)) });
}

/** Tells whether the end can be reached without reading a character. */
function isEmpty(steps: Step[], from: number, seen = new Set<number>()): boolean {
  const step = steps[from];
  if (!step || !("fork" in step) || seen.has(from)) return false;
  seen.add(from);
  return step.fork.length === 0 || step.fork.some((next) => isEmpty(steps, next, seen));
}

/**
 * Reads a pattern: letters, `\d \w \s \p{…}`, `[…]`, `.`, groups, `|` and repeats up to 64. Nothing in it looks back, and runPattern
 * follows all its branches at once, so that no text makes it slow. A step leads to earlier ones only.
 */
export function safePattern(source: string): SafePattern | PatternFault {
  const text = source.replace(/^\\b|(?<=(?:^|[^\\])(?:\\\\){0,100})\\b$/g, "");
  if (text.trim() === "") return { kind: "empty", at: 0 };
  if (text.length > LONGEST) return { kind: "long", at: LONGEST };
  const reading: Reading = { text, at: 0, steps: [], fault: null, tests: new Map() };
  const whole = either(reading);
  if (reading.at < text.length) fail(reading, "unclosed");
  if (reading.fault) return reading.fault;
  const start = whole(add(reading, { fork: [] }));
  if (reading.fault) return reading.fault;
  return isEmpty(reading.steps, start) ? { kind: "empty", at: 0 } : { steps: reading.steps, start };
}

/** True when a pattern was refused. */
export function isFault(pattern: SafePattern | PatternFault): pattern is PatternFault {
  return "kind" in pattern;
}
