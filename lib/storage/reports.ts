import type { Db } from "./db.ts";

/** Which articles error reports were about, for the rule that takes an article out of AI use after some of them. */
export function reportsTable(db: Db) {
  return {
    /** Counts one draft's report against the articles it cites; reported again, it does not count twice. `at` is ISO 8601. */
    save: async (draft: string, articles: string[], at: string): Promise<void> => {
      await db.reports.bulkPut(articles.map((article) => ({ key: `${article} ${draft}`, article, at })));
    },
    /** How many reports an article had since a moment (ISO 8601). */
    count: (article: string, since: string): Promise<number> =>
      db.reports
        .where("article")
        .equals(article)
        .filter((r) => r.at >= since)
        .count(),
    /** Forgets the reports about these articles: their text is another one, or a person has looked. */
    remove: async (articles: string[]): Promise<void> => {
      await db.reports.where("article").anyOf(articles).delete();
    },
  };
}
export type Reports = ReturnType<typeof reportsTable>;
