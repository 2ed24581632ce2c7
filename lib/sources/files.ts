import type { Article } from "../knowledge/article.ts";
import type { ImportFile } from "../knowledge-messages.ts";
import { breathe } from "./breathe.ts";
import { type Failure, failure, type Parsed, type ReadDeps } from "./file-format.ts";
import { formats } from "./registry.ts";

/** The largest file that is read, in bytes: it must pass between the parts of the extension whole. */
export const largestFile = 24 * 1024 * 1024;

/** Articles of one file that are taken: more would not fit into one answer. */
const mostArticles = 50_000;

/** Failures of one file that are named: a file of another kind fails in each of its lines. */
const mostFailures = 10_000;

/** Files that a folder holds besides knowledge; passed over without a word. */
const notKnowledge = /(?:^|\/)(?:\.[^/]*|~\$[^/]*|Thumbs\.db|desktop\.ini|__MACOSX\/.*)$/i;

/** An article, its folder, and its place: its file, with the line where a file holds several. */
export interface Placed {
  folder: string;
  place: string;
  article: Article;
}

/** Every article of the files; what could not be taken is named with its file and, where known, its line. */
export async function parseFiles(files: ImportFile[], deps: ReadDeps): Promise<{ articles: Placed[]; failures: Failure[] }> {
  const failures: Failure[] = [];
  const taken = new Map<string, Placed>();
  for (const [at, file] of files.entries()) {
    await breathe(at);
    if (notKnowledge.test(file.path)) continue;
    const parsed = await parseFile(file, deps).catch((error: unknown) => broken(file.path, error));
    for (const one of parsed.failures.slice(0, mostFailures)) failures.push(one);
    for (const { article, line } of parsed.articles) {
      const first = taken.get(article.id);
      if (article.body === "") failures.push(failure(file.path, "import.no-text", line));
      else if (first) failures.push(failure(file.path, "import.duplicate", line, { first: first.place }));
      else taken.set(article.id, { folder: article.source, place: placeOf(file.path, line), article });
    }
  }
  return { articles: [...taken.values()], failures };
}

async function parseFile(file: ImportFile, deps: ReadDeps): Promise<{ articles: Parsed[]; failures: Failure[] }> {
  const failed = (code: string) => ({ articles: [], failures: [failure(file.path, code)] });
  const format = formats.find((one) => one.accepts(file.path));
  if (!format) return failed("import.kind");
  if (Math.max(file.text.length, (file.bytes?.length ?? 0) * 0.75) > largestFile) return failed("import.too-large");
  if (!isText(file.text)) return failed("import.not-text");
  const { articles, failures } = await format.parse(file, deps);
  if (articles.length <= mostArticles) return { articles, failures };
  const first = articles[mostArticles]?.line ?? null;
  return {
    articles: articles.slice(0, mostArticles),
    failures: [...failures, failure(file.path, "import.too-many", first, { most: `${mostArticles}` })],
  };
}

/** One file that breaks its reader must not stop the others. */
function broken(path: string, error: unknown) {
  console.error(error);
  return { articles: [], failures: [failure(path, "import.broken")] };
}

/** Control characters are no text; a stray one does no harm. */
function isText(text: string): boolean {
  if (text.includes("\u0000")) return false;
  const start = text.slice(0, 4096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells data from text
  return (start.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g) ?? []).length * 50 <= start.length;
}

function placeOf(path: string, line: number | null): string {
  return line === null ? path : `${path}:${line}`;
}
