import { Readability } from "@mozilla/readability";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { visiblePart } from "./visible-part.ts";

/** The article in a web page, and what the page says about itself. */
export interface PageText {
  body: string;
  hidden: string[];
  title: string | null;
  url: string | null;
  locale: string | null;
}

/** Less than this share of the page's main part: then the article was not found in it, but a piece of it. */
const least = 0.5;

/** Reads a whole web page: menus and the like out, its title, language and canonical address from its head. Changes the page. */
export function readPage(page: Document, address: string | null): PageText {
  const head = aboutPage(page, address);
  const { root, hidden } = visiblePart(page);
  if (!root) return { ...head, body: "", hidden };
  const base = head.url ?? address;
  const whole = htmlToMarkdown(root, base);
  // One article or main part is the site's own word for where its article is.
  const body = root === page.body ? (mostReadable(page, base, whole.length) ?? whole) : whole;
  return { ...head, title: head.title ?? firstHeading(body), body, hidden };
}

function mostReadable(page: Document, base: string | null, all: number): string | null {
  const found = new Readability<Element>(page.cloneNode(true) as Document, {
    charThreshold: 200,
    maxElemsToParse: 100_000,
    serializer: (node) => node as Element,
  }).parse();
  const body = found?.content ? htmlToMarkdown(found.content, base) : "";
  // Where next to nothing was left out, the page as it is keeps its headings' levels.
  return body.length >= Math.min(all * least, 500) && body.length < all * 0.9 ? body : null;
}

function aboutPage(page: Document, address: string | null): Pick<PageText, "title" | "url" | "locale"> {
  const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name)?.trim() || null;
  const heading = page.querySelectorAll("article h1, main h1, h1");
  const own = heading.length === 1 ? heading[0]?.textContent?.trim() : null;
  return {
    title: own || attribute('meta[property="og:title"]', "content") || withoutSite(page.querySelector("title")?.textContent ?? "") || null,
    url: canonical(attribute('link[rel="canonical"]', "href"), address),
    locale: page.documentElement?.getAttribute("lang") || attribute('meta[property="og:locale"]', "content"),
  };
}

/** A page's own address for itself, if it is on the same site: a foreign one would send readers elsewhere. */
function canonical(href: string | null, address: string | null): string | null {
  if (href === null || !URL.canParse(href, address ?? undefined)) return address;
  const url = new URL(href, address ?? undefined);
  if (!/^https?:$/.test(url.protocol)) return address;
  return address === null || new URL(address).host === url.host ? url.href : address;
}

/** "Returns | Help centre" is "Returns". */
function withoutSite(title: string): string {
  return (
    title
      .replace(/\s+/g, " ")
      .slice(0, 1000)
      .split(/\s+[|–—•·]\s+|\s+-\s+/)[0]
      ?.trim() ?? ""
  );
}

function firstHeading(body: string): string | null {
  return /^#{1,6} (.+)$/m.exec(body)?.[1] ?? null;
}
