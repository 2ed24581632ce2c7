import { escapeHtml } from "../escape-html.ts";
import { withoutElements } from "../html-parts.ts";
import { decodeEntities } from "./entities.ts";

/** What of a page's macros is no text of it: settings, ticks, hints to its writers, and what stands there twice. */
const noText = ["ac:parameter", "ac:task-id", "ac:task-uuid", "ac:task-status", "ac:placeholder", "ac:adf-attribute", "ac:adf-fallback"];

/**
 * Confluence's storage format (XHTML with elements of its own) as HTML: texts of macros stay as they are read, code becomes
 * preformatted, tasks become lists, links to pages keep their words.
 */
export function storageToHtml(storage: string): string {
  const linked = cdata(storage).replace(/<ac:link(?:\s[^<>]*)?>([\s\S]{0,4000}?)<\/ac:link>/g, (_, inner: string) => wordsOf(inner));
  // Those without content would else be taken for the beginning of another one.
  const closed = linked.replace(/<(?:ac|ri):[\w-]+[^<>]*\/>/g, "");
  return withoutElements(closed, noText, "")
    .replace(/<ac:task-list\b[^<>]*>/g, "<ul>")
    .replace(/<\/ac:task-list>/g, "</ul>")
    .replace(/<ac:task-body\b[^<>]*>/g, "<li>")
    .replace(/<\/ac:task-body>/g, "</li>")
    .replace(/<\/?(?:ac|ri):[\w-]+[^<>]*>/g, "");
}

/** A link to a page is read by its own words, or by the page's title where it has none. */
function wordsOf(link: string): string {
  if (/<ac:(?:plain-text-)?link-body\b/.test(link)) return link;
  return escapeHtml(decodeEntities(/\bri:content-title="([^"]*)"/.exec(link)?.[1] ?? ""));
}

/** Text that is kept as it was typed: code, and the words of links. Not by a pattern: one that never ends would take hours. */
function cdata(storage: string): string {
  let out = "";
  let at = 0;
  for (;;) {
    const from = storage.indexOf("<![CDATA[", at);
    const to = from < 0 ? -1 : storage.indexOf("]]>", from);
    if (to < 0) return out + storage.slice(at);
    const before = storage.slice(at, from);
    const text = escapeHtml(storage.slice(from + "<![CDATA[".length, to));
    const code = /<ac:plain-text-body\b[^<>]*>\s*$/.test(before.slice(-200));
    out += before + (code ? `<pre>${text}</pre>` : text);
    at = to + 3;
  }
}
