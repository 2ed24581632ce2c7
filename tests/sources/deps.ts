import type { ReadDeps } from "../../lib/sources/file-format.ts";
import { readDocument } from "../../lib/sources/read-document.ts";

/** What reading needs, from the test's own document. */
export const deps: ReadDeps = { parseHtml: (html) => new DOMParser().parseFromString(html, "text/html"), readDocument };
