/** A text on a page: its lower left corner from the page's lower left, in points, as a PDF counts. */
export interface Placed {
  x: number;
  y: number;
  text: string;
  size?: number;
  bold?: boolean;
  /** PDF operators before it, such as `1 g` for white. */
  before?: string;
}

/** A PDF document on A4 pages in Helvetica, without compression; `extra` goes into its trailer. */
export function pdfFile(pages: Placed[][], extra: { title?: string; locked?: boolean } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const font of ["Helvetica", "Helvetica-Bold"])
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`);
  for (const [at, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + at * 2} 0 R >>`,
    );
    const content = page.map(drawn).join("\n");
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  add(`<< /Title (${escaped(extra.title ?? "")}) >>`);
  const info = objects.length;
  if (extra.locked) add(`<< /Filter /Standard /V 1 /R 2 /P -44 /O <${"28".repeat(32)}> /U <${"75".repeat(32)}> >>`);
  return file(objects, `/Info ${info} 0 R${extra.locked ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : ""}`);
}

function drawn({ x, y, text, size = 10, bold = false, before = "" }: Placed): string {
  return `q ${before} BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET Q`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, "\\$&").replace("•", "\\225");
}

function file(objects: string[], trailer: string): Uint8Array {
  let out = "%PDF-1.4\n";
  const places = objects.map((body, at) => {
    const place = out.length;
    out += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(out, (letter) => letter.charCodeAt(0));
}

/** Lines under each other from the top, 12 points apart. */
export function column(x: number, top: number, lines: string[], size = 10): Placed[] {
  return lines.map((text, at) => ({ x, y: top - at * 12, text, size }));
}
