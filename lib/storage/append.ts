import { beforeFirst, saltedHash, sealLine, signedBytes } from "../audit/chain.ts";
import { Entry, type Happening, type TextRow } from "../audit/entry.ts";
import { type TicketRef, ticketKey } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import type { Db, Head, KeyRow, LogLine } from "./db.ts";
import type { Keys } from "./keys.ts";
import { asLogError } from "./log-error.ts";
import { sign } from "./signing.ts";

/** Where and when something happened; `at` is ISO 8601. */
export interface LogContext {
  agent: string | null;
  ticket: TicketRef | null;
  brand: string | null;
  channel: string | null;
  at: string;
}

/** Where an entry stands: its number, and its hash, which is the log's head. */
export interface Appended {
  seq: number;
  head: string;
}

/** As much of `navigator.locks` as is needed. */
export interface Locks {
  request<T>(name: string, run: () => Promise<T>): Promise<T>;
}

interface Sealed {
  line: LogLine;
  rows: TextRow[];
}

const tries = 20;

/**
 * Makes the one function that writes to the log. Hashing and signing happen outside any transaction (Firefox ends
 * one that waits for WebCrypto); a strict transaction then writes line, texts and head, if the head has not moved.
 * `also` runs inside that transaction. Throws `log.full` or `log.failed`: then nothing at all was stored.
 */
export function appender(db: Db, keys: Keys, locks: Locks | null) {
  // One at a time in this context; the lock keeps other contexts out, and where there is none the head tells.
  let queue: Promise<unknown> = Promise.resolve();
  return (
    happening: Happening,
    context: LogContext,
    texts: Record<string, string>,
    also: () => Promise<void> = async () => {},
  ): Promise<Appended> => {
    const run = () => appendOne({ db, keys, happening, context, texts, also });
    const next = queue.then(() => (locks ? locks.request("footnote-log", run) : run())).catch(asLogError);
    queue = next.catch(() => undefined).then(() => (locks ? undefined : letOthersIn()));
    return next;
  };
}

/** Without a lock, a context that writes on and on would always be faster than one that has to try again. */
function letOthersIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
}

interface Job {
  db: Db;
  keys: Keys;
  happening: Happening;
  context: LogContext;
  texts: Record<string, string>;
  also: () => Promise<void>;
}

async function appendOne(job: Job): Promise<Appended> {
  const key = await job.keys.find();
  const rows = newRows(key.install, job.texts);
  for (let n = 0; n < tries; n++) {
    const head = (await job.db.head.get(key.install)) ?? null;
    const before = head ? [] : [await genesis(job, key)];
    const from = head ?? headOf(before[0] as Sealed);
    const sealed = await seal(key, from, job.happening, job.context, rows);
    if (await write(job, head, [...before, sealed])) return { seq: sealed.line.seq, head: sealed.line.hash };
  }
  throw new FootnoteError("log.failed", { detail: { why: "busy" } });
}

async function genesis({ db, context }: Job, key: KeyRow): Promise<Sealed> {
  const previous = await db.head.toCollection().first();
  const happening: Happening = { kind: "genesis", publicKey: key.publicKey, previousInstall: previous?.install ?? null };
  return seal(key, null, happening, { ...context, agent: null, ticket: null, brand: null, channel: null }, []);
}

async function seal(key: KeyRow, head: Head | null, happening: Happening, context: LogContext, unplaced: TextRow[]): Promise<Sealed> {
  const seq = (head?.seq ?? 0) + 1;
  const rows = unplaced.map((row) => ({ ...row, seq }));
  const texts = Object.fromEntries(rows.map((row) => [row.name, saltedHash(row.salt, row.text)]));
  const entry = Entry.parse({ v: 1, install: key.install, seq, prev: head?.hash ?? beforeFirst, ...context, happening, texts });
  const { text, hash } = sealLine({ entry });
  const signature = await sign(key.privateKey, signedBytes(key.install, seq, hash));
  const ticket = context.ticket ? ticketKey(context.ticket) : "";
  return { line: { install: key.install, seq, text, hash, signature, ticket }, rows };
}

/** True when all is stored; false when another context was faster and nothing was. */
async function write({ db, also }: Job, head: Head | null, sealed: Sealed[]): Promise<boolean> {
  const last = sealed.at(-1) as Sealed;
  return db.transaction("rw", [db.log, db.texts, db.head], async () => {
    const now = await db.head.get(last.line.install);
    if (now?.seq !== head?.seq || now?.hash !== head?.hash) return false;
    // `add`, not `put`: a line that stands is never written over.
    for (const { line } of sealed) await db.log.add(line);
    for (const { rows } of sealed) await db.texts.bulkAdd(rows);
    await db.head.put(headOf(last));
    await also();
    return true;
  });
}

function headOf({ line }: Sealed): Head {
  return { install: line.install, seq: line.seq, hash: line.hash };
}

function newRows(install: string, texts: Record<string, string>): TextRow[] {
  return Object.entries(texts).map(([name, text]) => ({ install, seq: 0, name, salt: newSalt(), text: text.toWellFormed() }));
}

function newSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");
}
