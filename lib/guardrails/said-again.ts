import type { Span } from "./identifiers/span.ts";

/** Shorter values are too often something else where no cue stands before them. */
const shortest = 5;
/** No ticket has as many; a list of numbers that somebody pasted must not take seconds. */
const most = 1000;

/** The values that were found in texts, with their kinds. Names are not among them: they are looked for everywhere anyhow. */
export function valuesFound(texts: string[], found: Span[][]): Map<string, string> {
  const values = new Map<string, string>();
  for (const [i, spans] of found.entries()) {
    for (const { kind, from, to } of spans) {
      const value = (texts[i] ?? "").slice(from, to);
      if (kind !== "NAME" && value.length >= shortest && values.size < most && !values.has(value)) values.set(value, kind);
    }
  }
  return values;
}

/**
 * What was found in a text, and the known values that stand in it once more without what gave them away: a date of birth is
 * a date like any other in the sentence of a draft. In order, none overlapping.
 */
export function withSaidAgain(text: string, found: Span[], values: ReadonlyMap<string, string>): Span[] {
  const all = [...found];
  for (const [value, kind] of values) {
    for (let from = text.indexOf(value); from >= 0; from = text.indexOf(value, from + value.length)) {
      const to = from + value.length;
      if (standsAlone(text, from, to) && !all.some((span) => span.from < to && from < span.to)) all.push({ kind, from, to });
    }
  }
  return all.length === found.length ? found : all.sort((a, b) => a.from - b.from);
}

function standsAlone(text: string, from: number, to: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, from - 2), from)) && !/^[\p{L}\p{N}]/u.test(text.slice(to, to + 2));
}
