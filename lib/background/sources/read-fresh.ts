import { FootnoteError } from "../../errors.ts";
import type { Article } from "../../knowledge/article.ts";
import type { SourceItem } from "../../source-item.ts";
import type { SourceFailure, SourceSettings } from "../../source-settings.ts";

/** What the engine is given at once, in characters and in items: a message of a few megabytes at most. */
const mostCharacters = 400_000;
const mostItems = 100;

/** The engine's reading, as `engine.read` does it. */
export type Read = (data: {
  source: string;
  brand: string | null;
  items: SourceItem[];
  now: string;
}) => Promise<{ articles: Article[]; failures: SourceFailure[] }>;

/** Items in the parts in which they are read. */
export function batches(items: SourceItem[]): SourceItem[][] {
  const all: SourceItem[][] = [];
  let characters = 0;
  for (const item of items) {
    const last = all.at(-1);
    if (last && last.length < mostItems && characters + item.body.length <= mostCharacters) {
      last.push(item);
      characters += item.body.length;
    } else {
      all.push([item]);
      characters = item.body.length;
    }
  }
  return all;
}

/**
 * Reads one part. When the engine dies over it, it is tried again, then item by item, so that one that no reader survives is
 * named (`source.unreadable`) and the others are taken. Throws what the engine throws when it reads none.
 */
export async function readBatch(
  items: SourceItem[],
  settings: SourceSettings,
  now: string,
  read: Read,
): Promise<{ articles: Article[]; failures: SourceFailure[] }> {
  const ask = async (some: SourceItem[]) => {
    const { articles, failures } = await read({ source: settings.id, brand: settings.brand, items: some, now });
    return { articles: articles.map((article) => withAnswer(article, settings)), failures };
  };
  try {
    return await ask(items).catch(() => ask(items));
  } catch (error) {
    if (items.length === 1) throw error;
    return oneByOne(items, now, ask, error);
  }
}

async function oneByOne(items: SourceItem[], now: string, ask: (items: SourceItem[]) => ReturnType<Read>, first: unknown) {
  const articles: Article[] = [];
  const failures: SourceFailure[] = [];
  let survived = 0;
  for (const item of items) {
    try {
      const one = await ask([item]);
      articles.push(...one.articles);
      failures.push(...one.failures);
      survived++;
    } catch (error) {
      if (error instanceof FootnoteError && error.code === "storage.full") throw error;
      failures.push({ item: item.id, url: item.url, code: "source.unreadable", detail: {}, at: now });
    }
  }
  if (survived === 0) throw first;
  return { articles, failures };
}

/** The lead's answer for the source holds where the source's own permissions say nothing. */
function withAnswer(article: Article, { tier }: SourceSettings): Article {
  if (tier === null || article.claims.source !== null) return article;
  return { ...article, claims: { ...article.claims, lead: tier, how: "folder" } };
}
