import { withoutComments } from "../html-parts.ts";
import { decodeEntities } from "./entities.ts";

/** What a sitemap lists: pages with when they changed (as it writes it), and further sitemaps. */
export interface Sitemap {
  pages: { url: string; changed: string | null }[];
  maps: string[];
}

/**
 * Reads a sitemap or an index of sitemaps (sitemaps.org, protocol 0.9), or a plain list with one address a line. Null for what
 * is none of these. A scan, for a service worker has no XML parser: namespaces, CDATA, comments and entities are understood.
 */
export function readSitemap(text: string): Sitemap | null {
  const xml = withoutComments(text.replace(/^\uFEFF/, ""));
  const kind = /<(?:[\w-]+:)?(urlset|sitemapindex)[\s>]/i.exec(xml)?.[1]?.toLowerCase();
  if (kind === undefined) return lines(xml);
  if (kind === "sitemapindex") return { pages: [], maps: entries(xml, "sitemap").flatMap((entry) => field(entry, "loc") ?? []) };
  const pages = entries(xml, "url").flatMap((entry) => {
    const url = field(entry, "loc");
    return url === null ? [] : [{ url, changed: field(entry, "lastmod") }];
  });
  return { pages, maps: [] };
}

/** An entry is an address and a date; what is longer is none. */
const longestEntry = 20_000;

function entries(xml: string, name: string): string[] {
  const begins = new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^<>]*)?>`, "gi");
  const ends = new RegExp(`</(?:[\\w-]+:)?${name}\\s*>`, "gi");
  const found: string[] = [];
  for (let begin = begins.exec(xml); begin; begin = begins.exec(xml)) {
    ends.lastIndex = begins.lastIndex;
    const end = ends.exec(xml);
    if (!end) break;
    found.push(xml.slice(begins.lastIndex, Math.min(end.index, begins.lastIndex + longestEntry)));
    begins.lastIndex = ends.lastIndex;
  }
  return found;
}

/** An entry's own field: what an extension of it (`image:loc`) says is another matter. */
function field(entry: string, name: string): string | null {
  const raw = new RegExp(`<${name}(?:\\s[^<>]*)?>([\\s\\S]*?)</${name}\\s*>`, "i").exec(entry)?.[1];
  const prefixed = raw ?? new RegExp(`<sm:${name}(?:\\s[^<>]*)?>([\\s\\S]*?)</sm:${name}\\s*>`, "i").exec(entry)?.[1];
  if (prefixed === undefined) return null;
  const cdata = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(prefixed)?.[1];
  const text = (cdata ?? decodeEntities(prefixed)).trim();
  return text === "" ? null : text;
}

function lines(text: string): Sitemap | null {
  const found = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const addresses = found.length > 0 && found.every((line) => /^\s*https?:\/\/\S+\s*$/i.test(line));
  return addresses ? { pages: found.map((line) => ({ url: line.trim(), changed: null })), maps: [] } : null;
}
