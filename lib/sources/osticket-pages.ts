import { withoutComments, withoutElements } from "../html-parts.ts";
import { decodeEntities } from "./entities.ts";
import { readHead } from "./page-head.ts";

/** What one of osTicket's pages leads to. */
export interface FaqPage {
  categories: string[];
  faqs: string[];
  /** The category that it is about. */
  category: string | null;
  /** It asks for a password. */
  login: boolean;
  /** It is one of osTicket's knowledge base. */
  known: boolean;
  /** It offers to sign out. */
  signedIn: boolean;
}

/** Characters of a page that are looked at. */
const most = 2_000_000;

/** Reads it by a tolerant scan, for a service worker has no HTML parser. */
export function readPage(html: string): FaqPage {
  const page = withoutElements(withoutComments(html.slice(0, most)), ["script", "style"], "");
  const { links, login } = readHead(page, "https://page.example/");
  const numbers = (pattern: RegExp) => [...new Set(links.flatMap((link) => pattern.exec(link)?.[1] ?? []))];
  return {
    categories: numbers(/\/(?:kb|faq)\.php\?cid=(\d+)$/),
    faqs: numbers(/\/faq\.php\?id=(\d+)$/),
    category: nameOf(page),
    login,
    known: /\b(?:kb|faq)\.php\b|\/kb\//.test(page),
    signedIn: links.some((link) => /\/logout\.php\b/.test(link)),
  };
}

/** A category's page begins with its name: the first bold words or the heading after the page's own, none of which is a link. */
function nameOf(page: string): string | null {
  const after = page.slice(Math.max(0, page.search(/<h[12]\b/i)));
  const name = /<strong>([^<>]{1,200})<\/strong>/i.exec(after)?.[1] ?? /<h1\b[^<>]*>([^<>]{1,200})<\/h1>/i.exec(after)?.[1];
  return name ? words(name) || null : null;
}

const words = (html: string) =>
  decodeEntities(html.replace(/<[^<>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();

/** A FAQ's question and answer and the other languages that it has; null for a page that shows none. */
export function faqOf(html: string): { title: string; body: string; languages: string[] } | null {
  const page = withoutComments(html.slice(0, most));
  const title = inside(page, /(?:faq|article)-title/) ?? /<strong\b[^<>]*font-size[^<>]*>([^<>]{1,500})<\/strong>/i.exec(page)?.[1] ?? null;
  const body = inside(page, /thread-body/) ?? inside(page, /panel-body/);
  if (title === null || body === null) return null;
  const languages = [...page.matchAll(/[?&;]kblang=([a-z]{2,3}(?:[_-]\w{2,4})?)\b/gi)].map(([, code = ""]) => code);
  return { title: words(title), body: body.trim(), languages: [...new Set(languages)] };
}

/** The HTML within the first `div` of a class, which may hold others; null where there is none or it never ends. */
function inside(html: string, name: RegExp): string | null {
  const open = new RegExp(`<div\\b[^<>]*\\bclass="(?:[^"<>]*\\s)?${name.source}(?:\\s[^"<>]*)?"[^<>]*>`, "i").exec(html);
  if (!open) return null;
  const from = open.index + open[0].length;
  const divs = /<(\/?)div\b/gi;
  divs.lastIndex = from;
  for (let depth = 1, found = divs.exec(html); found; found = divs.exec(html)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return html.slice(from, found.index);
  }
  return null;
}
