import type { Article } from "../knowledge/article.ts";
import type { ImportFile } from "../messages.ts";
import { sources } from "./registry.ts";
import type { Failure, SourceDeps } from "./source.ts";

/** The largest file that is read, in bytes. */
const largest = 5 * 1024 * 1024;

/** Files that a folder holds besides knowledge; passed over without a word. */
const notKnowledge = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini|__MACOSX\/.*)$/i;

/** Every article of the files with its folder; what could not be taken is named with its file and, where known, its line. */
export function parseFiles(
  files: ImportFile[],
  deps: SourceDeps,
): { articles: { folder: string; article: Article }[]; failures: Failure[] } {
  const failures: Failure[] = [];
  const taken = new Map<string, Article>();
  for (const file of files) {
    if (notKnowledge.test(file.path)) continue;
    const parsed = parseFile(file, deps);
    failures.push(...parsed.failures);
    for (const article of parsed.articles) {
      if (taken.has(article.id)) failures.push({ path: file.path, line: null, code: "import.duplicate" });
      else taken.set(article.id, article);
    }
  }
  return { articles: [...taken.values()].map((article) => ({ folder: article.source, article })), failures };
}

function parseFile(file: ImportFile, deps: SourceDeps): { articles: Article[]; failures: Failure[] } {
  const failed = (code: string) => ({ articles: [], failures: [{ path: file.path, line: null, code }] });
  const source = sources.find((one) => one.accepts(file.path));
  if (!source) return failed("import.kind");
  if (new TextEncoder().encode(file.text).length > largest) return failed("import.too-large");
  // Text that was not UTF-8 arrives with replacement characters; binary data with zeros.
  if (file.text.includes("\u0000")) return failed("import.not-text");
  return source.parse(file, deps);
}
