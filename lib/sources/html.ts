import { article, type Entry, named, statedTier } from "./entry.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { endsIn, type Source } from "./source.ts";

const fields = ["tier", "brand", "locale", "kind", "updated", "reviewed", "owner", "product", "needs", "tellable", "revision", "id"];

/** A web page saved as a file: its article or main part; fields may stand in `<meta name="tier" content="…">`. */
export const html: Source = {
  id: "html",
  name: "HTML",
  accepts: (path) => endsIn(path, "html", "htm", "xhtml"),
  parse(file, deps) {
    const page = deps.parseHtml(file.text);
    const body = htmlToMarkdown(page);
    const entry = named({ ...metaFields(page), body });
    if (!entry.body) return { articles: [], failures: [{ path: file.path, line: null, code: "import.no-text" }] };
    if (statedTier(entry) === "unknown")
      return { articles: [], failures: [{ path: file.path, line: tierLine(file.text), code: "import.tier" }] };
    return { articles: [article(entry, file.path)], failures: [] };
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
