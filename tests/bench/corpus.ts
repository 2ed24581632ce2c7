import type { Article } from "../../lib/knowledge/article.ts";
import { normalise } from "../../lib/language/normalise.ts";
import { articleOf } from "../knowledge/article-maker.ts";

/** A document of a measuring set: `desc` is what its source says it is about. */
export interface Doc {
  id: string;
  title?: string;
  desc?: string;
  text?: string;
}

/** The document as an article that everyone may read. */
export function asArticle({ id, title, desc, text }: Doc, locale: string): Article {
  return articleOf({
    id,
    title: normalise(title ?? ""),
    summary: desc ? normalise(desc) : null,
    body: normalise(withHeadings(text ?? "")),
    locale,
    source: "bench",
  });
}

/** Words that a heading has at most. */
const longest = 10;

/** The sets mark a heading by one space before it, as they mark a table's rows; a heading stands alone and ends without a stop. */
function withHeadings(text: string): string {
  const lines = text.split("\n");
  const spaced = (at: number) => /^ \S/.test(lines[at] ?? "");
  return lines
    .map((line, at) => {
      const heading = line.trim();
      const alone = spaced(at) && !spaced(at - 1) && !spaced(at + 1);
      if (!alone || heading.split(/\s+/).length > longest || /[.:;,!?|]$/.test(heading) || /^(?:-|.*\d[.)])/.test(heading)) return line;
      return `\n## ${heading}\n`;
    })
    .join("\n");
}
