import { type Line, lineText } from "./pdf-line.ts";

/** How the document is set: what its body text looks like, and which sizes are headings. */
interface Set_ {
  size: number;
  leading: number;
  headings: number[];
  /** Bold lines stand out: the text is not bold itself. */
  bold: boolean;
  hyphenated: ReadonlySet<string>;
  /** How far the longest line of each region reaches. */
  reach: ReadonlyMap<string, { from: number; to: number }>;
}

type Block = { kind: "heading" | "paragraph" | "item" | "row"; text: string; last: Line; level: number };

/** A line of a table of contents: dots that lead to a page number. */
const leads = /(?:[.…]\s*){5,}\d{1,4}$/;
const bullet = /^[•‣◦▪●○■□–—*·-]\s+(?=\S)/;
const numbered = /^(?:\(?(\d{1,2})[.)]|\(?([a-z])\))\s+(?=\S)/;

/** Lines in reading order as Markdown subset. */
export function linesToMarkdown(all: Line[]): string {
  const lines = all.filter((line) => !leads.test(lineText(line)));
  const set = setting(lines);
  const blocks: Block[] = [];
  for (const [at, line] of lines.entries()) {
    const next = blockOf(line, lines, at, set);
    const above = blocks.at(-1);
    if (above && joins(above, next, set)) Object.assign(above, { text: joined(above, next, set), last: line });
    else blocks.push(next);
  }
  return blocks.map((block, at) => (at === 0 ? "" : tight(blocks[at - 1], block) ? "\n" : "\n\n") + written(block)).join("");
}

function setting(lines: Line[]): Set_ {
  const size = most(lines.map((line) => [half(line.size), lineText(line).length]));
  const gaps = lines.flatMap((line, at): [number, number][] => {
    const above = lines[at - 1];
    const gap = above && above.page === line.page && above.region === line.region ? line.y - above.y : 0;
    return gap > 0 && gap < size * 2.2 && half(line.size) === size ? [[half(gap), 1]] : [];
  });
  const sizes = new Set(lines.filter((line) => isLarge(line, size)).map((line) => half(line.size)));
  const hyphenated = lines.flatMap((line) => lineText(line).match(/\p{L}+-\p{L}+/gu) ?? []);
  return {
    size,
    leading: gaps.length > 0 ? most(gaps) : size * 1.2,
    headings: [...sizes].sort((a, b) => b - a),
    bold: lengthOf(lines.filter((line) => line.bold)) * 2.5 < lengthOf(lines),
    reach: reachOf(lines),
    hyphenated: new Set(hyphenated.map((word) => word.toLowerCase())),
  };
}

function lengthOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + lineText(line).length, 0);
}

function regionOf(line: Line): string {
  return `${line.page} ${line.region}`;
}

function reachOf(lines: Line[]): Map<string, { from: number; to: number }> {
  const reach = new Map<string, { from: number; to: number }>();
  for (const line of lines) {
    const known = reach.get(regionOf(line)) ?? { from: Number.POSITIVE_INFINITY, to: 0 };
    const to = line.cells.at(-1)?.right ?? 0;
    reach.set(regionOf(line), { from: Math.min(known.from, line.cells[0]?.x ?? 0), to: Math.max(known.to, to) });
  }
  return reach;
}

