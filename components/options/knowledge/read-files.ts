import { toBase64 } from "../../../lib/base64.ts";
import type { ImportFile, ImportPreview } from "../../../lib/knowledge-messages.ts";
import { type Chosen, isDocument } from "./chosen-files.ts";
import { decodeText } from "./decode-text.ts";

/** Some of the files, as many as go into one message; what could not be read is named. */
export interface FilePart {
  files: ImportFile[];
  failures: ImportPreview["failures"];
  /** How many of the chosen files this part is about. */
  count: number;
}

/** Characters and files of one message: the browser lets no more than 64 MB pass, and progress should be seen. */
const mostText = 8 * 1024 * 1024;
const mostFiles = 500;
/** Bytes of one file; the engine refuses larger ones too. */
const largest = 24 * 1024 * 1024;

/** Reads files one after the other and yields them in parts, so that a folder of any size fits into memory. */
export async function* readFiles(chosen: Chosen[]): AsyncGenerator<FilePart> {
  let part: FilePart = { files: [], failures: [], count: 0 };
  let size = 0;
  for (const one of chosen) {
    const read = await readFile(one);
    const more = "code" in read ? 0 : read.text.length + (read.bytes?.length ?? 0);
    if (part.count > 0 && (size + more > mostText || part.count >= mostFiles)) {
      yield part;
      part = { files: [], failures: [], count: 0 };
      size = 0;
    }
    if ("code" in read) part.failures.push(read);
    else part.files.push(read);
    part.count++;
    size += more;
  }
  if (part.count > 0) yield part;
}

async function readFile({ path, file }: Chosen): Promise<ImportFile | FilePart["failures"][number]> {
  const failed = (code: string) => ({ path, line: null, code, detail: {} });
  if (file && file.size > largest) return failed("import.too-large");
  try {
    if (!file) return failed("import.vanished");
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isDocument(path) ? { path, text: "", bytes: toBase64(bytes) } : { path, text: decodeText(bytes), bytes: null };
  } catch {
    // Moved, deleted or locked by another program since it was chosen.
    return failed("import.vanished");
  }
}
