/** The lines of a text in which a pattern (global, matching within one line) is found, with where they begin. */
export function linesWith(text: string, pattern: RegExp): { text: string; from: number }[] {
  const found: { text: string; from: number }[] = [];
  pattern.lastIndex = 0;
  // From match to match, not from line to line: most lines hold none.
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const from = text.lastIndexOf("\n", match.index) + 1;
    const end = text.indexOf("\n", match.index);
    const to = end < 0 ? text.length : end;
    found.push({ text: text.slice(from, to), from });
    pattern.lastIndex = to;
  }
  return found;
}
