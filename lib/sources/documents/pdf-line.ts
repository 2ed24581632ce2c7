/** A piece of text as a PDF places it; y grows downwards from the page's top, sizes are in points. */
export interface Piece {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
}

/** Pieces that stand close beside each other. */
export type Cell = Piece;

/** Cells on one line, from the left. */
export interface Line {
  page: number;
  /** Lines of one region follow each other closely; a new column or page begins another. */
  region: number;
  cells: Cell[];
  y: number;
  size: number;
  bold: boolean;
}

/** Wider gaps than this many times the size are no word spaces. */
const wide = 1.2;
const narrow = 0.12;

/** Pieces as cells: what stands on one line with no more than a word space between. */
export function cellsOf(pieces: Piece[]): Cell[] {
  return baselines(pieces).flatMap((line) => {
    const cells: Cell[] = [];
    for (const piece of line.sort((a, b) => a.x - b.x)) {
      const last = cells.at(-1);
      const size = Math.max(piece.size, last?.size ?? 0);
      if (!last || piece.x - last.right > wide * size) cells.push({ ...piece });
      else if (piece.text.trim() === "") continue;
      else if (!(piece.text === last.text && Math.abs(piece.x - last.x) < size / 4)) {
        // The same text again a hair beside is how bold is drawn.
        const gap = piece.x - last.right > narrow * size && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? " " : "";
        Object.assign(last, {
          text: last.text + gap + piece.text,
          right: Math.max(last.right, piece.right),
          size: larger(last, piece),
          bold: last.bold && piece.bold,
        });
      }
    }
    return cells.filter((cell) => cell.text.trim() !== "").map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, " ").trim() }));
  });
}

/** A raised footnote sign does not make its line smaller. */
function larger(a: Piece, b: Piece): number {
  return a.text.trim().length >= b.text.trim().length ? a.size : b.size;
}

/** Pieces grouped by their line, top down. */
export function baselines<T extends Piece>(pieces: T[]): T[][] {
  const lines: T[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && Math.abs(piece.y - first.y) <= 0.45 * Math.max(first.size, piece.size)) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** A line's text, its cells apart by a space. */
export function lineText(line: Pick<Line, "cells">): string {
  return line.cells.map((cell) => cell.text).join(" ");
}
