import { type Article, Tier } from "../knowledge/article.ts";
import { normalise } from "../language/normalise.ts";
import type { ReadDeps } from "./file-format.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { readText } from "./read-text.ts";
import { tidyMarkdown } from "./tidy-markdown.ts";
import { visiblePart } from "./visible-part.ts";

/** One article as a file gives it: fields as text, by our names once `named`. */
export type Entry = Record<string, string>;

/** Other names that help centres and spreadsheets use for our fields. */
const alias: Record<string, string> = {
  text: "body",
  content: "body",
  html: "body",
  answer: "body",
  body_html: "body",
  description: "body",
  name: "title",
  question: "title",
  subject: "title",
  language: "locale",
  lang: "locale",
  html_url: "url",
  link: "url",
  updated_at: "updated",
  last_updated: "updated",
  modified: "updated",
  date: "updated",
  reviewed_at: "reviewed",
  last_reviewed: "reviewed",
  type: "kind",
  audience: "tier",
  visibility: "tier",
  version: "revision",
  tags: "labels",
  label_names: "labels",
  category: "section",
  abstract: "summary",
};

/** Words for the tiers that people write into a table. */
const tierWords: Record<string, Tier> = {
  everyone: "public",
  all: "public",
  external: "public",
  customers: "authenticated",
  "signed-in": "authenticated",
  signed_in: "authenticated",
  "signed-in customers": "authenticated",
  private: "internal",
  agents: "internal",
  staff: "internal",
};

/** The entry with our names for its fields; the first name that has a value wins. */
export function named(entry: Entry): Entry {
  const found: Entry = {};
  for (const [name, value] of Object.entries(entry)) {
    const key = name.trim().toLowerCase().replaceAll(" ", "_");
    const field = alias[key] ?? key;
    if (value.trim() !== "" && (found[field] === undefined || field === key)) found[field] = value.trim();
  }
  return found;
}

/** The tier an entry states: null when it states none, `unknown` when its word is none of ours. */
export function statedTier(entry: Entry): Tier | "unknown" | null {
  const word = entry.tier?.toLowerCase();
  if (!word) return null;
  const tier = Tier.safeParse(tierWords[word] ?? word);
  return tier.success ? tier.data : "unknown";
}

/** The highest revision that a file may state: the next ones must still be other numbers. */
const mostRevisions = 1_000_000_000;

/** The folder of a path, `.` for none. */
function folderOf(path: string): string {
  return path.split("/").slice(0, -1).join("/") || ".";
}

/** What an entry is besides its fields: `part` tells a file's entries apart, `hidden` is text that a reader would not see. */
interface About {
  part?: string;
  hidden?: string[];
}

/**
 * Makes an article of a named entry whose body is in the Markdown subset. `id` is the path's own unless the entry has one;
 * what is not labelled is internal. Throws nothing: a missing title becomes the first heading or the file's name, a missing
 * locale is told from the text.
 */
export function article(entry: Entry, path: string, { part = "", hidden = [] }: About = {}): Article {
  const tier = statedTier(entry);
  const known = tier === null || tier === "unknown" ? null : tier;
  const says = known ? (entry.tier ?? null) : null;
  return {
    ...readText({ title: entry.title ?? null, otherwise: fileTitle(path), body: entry.body ?? "", locale: entry.locale ?? null, hidden }),
    id: entry.id ? normalise(entry.id).replace(/\s+/g, " ").slice(0, 300) : stableId(path.normalize("NFC"), part),
    kind: entry.kind === "macro" ? "macro" : "article",
    brand: entry.brand ?? null,
    tier: known ?? "internal",
    tellable: entry.tellable === "own-words" ? "own-words" : "no",
    revision: Math.min(mostRevisions, Math.max(1, Number.parseInt(entry.revision ?? "1", 10) || 1)),
    url: webAddress(entry.url),
    product: entry.product ?? null,
    owner: entry.owner ?? null,
    updated: isoDate(entry.updated),
    reviewed: isoDate(entry.reviewed),
    needs: list(entry.needs),
    summary: entry.summary ? normalise(entry.summary) : null,
    source: folderOf(path.normalize("NFC")),
    section: entry.section ?? null,
    labels: list(entry.labels),
    group: entry.group ?? null,
    claims: { source: known, says, lead: null, how: null },
    tierBecause: known ? "labelled" : "unlabelled",
    tierDetail: says,
    quarantined: null,
  };
}

/** A table's or a JSON file's text in the Markdown subset, whether it holds HTML, Markdown or plain lines. */
export function subset(text: string, deps: ReadDeps): { body: string; hidden: string[] } {
  if (!/<(?:p|br|div|h[1-6]|ul|ol|li|table|span|strong)\b[^<>]*>/i.test(text)) {
    return { body: tidyMarkdown(text, { wrapped: false }), hidden: [] };
  }
  const { root, hidden } = visiblePart(deps.parseHtml(text));
  return { body: root ? htmlToMarkdown(root, null) : "", hidden };
}

function fileTitle(path: string): string {
  const name = (path.split("/").at(-1) ?? path)
    .replace(/\.[^.]+$/, "")
    .replace(/[-_]+/g, " ")
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function stableId(path: string, part: string): string {
  const base = path.replace(/^\.?\//, "").replace(/\.[^./]+$/, "");
  return part === "" ? base : `${base}:${slug(part)}`;
}

function slug(text: string): string {
  return normalise(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
}

/** The day of an ISO date, or null. */
export function isoDate(text: string | null | undefined): string | null {
  return /^\d{4}-\d{2}(?:-\d{2})?/.exec(text ?? "")?.[0] ?? null;
}

/** An address that a reader can open, or null. */
export function webAddress(text: string | null | undefined): string | null {
  return text && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}

function list(text: string | undefined): string[] {
  return (text ?? "")
    .replace(/^\[|\]$/g, "")
    .split(/[,;|]/)
    .map((item) => item.trim().replace(/^["']|["']$/g, ""))
    .filter((item) => item !== "");
}
