/** A stretch of text and what stands in it; offsets in UTF-16 units. */
export type Span = { kind: string; from: number; to: number };

/** Every match of a pattern that passes `check`, as a span; a group named `value` or `quoted` narrows the span to it. */
export function spans(kind: string, text: string, pattern: RegExp, check: (value: string, from: number) => boolean = () => true): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.["value"] ?? match.groups?.["quoted"] ?? match[0];
    const from = match.index + (value === match[0] ? 0 : match[0].lastIndexOf(value));
    if (check(value, from)) found.push({ kind, from, to: from + value.length });
  }
  return found;
}

/**
 * A pattern, and a plainer one that matches wherever it does. A class such as \p{L} takes half a millisecond to make and to
 * compile, and most texts hold nothing of most kinds: those are never asked for the whole.
 */
export interface Hinted {
  hint: RegExp;
  whole: () => RegExp;
}

/** `spans` of a pattern that is only made for a text with its hint. */
export function hintedSpans(kind: string, text: string, { hint, whole }: Hinted, check?: (value: string, from: number) => boolean): Span[] {
  return hint.test(text) ? spans(kind, text, whole(), check) : [];
}

/** Tells whether a cue stands in the same line, at most `reach` characters before this place. */
export function cueBefore(text: string, at: number, cue: RegExp, reach: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  return cue.test(before.slice(before.lastIndexOf("\n") + 1));
}

/** Tells whether a cue stands right behind this place, within `reach` characters. */
export function cueAfter(text: string, at: number, cue: RegExp, reach: number): boolean {
  return cue.test(text.slice(at, at + reach));
}

/** Tells whether the line above is nothing but a label that the cue knows, such as "Phone:". */
export function labelAbove(text: string, at: number, cue: RegExp): boolean {
  const label = /(?:^|\n)[ \t>]*([^\n]{2,30}?)[ \t]*:[ \t]*\n[ \t>]*$/.exec(text.slice(Math.max(0, at - 40), at));
  return label !== null && cue.test(label[1] ?? "");
}
