/** A step of a compiled pattern: read one character that passes, or go on in several places at once. */
export type Step = { test: (letter: string) => boolean; next: number } | { fork: number[] };

/** A pattern as steps; the last one is the end. */
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
const MOST_STEPS = 1500;
const MOST_REPEATS = 64;

const ESCAPES: Record<string, RegExp> = { d: /\p{Nd}/u, D: /\P{Nd}/u, w: /[\p{L}\p{N}_]/u, W: /[^\p{L}\p{N}_]/u, s: /\s/u, S: /\S/u };

/** A part of a pattern; `to` is told where it leads when it is built, back to front. */
type Part = (to: number) => number;

function tester(pattern: RegExp): (letter: string) => boolean {
  const seen = new Map<string, boolean>();
  return (letter) => {
    const known = seen.get(letter);
    if (known !== undefined) return known;
    const passes = pattern.test(letter);
    if (seen.size < 512) seen.set(letter, passes);
    return passes;
  };
}

function literal(letter: string): RegExp {
  return new RegExp(/[-/\\^$*+?.()|[\]{}]/.test(letter) ? `\\${letter === "-" ? "x2d" : letter}` : letter, "iu");
}

/**
 * Reads a pattern: letters, `\d \w \s \p{…}`, `[…]`, `.`, groups, `|` and repeats. Nothing in it can look back, and it is run without
 * ever going back, so that no text makes it slow.
 */
export function safePattern(source: string): SafePattern | PatternFault {
  const text = source.replace(/^\\b|\\b$/g, "");
  if (text.trim() === "") return { kind: "empty", at: 0 };
  if (text.length > LONGEST) return { kind: "long", at: LONGEST };
  const steps: Step[] = [];
  let at = 0;
  let fault: PatternFault | null = null;

  const fail = (kind: PatternFault["kind"]): Part => {
    fault ??= { kind, at: Math.min(at, text.length) };
    at = text.length;
    return (to) => to;
  };
  const add = (step: Step): number => {
    if (steps.length >= MOST_STEPS) fault ??= { kind: "large", at: 0 };
    else steps.push(step);
    return steps.length - 1;
  };
  const one = (pattern: RegExp): Part => {
    const test = tester(pattern);
    return (to) => add({ test, next: to });
  };
  const compiled = (pattern: string, length: number): Part => {
    at += length;
    try {
      return one(new RegExp(pattern, "iu"));
    } catch {
      return fail("unknown");
    }
  };

  function escape(): Part {
    const property = /^\\[pP]\{[\w=]{1,40}\}/.exec(text.slice(at));
    if (property) return compiled(property[0], property[0].length);
    const letter = text[at + 1] ?? "";
    const known = ESCAPES[letter];
    if (!known && (letter === "" || /[\p{L}\p{N}]/u.test(letter))) return fail("unknown");
    at += 2;
    return one(known ?? literal(letter));
  }

  function group(): Part {
    at += text.startsWith("(?:", at) ? 3 : 1;
    if (text[at] === "?") return fail("unknown");
    const inner = either();
    if (text[at] !== ")") return fail("unclosed");
    at++;
    return inner;
  }

  function atom(): Part {
    const letter = text[at] ?? "";
    if (letter === "(") return group();
    if (letter === "\\") return escape();
    if (letter === "[") {
      const set = /^\[(?:\\.|[^\]\\[]){1,100}\]/u.exec(text.slice(at));
      return set ? compiled(set[0], set[0].length) : fail("unclosed");
    }
    if (/[*+?{}^$)\]]/.test(letter)) return fail("unknown");
    const whole = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += whole.length;
    return one(letter === "." ? /[^\n]/u : literal(whole));
  }

  function repeats(): { min: number; max: number } | null {
    const match = /^(?:([*+?])|\{(\d{1,3})(?:(,)(\d{1,3})?)?\})/.exec(text.slice(at));
    if (!match) return null;
    at += match[0].length;
    if (match[1]) return { min: match[1] === "+" ? 1 : 0, max: match[1] === "?" ? 1 : MOST_REPEATS };
    const min = Number(match[2]);
    return { min, max: match[4] ? Number(match[4]) : match[3] ? MOST_REPEATS : min };
  }

  function repeated(): Part {
    const part = atom();
    const times = repeats();
    if (!times) return part;
    if (times.max > MOST_REPEATS || times.min > times.max || /[*+?{]/.test(text[at] ?? "")) return fail("repeat");
    return (to) => {
      let next = to;
      for (let i = times.max; i > 0 && !fault; i--) {
        const taken = part(next);
        next = i > times.min ? add({ fork: [taken, to] }) : taken;
      }
      return next;
    };
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (at < text.length && text[at] !== "|" && text[at] !== ")") parts.push(repeated());
    return (to) => parts.reduceRight((next, part) => part(next), to);
  }

  function either(): Part {
    const branches = [sequence()];
    while (text[at] === "|") {
      at++;
      branches.push(sequence());
    }
    return branches.length === 1 ? (branches[0] as Part) : (to) => add({ fork: branches.map((branch) => branch(to)) });
  }

  const whole = either();
  if (at < text.length) fail("unclosed");
  if (fault) return fault;
  const end = add({ fork: [] });
  const start = whole(end);
  if (fault) return fault;
  return reaches(steps, start, end) ? { kind: "empty", at: 0 } : { steps, start };
}

/** Tells whether the end can be reached without reading a character. */
function reaches(steps: Step[], from: number, end: number, seen = new Set<number>()): boolean {
  if (from === end) return true;
  const step = steps[from];
  if (!step || !("fork" in step) || seen.has(from)) return false;
  seen.add(from);
  return step.fork.some((next) => reaches(steps, next, end, seen));
}

/** True when a pattern was refused. */
export function isFault(pattern: SafePattern | PatternFault): pattern is PatternFault {
  return "kind" in pattern;
}
