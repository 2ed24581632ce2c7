import type { getResolvedPDFJS } from "unpdf";

type Codes = Awaited<ReturnType<typeof getResolvedPDFJS>>["OPS"];

/** What a page does, as pdf.js lists it. */
export interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}

interface Pen {
  white: boolean;
  mode: number;
}

/** Every character that a page draws, in its order and without spaces: is it there to be seen? */
export function drawnText({ fnArray, argsArray }: Operators, codes: Codes): { text: string; unseen: boolean[] } {
  let pen: Pen = { white: false, mode: 0 };
  const pens: Pen[] = [];
  // White on a coloured ground is an honest heading; unseen text over a picture is what text recognition adds to a scan.
  let ground = false;
  let picture = false;
  let text = "";
  const unseen: boolean[] = [];
  const pictures = new Set(Object.entries(codes).flatMap(([name, code]) => (/^paint.*Image/.test(name) ? [code] : [])));
  for (const [at, code] of fnArray.entries()) {
    const args = (argsArray[at] ?? []) as unknown[];
    if (code === codes.save) pens.push({ ...pen });
    else if (code === codes.restore) pen = pens.pop() ?? pen;
    else if (code === codes.setTextRenderingMode) pen.mode = Number(args[0]);
    else if (code === codes.setFillRGBColor) pen.white = isWhite(args[0]);
    else if (pictures.has(code)) picture = true;
    else if (code === codes.shadingFill || (code === codes.constructPath && !pen.white)) ground = true;
    else if (code === codes.showText) {
      const drawn = glyphs(args[0]);
      const hides = ((pen.mode === 3 || pen.mode === 7) && !picture) || (pen.white && pen.mode === 0 && !ground && !picture);
      text += drawn;
      for (let i = 0; i < drawn.length; i++) unseen.push(hides);
    }
  }
  return { text, unseen };
}

/** For each piece of a page's text: is most of it not there to be seen? None is, where the two do not run in step. */
export function unseenPieces(pieces: string[], { text, unseen }: { text: string; unseen: boolean[] }): boolean[] {
  let at = 0;
  const found: boolean[] = [];
  for (const piece of pieces) {
    const plain = piece.replace(/\s+/g, "");
    if (text.slice(at, at + plain.length) !== plain) return pieces.map(() => false);
    const hides = unseen.slice(at, at + plain.length).filter(Boolean).length;
    found.push(plain !== "" && hides * 2 > plain.length);
    at += plain.length;
  }
  return found;
}

function glyphs(shown: unknown): string {
  if (!Array.isArray(shown)) return "";
  return shown
    .map((glyph) => (isGlyph(glyph) ? glyph.unicode : ""))
    .join("")
    .replace(/\s+/g, "");
}

function isGlyph(value: unknown): value is { unicode: string } {
  return typeof value === "object" && value !== null && "unicode" in value && typeof value.unicode === "string";
}

function isWhite(color: unknown): boolean {
  return typeof color === "string" && /^#f[a-f]f[a-f]f[a-f]$/i.test(color);
}
