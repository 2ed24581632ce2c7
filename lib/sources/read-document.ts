import type { DocumentText } from "./document-text.ts";
import { readDocx } from "./documents/read-docx.ts";
import { readPdf } from "./documents/read-pdf.ts";

/**
 * The text of a DOCX or PDF file. Bundles the libraries that read them: only the document Worker imports it. Throws
 * `import.broken`, `import.locked`, `import.scanned`, `import.too-large`.
 */
export function readDocument(kind: "docx" | "pdf", bytes: Uint8Array): Promise<DocumentText> {
  return kind === "docx" ? readDocx(bytes) : readPdf(bytes);
}
