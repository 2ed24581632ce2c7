import { FootnoteError } from "./errors.ts";

/**
 * Reads a JSON file that ships inside the extension, such as `/sample/articles.json`. The one `fetch` beside egress.ts: its
 * address is made from the extension's own, so it never leaves the browser. Throws `sample.missing`.
 */
export async function ownFile(path: `/sample/${string}.json`): Promise<unknown> {
  try {
    return await (await fetch(location.origin + path)).json();
  } catch (cause) {
    throw new FootnoteError("sample.missing", { cause });
  }
}
