import { DocumentConverter } from "mammoth/lib/document-to-html.js";
import { read } from "mammoth/lib/docx/docx-reader.js";
import { readOptions } from "mammoth/lib/options-reader.js";
import { readStyle } from "mammoth/lib/style-reader.js";
import { FootnoteError } from "../../errors.ts";
import type { DocumentText } from "../document-text.ts";
import { openZip, type Zip } from "./open-zip.ts";
import { takeVanished } from "./take-vanished.ts";

/** Bytes that a document's parts may unpack to: text of this length fills a book. */
const most = 48 * 1024 * 1024;

const options = readOptions({
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
  convertImage: () => Promise.resolve([]),
});
const styleMap = options.readStyleMap().flatMap((style) => readStyle(style).value ?? []);

/** A Word document as HTML. Throws `import.broken`, `import.locked`, `import.too-large`. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
  if (isOldContainer(bytes)) throw new FootnoteError(isEncrypted(bytes) ? "import.locked" : "import.broken");
  const zip = openZip(bytes, most);
  const hidden: string[] = [];
  const text = async (name: string) => new TextDecoder().decode(await zip.read(name));
  const visible = async (name: string) => {
    const part = takeVanished(await text(name));
    for (const piece of part.hidden) hidden.push(piece);
    return part.xml;
  };
  try {
    const document = await read({ exists: zip.exists, read: (name, encoding) => (encoding ? visible(name) : zip.read(name)) }, {}, options);
    const { value } = await document.flatMapThen((d) => DocumentConverter({ ...options, styleMap }).convertToHtml(d));
    return { format: "html", body: value, ...(await properties(zip, text)), hidden };
  } catch (cause) {
    throw cause instanceof FootnoteError ? cause : new FootnoteError("import.broken", { cause });
  }
}

async function properties(zip: Zip, text: (name: string) => Promise<string>): Promise<{ title: string | null; language: string | null }> {
  const core = zip.exists("docProps/core.xml") ? await text("docProps/core.xml") : "";
  const value = (name: string) => unescaped(new RegExp(`<${name}(?:\\s[^<>]*)?>([^<]*)</${name}>`).exec(core)?.[1] ?? "").trim() || null;
  return { title: value("dc:title"), language: value("dc:language") };
}

function unescaped(xml: string): string {
  return xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}

/** Word before 2007, and every document with a password since. */
function isOldContainer(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage");
}
