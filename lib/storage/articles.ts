import { FootnoteError } from "../errors.ts";
import { Article, sayable } from "../knowledge/article.ts";
import type { Db } from "./db.ts";

const counter = "articlesRevision";

/** The knowledge: each article's present state, and every revision that was ever cited. */
export function articlesTable(db: Db) {
  const changing = <T>(change: () => PromiseLike<T>): Promise<T> =>
    db.transaction("rw", db.articles, db.settings, async () => {
      const result = await change();
      const before = await db.settings.get(counter);
      await db.settings.put({ name: counter, value: asCount(before?.value) + 1 });
      return result;
    });

  return {
    /** Adds or changes articles, all or none. */
    save: (articles: Article[]): Promise<void> => {
      const parsed = articles.map((a) => Article.parse(a));
      return changing(() => db.articles.bulkPut(parsed).then(() => undefined));
    },
    /** Puts these in the place of all that is there. */
    replace: (articles: Article[]): Promise<void> => {
      const parsed = articles.map((a) => Article.parse(a));
      return changing(async () => {
        await db.articles.clear();
        await db.articles.bulkPut(parsed);
      });
    },
    find: async (id: string): Promise<Article | null> => read(await db.articles.get(id)),
    /** Every article, by id. */
    page: async (): Promise<Article[]> => (await db.articles.toArray()).map((row) => Article.parse(row)),
    remove: (ids: string[]): Promise<void> => changing(() => db.articles.bulkDelete(ids)),
    /** Keeps the present revisions of these articles, which a draft cites, for as long as the log may show them. */
    keepRevisions: async (ids: string[]): Promise<void> => {
      const articles = (await db.articles.bulkGet(ids)).filter((a) => a !== undefined);
      const kept = await db.revisions.bulkGet(articles.map((a) => [a.id, a.revision]));
      const fresh = articles.filter((_, i) => kept[i] === undefined).map((a) => Article.parse(a));
      if (fresh.length > 0) await db.revisions.bulkPut(fresh);
    },
    /** A cited revision as it was. */
    findRevision: async (id: string, revision: number): Promise<Article | null> => read(await db.revisions.get([id, revision])),
    /** Grows with every change: what was computed from an older number is out of date. */
    revision: async (): Promise<number> => asCount((await db.settings.get(counter))?.value),
    /** How many there are, and how many of them may be quoted to some customer. */
    counts: async (): Promise<{ articles: number; sayable: number }> => {
      // At once: a cursor would ask the database again for every article.
      const all = await db.articles.toArray();
      return { articles: all.length, sayable: all.filter((a) => sayable(a.tier, true) && a.quarantined === null).length };
    },
  };
}
export type Articles = ReturnType<typeof articlesTable>;

function read(row: Article | undefined): Article | null {
  return row ? Article.parse(row) : null;
}

function asCount(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== "number") throw new FootnoteError("storage.broken", { detail: { what: counter } });
  return value;
}
