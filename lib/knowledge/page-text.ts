import { withoutComments, withoutElements } from "../html-parts.ts";

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** What of an HTML source can be judged without a document: its words, its headings, and whether it asks for a password. */
export interface PageText {
  /** All words, those in scripts too: a page that carries an article's text in its state has given it away. */
  all: string;
  /** The page's title and its headings, one per line. */
  headings: string;
  asksToSignIn: boolean;
}

/** Reads an HTML source roughly, for comparing only; the result is never shown. */
export function pageText(html: string): PageText {
  const headings = [...html.matchAll(/<(title|h1|h2)\b[^<>]*>([\s\S]{0,600}?)<\/\1>/gi)].map((m) => plain(m[2] ?? ""));
  return {
    all: plain(html.replace(/\\u003[ce]/gi, " ").replace(/\\[nrt"]/g, " ")),
    headings: headings.join("\n"),
    asksToSignIn:
      /<input\b[^<>]*\btype\s*=\s*["']?password/i.test(html) || /<form\b[^<>]*\b(?:login|signin|sign-in|sign_in|sso|saml)/i.test(html),
  };
}

function plain(html: string): string {
  return withoutElements(withoutComments(html), ["style"], " ")
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return entities[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
    })
    .replace(/\s+/g, " ")
    .trim();
}
