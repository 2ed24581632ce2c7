/** A text before, at and after its value; a table's row as it reads: its cells with a dot between, without the bars. */
export function rowPieces(text: string, from: number, to: number): [before: string, value: string, after: string] {
  const [before, value, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  if (!/^\s*\|.*\|\s*$/.test(text)) return [before, value, after];
  const cells = (part: string) => part.replace(/\s*\|\s*/g, " · ");
  return [cells(before).replace(/^ · /, ""), value, cells(after).replace(/ · $/, "")];
}
