/** A table's row as it reads: its cells with a dot between, without the bars. Other lines are left alone. */
export function rowProse(text: string): string {
  return text
    .split("\n")
    .map((line) => (/^\s*\|.*\|\s*$/.test(line) ? cells(line) : line))
    .join("\n");
}

function cells(line: string): string {
  return line
    .split("|")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" · ");
}
