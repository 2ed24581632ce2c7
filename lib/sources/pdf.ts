import { endsIn, type FileFormat } from "./file-format.ts";
import { openDocument } from "./open-document.ts";

/** A PDF document with text in it; a scan without text is named, not guessed at. */
export const pdf: FileFormat = {
  id: "pdf",
  name: "PDF",
  accepts: (path) => endsIn(path, "pdf"),
  parse: (file, deps) => openDocument("pdf", file, deps),
};
