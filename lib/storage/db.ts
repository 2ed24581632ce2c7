import { Dexie, type EntityTable, type Table } from "dexie";
import type { Line, TextRow } from "../audit/entry.ts";
import type { TicketRef } from "../conversation.ts";
import type { Profile } from "../drafting/profile.ts";
import type { Rule } from "../guardrails/policy.ts";
import type { Article } from "../knowledge/article.ts";

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

/** All tables. Only lib/storage opens it, and only in the background. */
export type Db = Dexie & {
  articles: EntityTable<Article, "id">;
  revisions: Table<Article, [string, number]>;
  profiles: EntityTable<Profile, "id">;
  rules: EntityTable<RuleRow, "id">;
  settings: EntityTable<Setting, "name">;
  log: Table<LogLine, [string, number]>;
  texts: Table<TextRow, [string, number, string]>;
  head: EntityTable<Head, "install">;
  keys: EntityTable<KeyRow, "name">;
  outbox: EntityTable<WriteBackRow, "key">;
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
  return db;
}
