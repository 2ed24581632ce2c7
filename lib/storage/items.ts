import { Dexie } from "dexie";
import type { Db, ItemRow } from "./db.ts";

/** An item as it was taken, and whether its article is still there. */
export type KnownItem = ItemRow & { there: boolean };

/** What was taken from connected sources, item by item. */
export function itemsTable(db: Db) {
  const ofSource = (source: string) => db.items.where("[source+pass]").between([source, Dexie.minKey], [source, Dexie.maxKey]);
  return {
    /** Those of these items that were taken before, by their ids. */
    known: async (source: string, ids: string[]): Promise<Map<string, KnownItem>> => {
      const rows = (await db.items.bulkGet(ids.map((id): [string, string] => [source, id]))).filter((row) => row !== undefined);
      const articles = await db.articles
        .where("id")
        .anyOf(rows.map((row) => row.article))
        .primaryKeys();
      const there = new Set(articles);
      return new Map(rows.map((row) => [row.item, { ...row, there: there.has(row.article) }]));
    },
    /** Items that no walk over everything has met since this one began. */
    older: (source: string, pass: number): Promise<ItemRow[]> =>
      db.items.where("[source+pass]").between([source, Dexie.minKey], [source, pass], true, false).toArray(),
    count: (source: string): Promise<number> => ofSource(source).count(),
    /** Ids of this source's articles that belong to no item. */
    orphans: async (source: string): Promise<string[]> => {
      const claimed = new Set((await ofSource(source).toArray()).map((row) => row.article));
      const articles = await db.articles.where("source").equals(source).primaryKeys();
      return articles.filter((id) => !claimed.has(id));
    },
    /** Ids of all articles of this source. */
    articles: (source: string): Promise<string[]> => db.articles.where("source").equals(source).primaryKeys(),
    /** How many articles and saved replies it has brought; by the index alone. */
    brought: async (source: string): Promise<{ articles: number; macros: number }> => {
      const of = (kind: string) => db.articles.where("[source+kind]").equals([source, kind]).count();
      const [articles, macros] = await Promise.all([of("article"), of("macro")]);
      return { articles, macros };
    },
  };
}
export type Items = ReturnType<typeof itemsTable>;
