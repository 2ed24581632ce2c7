import type { EngineDoor } from "./engine-doors.ts";
import type { Article } from "./knowledge/article.ts";
import type { IndexStatus } from "./knowledge-messages.ts";

/** What the engine is fed from. */
export interface EngineFeed {
  /** Grows with every change to the knowledge. */
  revision: () => Promise<number>;
  /**
   * What changed after a revision, as ids (null: everything there is). `removed` holds what must no longer be found at once: what
   * is gone, and what became stricter, which may be among `changed` too.
   */
  since: (revision: number | null) => Promise<{ changed: string[]; removed: string[] }>;
  /** The articles of these ids that are there and that AI may use. */
  articles: (ids: string[]) => Promise<Article[]>;
}

/** How many articles, and characters of them, one message takes: a browser refuses one of more than 64 MiB. */
const mostArticles = 200;
const mostCharacters = 2_000_000;

/** Changes to no more articles than this are waited for by a search; for more, the index as it was answers. */
const worthWaiting = 200;

/** One way from one revision to another. */
export interface Sync {
  to: number;
  /** What must no longer be found is out of the index, and whether the rest is soon there. */
  strict: Promise<{ soon: boolean }>;
  /** Resolves with the index's new revision, or null when the disk did not take it. */
  done: Promise<number | null>;
}

/** Brings the index from one revision (null: there is none) to another, in batches; what must not be found any more goes first. */
export function syncIndex(
  door: EngineDoor,
  feed: EngineFeed,
  from: number | null,
  to: number,
  onStatus: (status: IndexStatus) => void,
): Sync {
  const fresh = from === null || from > to;
  const plan = feed.since(fresh ? null : from);
  const send = async (change: Omit<Parameters<EngineDoor["update"]>[0], "to">) => {
    const { status } = await door.update({ ...change, to });
    onStatus(status);
    return status.problem;
  };
  const strict = plan.then(async ({ changed, removed }) => {
    const total = changed.length;
    const problem = await send({ fresh, changed: [], removed, last: total === 0, done: 0, total });
    return { soon: total <= worthWaiting, problem };
  });
  const rest = async () => {
    const [{ changed }, first] = await Promise.all([plan, strict]);
    if (first.problem !== null) return null;
    for (let at = 0; at < changed.length; at += mostArticles) {
      const ids = changed.slice(at, at + mostArticles);
      const articles = await feed.articles(ids);
      const there = new Set(articles.map((a) => a.id));
      const parts = split(articles);
      const end = Math.min(at + mostArticles, changed.length);
      for (const [n, part] of parts.entries()) {
        const last = end === changed.length && n === parts.length - 1;
        const problem = await send({
          fresh: false,
          changed: part,
          removed: n === 0 ? ids.filter((id) => !there.has(id)) : [],
          last,
          done: end,
          total: changed.length,
        });
        if (problem !== null) return null;
      }
    }
    return to;
  };
  const done = rest();
  // Whoever waits for neither hears of a failure with the next search.
  strict.catch(() => undefined);
  done.catch(() => undefined);
  return { to, strict, done };
}

/** Articles in parts that one message can carry; at least one part. */
function split(articles: Article[]): Article[][] {
  const parts: Article[][] = [[]];
  let characters = 0;
  for (const article of articles) {
    const size = article.body.length + article.title.length + (article.summary?.length ?? 0);
    if (characters > 0 && characters + size > mostCharacters) {
      parts.push([]);
      characters = 0;
    }
    parts.at(-1)?.push(article);
    characters += size;
  }
  return parts;
}
