// Parts of an HTML or XML source that are to be passed over, found without a document. Not by patterns: looking for an end
// from every beginning takes hours where a page has a hundred thousand beginnings and no end.

/** The source without its comments; one that never ends stays. */
export function withoutComments(source: string): string {
  let out = "";
  let at = 0;
  for (;;) {
    const from = source.indexOf("<!--", at);
    const to = from < 0 ? -1 : source.indexOf("-->", from + 4);
    if (to < 0) return out + source.slice(at);
    out += source.slice(at, from);
    at = to + 3;
  }
}

/** The source with `instead` for each element of these names (lower case), which do not nest; one that never ends stays. */
export function withoutElements(source: string, names: readonly string[], instead: string): string {
  // Only these letters: others change their number.
  const lower = source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const begins = new RegExp(`<(${names.join("|")})(?![\\w-])`, "g");
  const unclosed = new Set<string>();
  let out = "";
  let at = 0;
  for (let found = begins.exec(lower); found && unclosed.size < names.length; found = begins.exec(lower)) {
    const name = found[1] ?? "";
    if (unclosed.has(name)) continue;
    const end = lower.indexOf(`</${name}`, begins.lastIndex);
    const to = end < 0 ? -1 : lower.indexOf(">", end);
    if (to < 0) unclosed.add(name);
    else {
      out += `${source.slice(at, found.index)}${instead}`;
      at = to + 1;
      begins.lastIndex = at;
    }
  }
  return out + source.slice(at);
}
