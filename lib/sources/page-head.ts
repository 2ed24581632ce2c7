import { withoutComments, withoutElements } from "../html-parts.ts";
import { decodeEntities } from "./entities.ts";

/** What a web page says of itself, before it is read: addresses are absolute. */
export interface PageHead {
  title: string;
  lang: string | null;
  canonical: string | null;
  /** The page in other languages, itself among them where it says so. */
  alternates: { locale: string; url: string }[];
  noindex: boolean;
  nofollow: boolean;
  changed: string | null;
  /** It asks for a password: what it shows is a door, not an article. */
  login: boolean;
  links: string[];
}

/** As many characters of a page are looked at: what a page says of itself, and its links, stand before that. */
const most = 1_000_000;

/** Reads it by a tolerant scan, for a service worker has no HTML parser. `url` is where the page was found. */
export function readHead(html: string, url: string): PageHead {
  // What is commented out, or is a script's own text, says nothing.
  const page = withoutElements(withoutComments(html.slice(0, most)), ["script", "style", "template", "noscript"], "");
  const base = absolute(attributes(/<base\b[^<>]*>/i.exec(page)?.[0] ?? "")["href"] ?? url, url) ?? url;
  const metas = tags(page, "meta");
  const meta = (name: string) => metas.find((m) => (m["name"] ?? m["property"] ?? "").toLowerCase() === name)?.["content"] ?? null;
  const robots = `${meta("robots") ?? ""},${meta("footnote") ?? ""}`.toLowerCase();
  const related = (rel: string) => tags(page, "link").filter((link) => (link["rel"] ?? "").toLowerCase().split(/\s+/).includes(rel));
  const anchors = tags(page, "a").filter((a) => !/\bnofollow\b/i.test(a["rel"] ?? ""));
  return {
    title: decodeEntities(/<title\b[^<>]*>([\s\S]{0,1000}?)<\/title\s*>/i.exec(page)?.[1] ?? "")
      .replace(/\s+/g, " ")
      .trim(),
    lang: attributes(/<html\b[^<>]*>/i.exec(page)?.[0] ?? "")["lang"]?.trim() || null,
    canonical: absolute(related("canonical")[0]?.["href"], base),
    alternates: related("alternate").flatMap(({ hreflang, href }) => {
      const other = absolute(href, base);
      return hreflang && other ? [{ locale: hreflang, url: other }] : [];
    }),
    noindex: /\b(?:noindex|none)\b/.test(robots),
    nofollow: /\b(?:nofollow|none)\b/.test(robots),
    changed: meta("article:modified_time") ?? meta("last-modified"),
    login: tags(page, "input").some((input) => input["type"]?.toLowerCase() === "password"),
    links: [...new Set(anchors.flatMap((a) => absolute(a["href"], base) ?? []))],
  };
}

function tags(html: string, name: string): Record<string, string>[] {
  // A tag ends where another begins: else each beginning would be followed to the page's end.
  return [...html.matchAll(new RegExp(`<${name}\\b(?:[^<>"']|"[^"]*"|'[^']*')*>`, "gi"))].map(([tag]) => attributes(tag));
}

function attributes(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single, bare] of tag.matchAll(
    /(?<![^\s"'<>/=])([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g,
  )) {
    found[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? "");
  }
  return found;
}

/** A link as a whole address without its fragment; null for one that leads to no web page. */
function absolute(href: string | undefined, base: string): string | null {
  if (!href || !URL.canParse(href.trim(), base)) return null;
  const url = new URL(href.trim(), base);
  url.hash = "";
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
