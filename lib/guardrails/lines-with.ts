/** The lines of a text in which a pattern (not global) is found, with where they begin. */
export function linesWith(text: string, pattern: RegExp): { text: string; from: number }[] {
  const found: { text: string; from: number }[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    const line = text.slice(from, to);
    if (pattern.test(line)) found.push({ text: line, from });
    from = to + 1;
  }
  return found;
}
