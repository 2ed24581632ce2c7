import type { Article } from "../article.ts";
import { type Passage, passageText } from "../passage.ts";
import type { ArticleField, PassageField } from "./reader.ts";

/** All of an article but its text, which lies in its passages. */
export type ArticleHead = Omit<Article, "body">;

/** What an article's own fields are made of. */
export function articleTexts(head: ArticleHead): Record<ArticleField, string> {
  const { title, summary, labels, product, section } = head;
  return { title, summary: summary ?? "", label: [...labels, product, section].filter((part) => part !== null).join("\n") };
}

/** What a passage's fields are made of. */
export function passageTexts(passage: Passage): Record<PassageField, string> {
  return { heading: [...passage.above, passage.heading ?? ""].join("\n"), body: passageText(passage) };
}

/** What a passage has from its article; the rest is stored for each passage. */
const shared = [
  "revision",
  "kind",
  "title",
  "locale",
  "brand",
  "tier",
  "tellable",
  "url",
  "updated",
  "reviewed",
  "needs",
  "product",
] as const;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** An article's head as it is stored. */
export function packHead(article: ArticleHead & { body?: string }): string {
  const { body: _, ...head } = article;
  return JSON.stringify(head);
}

/** The other way round. */
export function openHead(bytes: Uint8Array): ArticleHead {
  return JSON.parse(decoder.decode(bytes)) as ArticleHead;
}

/** A passage as it is stored, beside its article's head. */
export function packPassage(passage: Passage): string {
  const own: Record<string, unknown> = { ...passage };
  for (const key of shared) delete own[key];
  delete own["article"];
  own["blocks"] = passage.blocks.map(({ from, to, kind, text }) => [from, to, kind, text]);
  return JSON.stringify(own);
}

/** The other way round. */
export function openPassage(bytes: Uint8Array, head: ArticleHead): Passage {
  const own = JSON.parse(decoder.decode(bytes)) as Pick<Passage, "id" | "heading"> & {
    blocks: [number, number, "sentence" | "step" | "row", string][];
  };
  const blocks = own.blocks.map(([from, to, kind, text]) => ({ from, to, kind, text }));
  return { ...Object.fromEntries(shared.map((key) => [key, head[key]])), article: head.id, ...own, blocks } as unknown as Passage;
}
