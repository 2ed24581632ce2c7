import { FootnoteError } from "../errors.ts";
import { Article, sayable, Tier } from "../knowledge/article.ts";
import { type LastWord, lastWord } from "../knowledge/merge-article.ts";
import { stricter } from "../knowledge/tier-of.ts";
import type { Db } from "./db.ts";

const counter = "articlesRevision";
/** Articles that are held at once while many are removed. */
const batch = 500;

/**
 * The knowledge: each article's present state, and every revision that was ever cited. Each change bears a number, the revision
 * of the knowledge; its articles are stamped with it, and what must no longer be found is noted in `gone`.
 */
export function articlesTable(db: Db) {
  const changing = (change: (stamp: number) => Promise<void>): Promise<void> =>
    db.transaction("rw", db.articles, db.gone, db.settings, async () => {
      const stamp = asCount((await db.settings.get(counter))?.value) + 1;
      await change(stamp);
      await db.settings.put({ name: counter, value: stamp });
    });
  const put = async (articles: Article[], stamp: number): Promise<void> => {
    const before = await db.articles.bulkGet(articles.map((a) => a.id));
    const narrower = articles.filter((a, at) => before[at] && narrowed(before[at], a));
    await db.gone.bulkPut(narrower.map(({ id }) => ({ id, stamp })));
    await db.articles.bulkPut(articles.map((a) => ({ ...a, stamp })));
  };
  const remove = async (ids: string[], stamp: number): Promise<void> => {
    for (let at = 0; at < ids.length; at += batch) {
      const some = ids.slice(at, at + batch);
      const rows = await db.articles.bulkGet(some);
      const [words, goneBefore] = [rows.map((row) => row && lastWord(Article.parse(row))), await db.gone.bulkGet(some)];
      // Of one that is not there the word before stands.
      const word = (n: number) => (rows[n] ? words[n] : goneBefore[n]?.word);
      await db.gone.bulkPut(some.map((id, n) => ({ id, stamp, ...(word(n) ? { word: word(n) as LastWord } : {}) })));
      await db.articles.bulkDelete(some);
    }
  };

  return {
    /** Adds or changes articles, all or none. */
    save: (articles: Article[]): Promise<void> => {
      const parsed = articles.map((a) => Article.parse(a));
      return changing((stamp) => put(parsed, stamp));
    },
    /** Puts these in the place of all that is there; one that stays as it was is no change. */
    replace: (articles: Article[]): Promise<void> => {
      const parsed = articles.map((a) => Article.parse(a));
      return changing(async (stamp) => {
        const before = new Map((await db.articles.toArray()).map((row) => [row.id, JSON.stringify(Article.parse(row))]));
        await put(
          parsed.filter((a) => before.get(a.id) !== JSON.stringify(a)),
          stamp,
        );
        for (const { id } of parsed) before.delete(id);
        await remove([...before.keys()], stamp);
      });
    },
    find: async (id: string): Promise<Article | null> => read(await db.articles.get(id)),
    /** Those of these ids that are there. */
    findMany: async (ids: string[]): Promise<Article[]> => (await db.articles.bulkGet(ids)).flatMap((row) => read(row) ?? []),
    /** The next articles by id after one (null: from the first), for going through all without holding them all. */
    pageAfter: async (id: string | null, limit: number): Promise<Article[]> =>
      (
        await db.articles
          .where("id")
          .above(id ?? "")
          .limit(limit)
          .toArray()
      ).map((row) => Article.parse(row)),
    /** Every article, by id. */
    page: async (): Promise<Article[]> => (await db.articles.toArray()).map((row) => Article.parse(row)),
    /** The sources that articles came from, each once. */
    sources: async (): Promise<string[]> => (await db.articles.orderBy("source").uniqueKeys()).map(String),
    /** Counts the articles of these sources as changed; `out`: with the next search none of them may be found as before. */
    restamp: (sources: string[], out: boolean): Promise<void> =>
      changing(async (stamp) => {
        const theirs = db.articles.where("source").anyOf(sources);
        if (out) await db.gone.bulkPut((await theirs.primaryKeys()).map((id) => ({ id, stamp })));
        await theirs.modify({ stamp });
      }),
    remove: (ids: string[]): Promise<void> => changing((stamp) => remove(ids, stamp)),
    /**
     * What changed after a revision (null: everything there is), as ids. `removed`: gone, or not to be found as before because
     * fewer people may read it; the latter are among `changed` too.
     */
    since: async (revision: number | null): Promise<{ changed: string[]; removed: string[] }> => {
      const [changed, removed] = await Promise.all([
        db.articles
          .where("stamp")
          .above(revision ?? -1)
          .primaryKeys(),
        revision === null ? [] : db.gone.where("stamp").above(revision).primaryKeys(),
      ]);
      return { changed, removed };
    },
    /** Keeps the present revisions of these articles, which a draft cites, for as long as the log may show them. */
    keepRevisions: async (ids: string[]): Promise<void> => {
      const articles = (await db.articles.bulkGet(ids)).filter((a) => a !== undefined);
      const kept = await db.revisions.bulkGet(articles.map((a) => [a.id, a.revision]));
      const fresh = articles.filter((_, i) => kept[i] === undefined).map((a) => Article.parse(a));
      if (fresh.length > 0) await db.revisions.bulkPut(fresh);
    },
    /** Keeps exactly these revisions. False when one of them is neither kept nor there any more: it went while a draft was written. */
    keepCited: (cited: { id: string; revision: number }[]): Promise<boolean> =>
      db.transaction("rw", db.articles, db.revisions, async () => {
        const kept = await db.revisions.bulkGet(cited.map(({ id, revision }) => [id, revision]));
        const open = cited.filter((_, i) => kept[i] === undefined);
        const there = await db.articles.bulkGet(open.map(({ id }) => id));
        const found = there.flatMap((a, i) => (a && a.revision === open[i]?.revision ? [Article.parse(a)] : []));
        await db.revisions.bulkPut(found);
        return found.length === open.length;
      }),
    /** The highest revision of each of these ids that is kept, although the article itself may be gone. */
    lastKept: async (ids: string[]): Promise<Map<string, number>> => {
      const wanted = new Set(ids);
      const last = new Map<string, number>();
      // Keys come in order: the last one of an id is its highest.
      for (const [id, revision] of await db.revisions.toCollection().primaryKeys()) if (wanted.has(id)) last.set(id, revision);
      return last;
    },
    /** What a person had said about those of these ids that are gone. */
    lastWords: async (ids: string[]): Promise<Map<string, LastWord>> => {
      const rows = await db.gone.bulkGet(ids);
      return new Map(rows.flatMap((row) => (row?.word ? [[row.id, row.word] as const] : [])));
    },
    /** A cited revision as it was. */
    findRevision: async (id: string, revision: number): Promise<Article | null> => read(await db.revisions.get([id, revision])),
    /** Grows with every change: what was computed from an older number is out of date. */
    revision: async (): Promise<number> => asCount((await db.settings.get(counter))?.value),
    /** How many there are, and how many of them may be quoted to some customer. */
    counts: async (): Promise<{ articles: number; sayable: number }> => {
      // By the indexes alone: an article's text is never read for it. Few are out of use.
      const tiers = Tier.options.filter((tier) => sayable(tier, true));
      const [articles, said, out] = await Promise.all([
        db.articles.count(),
        db.articles.where("tier").anyOf(tiers).count(),
        db.articles.where("quarantined").aboveOrEqual("").toArray(),
      ]);
      return { articles, sayable: said - out.filter((a) => sayable(a.tier, true)).length };
    },
  };
}
export type Articles = ReturnType<typeof articlesTable>;

/** May somebody who could read it, or hear of it, no longer? */
function narrowed(before: Article, after: Article): boolean {
  if (before.quarantined === null && after.quarantined !== null) return true;
  if (before.tellable === "own-words" && after.tellable === "no") return true;
  return stricter(after.tier, before.tier) || before.brand !== after.brand;
}

function read(row: Article | undefined): Article | null {
  return row ? Article.parse(row) : null;
}

function asCount(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== "number") throw new FootnoteError("storage.broken", { detail: { what: counter } });
  return value;
}
