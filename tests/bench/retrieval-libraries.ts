import { DatabaseSync } from "node:sqlite";
import MiniSearch from "minisearch";
import { terms } from "../../lib/language/terms.ts";
import type { Asked } from "./adapters.ts";
import type { Doc } from "./corpus.ts";

/** Finds the ids of the `k` best documents, best first. */
export type LibrarySearch = (asked: Asked, k: number) => string[];

/** The last thing the customer said: what a library is asked. */
const lastSaid = ({ text, turns }: Asked) => turns?.findLast((t) => t.role === "customer")?.text ?? text ?? "";

/** MiniSearch with our stemmers and stop words, and the weights that suit these sets best. */
export function miniSearch(docs: Doc[], locale: string): LibrarySearch {
  const index = new MiniSearch<Doc>({
    fields: ["title", "desc", "text"],
    tokenize: (text) => terms(text, locale),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 4, desc: 2 } },
  });
  index.addAll(docs);
  return (asked, k) =>
    index
      .search(lastSaid(asked))
      .slice(0, k + 1)
      .map((found) => String(found.id))
      .filter((id) => id !== asked.exclude)
      .slice(0, k);
}

/** SQLite's FTS5 with the same weights; its English stemmer makes it worse here. */
export function fts5(docs: Doc[]): LibrarySearch {
  const db = new DatabaseSync(":memory:");
  db.exec("CREATE VIRTUAL TABLE t USING fts5(id UNINDEXED, title, summary, body, tokenize = 'unicode61')");
  const insert = db.prepare("INSERT INTO t VALUES (?, ?, ?, ?)");
  db.exec("BEGIN");
  for (const { id, title, desc, text } of docs) insert.run(id, title ?? "", desc ?? "", text ?? "");
  db.exec("COMMIT");
  const ask = db.prepare("SELECT id FROM t WHERE t MATCH ? ORDER BY bm25(t, 0, 4, 2, 1) LIMIT ?");
  return (asked, k) => {
    const words = new Set(
      lastSaid(asked)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
    if (words.size === 0) return [];
    const rows = ask.all([...words].map((w) => `"${w}"`).join(" OR "), k + 1) as { id: string }[];
    return rows
      .map((row) => row.id)
      .filter((id) => id !== asked.exclude)
      .slice(0, k);
  };
}
