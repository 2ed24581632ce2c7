import { article, type Entry, named, statedTier } from "./entry.ts";
import { endsIn, type Failure, type FileFormat, failure } from "./file-format.ts";
import { withoutInlineHtml } from "./inline-html.ts";
import { tidyMarkdown } from "./tidy-markdown.ts";

/** A Markdown file: one article, its fields as `key: value` between two `---` lines on top. */
export const markdown: FileFormat = {
  id: "markdown",
  name: "Markdown",
  accepts: (path) => endsIn(path, "md", "markdown", "mdown", "mdx"),
  async parse(file) {
    const front = frontMatter(file.text);
    if ("line" in front) return { articles: [], failures: [failure(file.path, front.code, front.line)] };
    const { text, hidden } = withoutInlineHtml(front.body);
    const entry = named({ ...front.fields, body: tidyMarkdown(text, { wrapped: true }) });
    if (statedTier(entry) === "unknown") return { articles: [], failures: [failure(file.path, "import.tier", front.lines.tier ?? 1)] };
    return { articles: [{ article: article(entry, file.path, { hidden }), line: null }], failures: [] };
  },
};

type Front = { fields: Entry; lines: Record<string, number>; body: string } | Pick<Failure, "line" | "code">;

/** The fields on top of a file; a list is written `[a, b]` or as `- a` lines. */
function frontMatter(text: string): Front {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  if (lines[0]?.trim() !== "---") return { fields: {}, lines: {}, body: lines.join("\n") };
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) return { line: 1, code: "import.front-matter" };
  const fields: Entry = {};
  const where: Record<string, number> = {};
  let last = "";
  for (const [at, line] of lines.slice(1, end).entries()) {
    if (line.trim() === "" || /^\s*#/.test(line)) continue;
    const item = /^\s*-\s+(.+)$/.exec(line)?.[1];
    const pair = /^([\p{L}\p{N}_-]+)\s*:(?:\s+(.*))?$/u.exec(line);
    if (item !== undefined && last !== "") {
      fields[last] = [fields[last], unquoted(item)].filter(Boolean).join(", ");
    } else if (pair?.[1]) {
      last = pair[1];
      fields[last] = unquoted(pair[2] ?? "");
      where[last.toLowerCase()] = at + 2;
    } else return { line: at + 2, code: "import.front-matter" };
  }
  return { fields, lines: where, body: lines.slice(end + 1).join("\n") };
}

function unquoted(text: string): string {
  const plain = text.trim();
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(plain);
  if (quoted) return quoted[2] ?? "";
  return /^(?:null|~)$/.test(plain) ? "" : plain.replace(/(?<!\s)\s+#\s.*$/, "");
}
