import { browser } from "wxt/browser";
import { createDocumentReader } from "./engine-documents.ts";
import type { ImportFile } from "./knowledge-messages.ts";
import type { ReadDeps } from "./sources/file-format.ts";
import { parseFiles } from "./sources/files.ts";
import { type ReadItems, readItems } from "./sources/read-items.ts";

/** Turns files and fetched items into articles, where there is a document's parser. */
export interface EngineReader {
  parse: (files: ImportFile[]) => ReturnType<typeof parseFiles>;
  read: (data: ReadItems) => ReturnType<typeof readItems>;
  stop: () => void;
}

/** Reads with the DOMParser of the page this runs in; DOCX and PDF files in their own Worker, started when one comes. */
export function createEngineReader(): EngineReader {
  const parser = new DOMParser();
  const documents = createDocumentReader(() => new Worker(browser.runtime.getURL("/document-worker.js"), { name: "footnote-documents" }));
  const deps: ReadDeps = { parseHtml: (html) => parser.parseFromString(html, "text/html"), readDocument: documents.read };
  return { parse: (files) => parseFiles(files, deps), read: (data) => readItems(data, deps), stop: documents.stop };
}
