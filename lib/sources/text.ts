import { article } from "./entry.ts";
import { endsIn, type FileFormat } from "./file-format.ts";

/** A plain text file: its first line is the title when it reads like one, lines mean what they show. */
export const text: FileFormat = {
  id: "text",
  name: "Text",
  accepts: (path) => endsIn(path, "txt", "text"),
  async parse(file) {
    const lines = file.text
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n")
      .replace(/\f/g, "\n\n")
      .trim()
      .split("\n");
    const [first = "", ...rest] = lines;
    const titled = rest.some((line) => line.trim() !== "") && isTitle(first.trim(), rest[0] ?? "");
    const entry = titled
      ? { title: first.trim().replace(/^#+\s*|:$/g, ""), body: withoutRule(rest).join("\n") }
      : { body: lines.join("\n") };
    return { articles: [{ article: article(entry, file.path), line: null }], failures: [] };
  },
};

/** Short, no sentence, and set apart by an empty line or a rule below. */
function isTitle(line: string, below: string): boolean {
  if (line === "" || line.length > 120 || /^(?:[-*•]|\d+[.)])\s/.test(line)) return false;
  const apart = below.trim() === "" || isRule(below);
  return apart ? true : !/[.!?;,]$/.test(line) && line.length <= 80;
}

function isRule(line: string): boolean {
  return /^\s*[=\-_*~]{3,}\s*$/.test(line);
}

function withoutRule(lines: string[]): string[] {
  return isRule(lines[0] ?? "") ? lines.slice(1) : lines;
}
