/** One line of an article's body; `from` and `to` are the offsets of its words, without marker. `level` is a heading's, else 0. */
export interface BodyLine {
  kind: "heading" | "step" | "row" | "rule" | "text" | "blank";
  level: number;
  from: number;
  to: number;
}

const markers: [BodyLine["kind"], RegExp][] = [
  ["heading", /^\s*#{1,6}\s+/],
  ["step", /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/],
  ["rule", /^\s*(?:\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?|\*{3,}|_{3,})\s*$/],
  ["row", /^\s*(?=\|)/],
  ["text", /^\s*(?:>\s*)?/],
];

/** The lines of a body in the Markdown subset, each with its kind; a table's dividing line is a `rule`. */
export function markdownLines(body: string): BodyLine[] {
  const lines: BodyLine[] = [];
  let start = 0;
  for (const line of body.split("\n")) {
    lines.push(bodyLine(line, start));
    start += line.length + 1;
  }
  return lines;
}

function bodyLine(line: string, start: number): BodyLine {
  const end = start + line.trimEnd().length;
  if (line.trim() === "") return { kind: "blank", level: 0, from: start, to: start };
  for (const [kind, marker] of markers) {
    const found = marker.exec(line);
    if (!found) continue;
    if (kind === "rule") return { kind, level: 0, from: start, to: end };
    const from = start + found[0].length;
    // A marker with nothing behind it ("1." alone) says nothing.
    if (from >= end) return { kind: "blank", level: 0, from: start, to: start };
    return { kind, level: kind === "heading" ? found[0].trim().length : 0, from, to: end };
  }
  return { kind: "text", level: 0, from: start, to: end };
}
