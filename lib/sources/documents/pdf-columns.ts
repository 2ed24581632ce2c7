import { baselines, type Cell, type Line } from "./pdf-line.ts";

/** A page's lines in the order in which they are read: column after column, wide ones in their place between. */
export function readingOrder(cells: Cell[], page: number): Line[] {
  let region = 0;
  return regions(cells, 0).flatMap((part) => {
    region++;
    return baselines(part).map((line) => lineOf(line, page, region));
  });
}

function lineOf(cells: Cell[], page: number, region: number): Line {
  const sorted = [...cells].sort((a, b) => a.x - b.x);
  const longest = sorted.reduce((most, cell) => (cell.text.length > most.text.length ? cell : most));
  return { page, region, cells: sorted, y: longest.y, size: longest.size, bold: sorted.every((cell) => cell.bold) };
}

/** Three columns are two in one of two. */
function regions(cells: Cell[], depth: number): Cell[][] {
  const gutter = depth > 2 ? null : gutterOf(cells);
  if (gutter === null) return [cells];
  const found: Cell[][] = [];
  let [left, right]: [Cell[], Cell[]] = [[], []];
  const flush = () => {
    if (left.length > 0) found.push(...regions(left, depth + 1));
    if (right.length > 0) found.push(...regions(right, depth + 1));
    [left, right] = [[], []];
  };
  for (const cell of [...cells].sort((a, b) => a.y - b.y)) {
    if (cell.right <= gutter) left.push(cell);
    else if (cell.x >= gutter) right.push(cell);
    else {
      flush();
      const open = found.at(-1);
      if (open?.[0] && crosses(open[0], gutter)) open.push(cell);
      else found.push([cell]);
    }
  }
  flush();
  return found;
}

function crosses(cell: Cell, x: number): boolean {
  return cell.x < x && cell.right > x;
}

/** The empty strip between two columns of text; null where there is none, as between the columns of a table. */
function gutterOf(cells: Cell[]): number | null {
  if (cells.length < 8) return null;
  const from = Math.min(...cells.map((c) => c.x));
  const to = Math.max(...cells.map((c) => c.right));
  let best: { x: number; crossing: number } | null = null;
  for (let x = from + (to - from) * 0.25; x <= from + (to - from) * 0.75; x += 2) {
    const crossing = cells.filter((cell) => crosses(cell, x)).length;
    if ((!best || crossing < best.crossing) && crossing <= cells.length * 0.2) best = { x, crossing };
  }
  if (!best) return null;
  const { x } = best;
  const left = cells.filter((cell) => cell.right <= x);
  const right = cells.filter((cell) => cell.x >= x);
  return fills(left) && fills(right) ? x : null;
}

/** Running text fills its column; a table's cells are mostly short and ragged. */
function fills(cells: Cell[]): boolean {
  if (cells.length < 4) return false;
  const from = Math.min(...cells.map((c) => c.x));
  const to = Math.max(...cells.map((c) => c.right));
  const widths = cells.map((c) => c.right - c.x).sort((a, b) => a - b);
  const middle = widths[Math.floor(widths.length / 2)] ?? 0;
  const size = cells[0]?.size ?? 10;
  return middle >= (to - from) * 0.55 && to - from > size * 8;
}
