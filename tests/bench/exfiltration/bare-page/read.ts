import { htmlToText } from "../../../../lib/helpdesks/html-to-text.ts";
import type { Passage } from "../../../../lib/knowledge/passage.ts";
import { passages } from "../../../../lib/knowledge/passages.ts";
import type { SourceItem } from "../../../../lib/source-item.ts";
import { parseFiles } from "../../../../lib/sources/files.ts";
import { readItems } from "../../../../lib/sources/read-items.ts";

const parser = new DOMParser();
const deps = {
  parseHtml: (html: string) => parser.parseFromString(html, "text/html"),
  readDocument: () => Promise.reject(new Error("There are no documents among the vectors.")),
};
const escaped = (html: string) => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A vector read as a message in three ways: as HTML, as HTML that shows its own source, as plain text. */
export function readMessage({ html, text }: { html: string; text: string }): string[] {
  const bodies = [`<p>Hello</p>${html}<p>Bye</p>`, `<p>${escaped(html)}</p>`];
  return [...bodies.map((body) => htmlToText(body).text), text];
}

/** The passages of articles that hold a vector in title and text: a saved page, a Markdown file, an item of a help centre. */
export async function readArticles(id: string, { html, text }: { html: string; text: string }): Promise<Passage[]> {
  const page = (body: string) =>
    `<html><head><title>${escaped(text)}</title></head><body><main><h1>Returns ${body}</h1><p>You have 30 days. ${body}</p></main></body></html>`;
  const file = (path: string, content: string) => ({ path, text: content, bytes: null });
  const read = await parseFiles(
    [
      file(`${id}/raw.html`, page(html)),
      file(`${id}/shown.html`, page(escaped(text))),
      file(`${id}/page.md`, `# Returns ${text}\n\nYou have 30 days. ${text}\n`),
    ],
    deps,
  );
  const item: SourceItem = {
    id,
    kind: "article",
    title: `Returns ${text}`,
    body: `<p>You have 30 days.</p>${html}`,
    format: "html",
    summary: text,
    locale: "en",
    brand: null,
    section: text,
    labels: [text],
    group: null,
    url: text,
    product: text,
    owner: text,
    updated: null,
    reviewed: null,
    tier: "public",
    says: text,
  };
  const items = await readItems({ source: "s1", brand: null, now: "2026-11-22T00:00:00Z", items: [item] }, deps);
  return [...read.articles.map((a) => a.article), ...items.articles].flatMap(passages);
}
