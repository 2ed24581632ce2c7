import { endsIn, type FileFormat } from "./file-format.ts";
import { openDocument } from "./open-document.ts";

/** A Word document: headings, lists and tables survive, pictures do not. */
export const docx: FileFormat = {
  id: "docx",
  name: "Word (DOCX)",
  accepts: (path) => endsIn(path, "docx", "docm"),
  parse: (file, deps) => openDocument("docx", file, deps),
};
