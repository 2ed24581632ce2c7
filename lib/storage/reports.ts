import type { Db } from "./db.ts";

/** What error reports were about, for the rules that take an article out of AI use, or stop a profile, after some of them. */
export function reportsTable(db: Db) {
  return {
    /** Counts one draft's report against the articles it cites (and `profileKey` of who wrote it); reported again, it does not count twice. `at` is ISO 8601. */
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
/** A profile, among the articles that reports are counted for; no article has such an id. */
export const profileKey = (profile: string): string => `profile\n${profile}`;
export type Reports = ReturnType<typeof reportsTable>;
