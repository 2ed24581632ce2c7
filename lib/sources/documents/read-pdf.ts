import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { FootnoteError } from "../../errors.ts";
import type { DocumentText } from "../document-text.ts";
import { longest } from "../read-text.ts";
import { readingOrder } from "./pdf-columns.ts";
import { cellsOf, type Piece } from "./pdf-line.ts";
import { type PdfPage, withoutMargins } from "./pdf-margins.ts";
import { linesToMarkdown } from "./pdf-markdown.ts";
import { drawnText, unseenPieces } from "./pdf-unseen.ts";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf["getPage"]>>;

/** A PDF document as Markdown subset. Throws `import.broken`, `import.locked`, `import.scanned`. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const pdf = await opened(bytes);
  try {
    const hidden: string[] = [];
    const pages: PdfPage[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages && length <= longest * 1.2; number++) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const pieces = await piecesOf(page);
      const seen = (piece: Placed) =>
        !piece.unseen && piece.size >= 2 && piece.right > 0 && piece.x < width && piece.y > 0 && piece.y < height + piece.size;
      for (const piece of pieces) if (!seen(piece)) hidden.push(piece.text);
      const cells = cellsOf(pieces.filter(seen));
      length += cells.reduce((sum, cell) => sum + cell.text.length, 0);
      pages.push({ cells, height });
      page.cleanup();
    }
    if (length < Math.min(20, pages.length * 4)) throw new FootnoteError("import.scanned");
    const body = linesToMarkdown(withoutMargins(pages).flatMap(({ cells }, at) => readingOrder(cells, at + 1)));
    const joined = hidden.join("").replace(/\s+/g, " ").trim();
    return { format: "markdown", body, ...(await properties(pdf)), hidden: joined === "" ? [] : [joined] };
  } catch (cause) {
    throw cause instanceof FootnoteError ? cause : new FootnoteError("import.broken", { cause });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    // Only text is wanted: no fonts are drawn, no picture is decoded, nothing is fetched.
    return await getDocumentProxy(bytes, { disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, verbosity: 0 });
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === "PasswordException";
    throw new FootnoteError(locked ? "import.locked" : "import.broken", { cause });
  }
}

/** Pieces of text where the page shows them; text across the page (stamps, watermarks) is none of the document's. */
async function piecesOf(page: Page): Promise<Placed[]> {
  const view = page.getViewport({ scale: 1 }).transform as Matrix;
  const { OPS } = await getResolvedPDFJS();
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent({ disableNormalization: true });
  const texts = items.filter((item) => "str" in item);
  const unseen = unseenPieces(
    texts.map((item) => item.str),
    drawnText(operators, OPS),
  );
  return texts.flatMap((item, at) => {
    const [a, b, , d, x, y] = times(view, item.transform as Matrix);
    if (item.str === "" || Math.abs(b) > Math.abs(a) * 0.2) return [];
    const text = item.str.replace(/[\uFB00-\uFB06]/g, (joined) => joined.normalize("NFKC"));
    const size = Math.hypot(b, d) || Math.abs(d);
    return [{ text, x, right: x + item.width, y, size, bold: isBold(page, item.fontName), unseen: unseen[at] ?? false }];
  });
}

type Placed = Piece & { unseen: boolean };

function isBold(page: Page, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const { name, bold, black } = page.commonObjs.get(font) as { name?: string; bold?: boolean; black?: boolean };
  return bold === true || black === true || /bold|black|heavy|semibold/i.test(name ?? "");
}

type Matrix = [number, number, number, number, number, number];

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

async function properties(pdf: Pdf): Promise<{ title: string | null; language: string | null }> {
  const { info } = await pdf.getMetadata();
  const value = (name: string) => {
    const found = (info as Record<string, unknown>)[name];
    return typeof found === "string" && found.trim() !== "" ? found.trim() : null;
  };
  const title = value("Title");
  // Programs put the file's name there.
  return {
    title: title && /\.(?:docx?|pdf|indd|pptx?|odt)$|^(?:untitled|microsoft word)/i.test(title) ? null : title,
    language: value("Language"),
  };
}
