import { baselines, type Cell } from "./pdf-line.ts";

/** One page's cells and its height in points. */
export interface PdfPage {
  cells: Cell[];
  height: number;
}

/** The share of a page's height, above and below, in which headers and footers stand. */
const margin = 0.12;
const pageNumber =
  /^(?:(?:page|sida|seite|side|s\.|p\.)\s*)?[-–—|]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:\/|of|av|von|\()\s*\d{1,4}\)?)?\s*[-–—|]?$/i;

/** The pages without page numbers and without what is repeated at the top or bottom of page after page. */
export function withoutMargins(pages: PdfPage[]): PdfPage[] {
  const seen = new Map<string, number>();
  const marginal = pages.map((page) => linesInMargin(page));
  for (const lines of marginal) for (const key of new Set(lines.map((line) => line.key))) seen.set(key, (seen.get(key) ?? 0) + 1);
  // Left and right pages may bear different headers.
  const often = Math.max(2, Math.ceil(pages.length * 0.4));
  return pages.map((page, at) => {
    const gone = (marginal[at] ?? []).filter(({ key, text }) => pageNumber.test(text) || (seen.get(key) ?? 0) >= often);
    const cells = new Set(gone.flatMap((line) => line.cells));
    return { ...page, cells: page.cells.filter((cell) => !cells.has(cell)) };
  });
}

function linesInMargin({ cells, height }: PdfPage) {
  const zones = cells.filter((cell) => cell.y < height * margin || cell.y > height * (1 - margin));
  return baselines(zones).map((line) => {
    const text = line
      .sort((a, b) => a.x - b.x)
      .map((cell) => cell.text)
      .join(" ");
    const y = line[0]?.y ?? 0;
    // Numbers change from page to page; the place may differ by a hair.
    const key = `${y < height / 2 ? "top" : "bottom"} ${Math.round(y / 8)} ${text.toLowerCase().replace(/\d+/g, "#")}`;
    return { key, text, cells: line };
  });
}