function half(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The value with the greatest weight. */
function most(weighted: [value: number, weight: number][]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 10;
}

function isLarge(line: Line, body: number): boolean {
  const text = lineText(line);
  return half(line.size) >= body * 1.12 && text.length <= 200 && /\p{L}/u.test(text);
}

/** A short bold line of the text's own size, as answers to questions are often set. */
function standsOut(line: Line, set: Set_): boolean {
  const text = lineText(line);
  if (!set.bold || !line.bold || line.cells.length > 1 || half(line.size) < set.size) return false;
  return text.length <= 120 && /\p{L}/u.test(text) && !/[.,;]$/.test(text) && !bullet.test(text);
}

function boldLevel({ headings }: Set_): number {
  return Math.min(headings.length, 3) + 1;
}

function blockOf(line: Line, lines: Line[], at: number, set: Set_): Block {
  const text = lineText(line);
  const level = isLarge(line, set.size)
    ? Math.min(set.headings.indexOf(half(line.size)), 2) + 1
    : standsOut(line, set)
      ? boldLevel(set)
      : 0;
  if (level > 0) return { kind: "heading", text, last: line, level };
  if (bullet.test(text)) return { kind: "item", text: text.replace(bullet, "- "), last: line, level: 0 };
  const [, number, letter] = numbered.exec(text) ?? [];
  if (number ?? letter) return { kind: "item", text: `${number ?? letter}. ${text.replace(numbered, "")}`, last: line, level: 0 };
  if (isRow(line, lines[at - 1]) || isRow(line, lines[at + 1])) return { kind: "row", text: rowText(line), last: line, level: 0 };
  return { kind: "paragraph", text, last: line, level: 0 };
}

function rowText(line: Line): string {
  return `| ${line.cells.map((cell) => cell.text.replaceAll("|", "/")).join(" | ")} |`;
}

/** Rows of a table have as many cells as the row beside them, and stand under each other. */
function isRow(line: Line, beside: Line | undefined): boolean {
  if (!beside || beside.page !== line.page || beside.region !== line.region) return false;
  if (line.cells.length < 2 || beside.cells.length !== line.cells.length) return false;
  return line.cells.every((cell, at) => {
    const other = beside.cells[at];
    if (!other) return false;
    const middle = Math.abs(cell.x + cell.right - other.x - other.right) / 2;
    return Math.min(Math.abs(cell.x - other.x), Math.abs(cell.right - other.right), middle) <= line.size * 0.6;
  });
}

function joins(above: Block, next: Block, set: Set_): boolean {
  const { last } = above;
  if (next.kind === "heading") {
    return above.kind === "heading" && above.level === next.level && beside(last, next.last, next.last.size * 1.6);
  }
  if (next.kind !== "paragraph" || (above.kind !== "paragraph" && above.kind !== "item")) return false;
  if (last.page !== next.last.page || last.region !== next.last.region) return continues(above.text, next.text);
  if (!beside(last, next.last, set.leading * 1.25)) return false;
  const [x, from] = [next.last.cells[0]?.x ?? 0, last.cells[0]?.x ?? 0];
  // An item's further lines stand under its text; a paragraph's first line may be set in.
  if (above.kind === "item") return x > from - 1 || continues(above.text, next.text);
  return !(x > from + set.size && /[.!?:]$/.test(above.text));
}

function beside(above: Line, below: Line, most: number): boolean {
  return above.page === below.page && above.region === below.region && below.y - above.y <= most;
}

/** Does a sentence go on in the next column or on the next page? */
function continues(above: string, next: string): boolean {
  return !/[.!?:]["”’)]?$/.test(above) && /^[\p{Ll}\p{N}(]/u.test(next);
}

/** A word cut at the line's end is made whole, unless it bears its hyphen elsewhere too. */
function joined({ text: above, last, kind }: Block, { text: next }: Block, set: Set_): string {
  if (kind === "paragraph" && endsEarly(last, set) && /^[\p{Lu}\p{N}]/u.test(next)) return `${above}\n${next}`;
  const cut = /(\p{L}+)[-\u00AD\u2010]$/u.exec(above)?.[1];
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (cut === undefined || rest === undefined) return `${above} ${next}`;
  const keeps = set.hyphenated.has(`${cut}-${rest}`.toLowerCase());
  return keeps ? above + next : above.slice(0, -1) + next;
}

/** A line that ends long before its column does was meant to end there, as in an address. */
function endsEarly(line: Line, set: Set_): boolean {
  const reach = set.reach.get(regionOf(line));
  return reach !== undefined && (line.cells.at(-1)?.right ?? 0) < reach.from + (reach.to - reach.from) * 0.65;
}

function written({ kind, text, level }: Block): string {
  return kind === "heading" ? `${"#".repeat(level)} ${text}` : text;
}

function tight(above: Block | undefined, { kind }: Block): boolean {
  return above?.kind === kind && (kind === "item" || kind === "row");
}
