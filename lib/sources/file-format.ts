import type { Article } from "../knowledge/article.ts";
import type { ImportFile, ImportPreview } from "../knowledge-messages.ts";
import type { DocumentText } from "./document-text.ts";

/** Why a file, or one entry of it, was not taken: `line` counts from 1, in a table it is the row with its heading. */
export type Failure = ImportPreview["failures"][number];

/** What reading needs from where it runs. */
export interface ReadDeps {
  /** The browser's own DOMParser: a Worker has none. */
  parseHtml: (html: string) => Document;
  /**
   * Reads a DOCX or PDF file, away from the page that answers searches. Throws `import.broken`, `import.locked`,
   * `import.scanned`, `import.too-large`.
   */
  readDocument: (kind: "docx" | "pdf", bytes: Uint8Array) => Promise<DocumentText>;
}

/** An article of a file, and where in the file it stands: a line, or null where it is the whole file. */
export interface Parsed {
  article: Article;
  line: number | null;
}

/** One kind of file that knowledge can come from. */
export interface FileFormat {
  readonly id: string;
  readonly name: string;
  /** Is this its kind of file, judged by the path alone? */
  accepts(path: string): boolean;
  /** Its articles, unlabelled ones as internal; what could not be taken is named in `failures`. */
  parse(file: ImportFile, deps: ReadDeps): Promise<{ articles: Parsed[]; failures: Failure[] }>;
}

/** Does the path end in one of these (no dot, lower case)? */
export function endsIn(path: string, ...endings: string[]): boolean {
  return endings.includes(path.toLowerCase().split(".").at(-1) ?? "");
}

/** A failure of one file. */
export function failure(path: string, code: string, line: number | null = null, detail: Record<string, string> = {}): Failure {
  return { path, line, code, detail };
}
