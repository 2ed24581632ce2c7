import { article, type Entry, named, statedTier } from "./entry.ts";
import { endsIn, type FileFormat, failure } from "./file-format.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { visiblePart } from "./visible-part.ts";

const fields = "tier brand locale kind updated reviewed owner product needs tellable revision id section labels group summary".split(" ");

/** A web page saved as a file: its article or main part; fields may stand in `<meta name="tier" content="…">`. */
export const html: FileFormat = {
  id: "html",
  name: "HTML",
  accepts: (path) => endsIn(path, "html", "htm", "xhtml"),
  async parse(file, deps) {
    const page = deps.parseHtml(file.text);
    const about = metaFields(page);
    const { root, hidden } = visiblePart(page);
    const entry = named({ ...about, body: root ? htmlToMarkdown(root, about.url || null) : "" });
    if (statedTier(entry) === "unknown") return { articles: [], failures: [failure(file.path, "import.tier", tierLine(file.text))] };
    return { articles: [{ article: article(entry, file.path, { hidden }), line: null }], failures: [] };
  },
};

function metaFields(page: Document): Entry {
  const found: Entry = {};
  for (const field of fields) found[field] = page.querySelector(`meta[name="${field}"]`)?.getAttribute("content") ?? "";
  const heading = page.querySelector("article h1, main h1, h1")?.textContent ?? "";
  return {
    ...found,
    title: heading.trim() || (page.querySelector("title")?.textContent ?? ""),
    locale: found.locale || (page.documentElement?.getAttribute("lang") ?? ""),
    url: page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "",
  };
}

function tierLine(text: string): number | null {
  const at = text.search(/<meta\b[^>]*name=["']?tier/i);
  return at < 0 ? null : text.slice(0, at).split("\n").length;
}
