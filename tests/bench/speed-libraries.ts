import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import MiniSearch from "minisearch";
import type { Article } from "../../lib/knowledge/article.ts";
import { terms } from "../../lib/language/terms.ts";

/** A search library over whole articles, as a team would use it. */
export interface Library {
  build(articles: Article[]): void;
  search(text: string): unknown;
  change(article: Article): void;
  /** Stores it, and opens what was stored. */
  save(): void;
  open(): void;
}

/** MiniSearch with our stemmer and stop words, and the weights that suit these pages best. */
export function miniSearch(folder: string): Library {
  const options = {
    fields: ["title", "summary", "body"],
    tokenize: (text: string) => terms(text, "en"),
    processTerm: (term: string) => term,
    searchOptions: { boost: { title: 4, summary: 2 } },
  };
  const file = join(folder, "minisearch.json");
  let index = new MiniSearch<Article>(options);
  return {
    build: (articles) => index.addAll(articles),
    search: (text) => index.search(text).slice(0, 12),
    change: (article) => index.replace(article),
    save: () => writeFileSync(file, JSON.stringify(index)),
    open: () => {
      index = MiniSearch.loadJSON<Article>(readFileSync(file, "utf8"), options);
    },
  };
}

/** SQLite's FTS5, native, with its own English stemmer. */
export function fts(folder: string): Library {
  const file = join(folder, "fts5.db");
  let db: DatabaseSync | null = null;
  const opened = () => {
    db ??= new DatabaseSync(file);
    return db;
  };
  return {
    build: (articles) => {
      rmSync(file, { force: true });
      const at = opened();
      at.exec("CREATE VIRTUAL TABLE t USING fts5(id UNINDEXED, title, summary, body, tokenize = 'porter unicode61')");
      at.exec("BEGIN");
      const insert = at.prepare("INSERT INTO t VALUES (?, ?, ?, ?)");
      for (const { id, title, summary, body } of articles) insert.run(id, title, summary ?? "", body);
      at.exec("COMMIT");
    },
    search: (text) => {
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return [];
      const query = words.map((w) => `"${w}"`).join(" OR ");
      return opened().prepare("SELECT id, bm25(t, 0, 4, 2, 1) AS score FROM t WHERE t MATCH ? ORDER BY score LIMIT 12").all(query);
    },
    change: ({ id, title, summary, body }) => {
      opened().prepare("DELETE FROM t WHERE id = ?").run(id);
      opened()
        .prepare("INSERT INTO t VALUES (?, ?, ?, ?)")
        .run(id, title, summary ?? "", body);
    },
    save: () => undefined,
    open: () => opened().prepare("SELECT count(*) FROM t WHERE t MATCH 'window'").all(),
  };
}
