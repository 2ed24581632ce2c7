/** Text with every occurrence of the given words marked; what is not found is left alone. */
export function Highlight({ text, quotes }: { text: string; quotes: string[] }) {
  const ranges = findRanges(text, quotes);
  let at = 0;
  const parts = ranges.flatMap(([from, to]) => {
    const part = [text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>];
    at = to;
    return part;
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

/** Where the quotes stand in the text, in order, without overlaps: `[from, to)`. */
function findRanges(text: string, quotes: string[]): [number, number][] {
  const lower = text.toLowerCase();
  const found = quotes
    .filter((quote) => quote.trim() !== "")
    .map((quote): [number, number] => [lower.indexOf(quote.toLowerCase()), quote.length])
    .filter(([from]) => from >= 0)
    .map(([from, length]): [number, number] => [from, from + length])
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const merged: [number, number][] = [];
  for (const [from, to] of found) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
