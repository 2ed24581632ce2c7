import { Dexie, type EntityTable, type Table } from "dexie";
import type { Line, TextRow } from "../audit/entry.ts";
import type { TicketRef } from "../conversation.ts";
import type { Profile } from "../drafting/profile.ts";
import type { Rule } from "../guardrails/policy.ts";
import type { Article } from "../knowledge/article.ts";
import type { LastWord } from "../knowledge/merge-article.ts";
import type { SourceProgress, SourceSettings } from "../source-settings.ts";

/** A line with the key of its ticket, so that a ticket's lines are found without reading every text. */
export type LogLine = Line & { ticket: string };
export type Head = { install: string; seq: number; hash: string };
export type KeyRow = { name: "signing"; install: string; publicKey: string; privateKey: CryptoKey };
export type RuleRow = Rule & { position: number };
export type Setting = { name: string; value: unknown };
export type WriteBackRow = {
  key: string;
  ticketKey: string;
  ticket: TicketRef;
  suggestion: string | null;
  what: "tag" | "note" | "route";
  value: string;
  at: string;
  tries: number;
  code: string | null;
};

/** An article with the number of the change that it came or changed with: what the index has not taken in is behind it. */
export type ArticleRow = Article & { stamp: number };
/** An article that is no longer there, since which change, and what a person had said about it. */
export type GoneRow = { id: string; stamp: number; word?: LastWord };
/** A connected source, how far its walk has come, and the mark that its last finished walk left. */
export type SourceRow = {
  id: string;
  settings: SourceSettings;
  progress: SourceProgress;
  /** Where the walk goes on; null at its start. */
  cursor: string | null;
  mark: string | null;
  /** The last page is stored and its mark is this; what was not met is still to be removed. */
  ending: { mark: string | null } | null;
  /** Counts walks over everything: what the present one has not met bears an older number. */
  pass: number;
  /** Pages of the present walk. */
  pages: number;
  /** When the last walk over everything came to its end, ISO 8601. */
  full: string | null;
  /** The lead has seen that most of it is gone, and wants it so. */
  confirmed: boolean;
  /** It came with a team file, and goes when the file no longer names it. */
  team: boolean;
};
/** One item of a source, the article made of it, and the digest of what it was made of. */
export type ItemRow = { source: string; item: string; article: string; digest: string; pass: number };
/** What a host gave to ask with next time. */
export type ValidatorRow = { source: string; url: string; etag: string | null; modified: string | null };
/** Somebody reported an error in a draft that cited this article. `at` is ISO 8601. */
export type ReportRow = { key: string; article: string; at: string };

/** What may not be told, as bytes of hashes; see closed-runs.ts. */
export type ClosedRow = {
  name: "closed";
  revision: number;
  internal: Uint8Array;
  signedIn: Uint8Array;
  canaries: string[];
  links: string[];
};

/** All tables. Only lib/storage opens it, and only in the background. */
export type Db = Dexie & {
  articles: EntityTable<ArticleRow, "id">;
  gone: EntityTable<GoneRow, "id">;
  sources: EntityTable<SourceRow, "id">;
  items: Table<ItemRow, [string, string]>;
  validators: Table<ValidatorRow, [string, string]>;
  reports: EntityTable<ReportRow, "key">;
  revisions: Table<Article, [string, number]>;
  profiles: EntityTable<Profile, "id">;
  rules: EntityTable<RuleRow, "id">;
  settings: EntityTable<Setting, "name">;
  log: Table<LogLine, [string, number]>;
  texts: Table<TextRow, [string, number, string]>;
  head: EntityTable<Head, "install">;
  keys: EntityTable<KeyRow, "name">;
  outbox: EntityTable<WriteBackRow, "key">;
  closed: EntityTable<ClosedRow, "name">;
};

/** Where the database lives; tests give their own. */
export interface DbPlace {
  name?: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
}

/** Opens the database (on first use). A transaction counts as done only when it is on the disk. */
export function openDb({ name = "footnote", ...place }: DbPlace = {}): Db {
  const db = new Dexie(name, { ...place, chromeTransactionDurability: "strict" }) as Db;
  // Append-only: a shipped version never changes; its frozen dump is in tests/fixtures/db.
  db.version(1).stores({
    articles: "id, source",
    revisions: "[id+revision]",
    profiles: "id",
    rules: "id, position",
    settings: "name",
    log: "[install+seq], [ticket+seq]",
    texts: "[install+seq+name], [install+seq]",
    head: "install",
    keys: "name",
    outbox: "key, ticketKey",
  });
  db.version(2)
    .stores({
      // Those in use have no key in `quarantined`: only those out of use are found there.
      articles: "id, source, stamp, tier, quarantined, [source+kind]",
      gone: "id, stamp",
      sources: "id",
      items: "[source+item], [source+pass]",
      validators: "[source+url]",
      reports: "key, article",
    })
    .upgrade((tx) => tx.table("articles").toCollection().modify({ stamp: 0 }));
  db.version(3).stores({ closed: "name" });
  return db;
}
