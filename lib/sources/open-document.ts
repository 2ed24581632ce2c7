import { fromBase64 } from "../base64.ts";
import { toProblem } from "../errors.ts";
import type { ImportFile } from "../knowledge-messages.ts";
import { article, type Entry } from "./entry.ts";
import { type FileFormat, failure, type ReadDeps } from "./file-format.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { visiblePart } from "./visible-part.ts";

/** The article in a DOCX or PDF file, from the file's bytes. */
export async function openDocument(kind: "docx" | "pdf", file: ImportFile, deps: ReadDeps): ReturnType<FileFormat["parse"]> {
  const failed = (code: string) => ({ articles: [], failures: [failure(file.path, code)] });
  if (file.bytes === null) return failed("import.broken");
  try {
    const { format, body, title, language, hidden } = await deps.readDocument(kind, fromBase64(file.bytes));
    const part = format === "html" ? visiblePart(deps.parseHtml(body)) : null;
    const text = part?.root ? htmlToMarkdown(part.root, null) : format === "html" ? "" : body;
    const entry: Entry = { body: text, ...(title ? { title } : {}), ...(language ? { locale: language } : {}) };
    return {
      articles: [{ article: article(entry, file.path, { hidden: [...hidden, ...(part?.hidden ?? [])] }), line: null }],
      failures: [],
    };
  } catch (error) {
    const { code } = toProblem(error);
    return failed(code === "unexpected" ? "import.broken" : code);
  }
}
