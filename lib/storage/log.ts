import { type Happening, Line, TextRow } from "../audit/entry.ts";
import { buildExport, entryOf, type LogExport, type LogRow } from "../audit/export.ts";
import type { Verification } from "../audit/verification.ts";
import { type Anchor, verifyChain } from "../audit/verify-chain.ts";
import { type TicketRef, ticketKey } from "../conversation.ts";
import { verifySignature } from "../verify-signature.ts";
import { type Appended, appender, type Locks, type LogContext } from "./append.ts";
import type { Db, LogLine } from "./db.ts";
import type { Keys } from "./keys.ts";

/** Which rows to show, newest first: those before line `before` (null: from the newest), of one ticket or of all. */
export interface LogWindow {
  before: number | null;
  limit: number;
  ticket: TicketRef | null;
}

/** The log: lines are only ever added. `locks` is `navigator.locks`, null where there is none. */
export function logTable(db: Db, keys: Keys, locks: Locks | null) {
  const append = appender(db, keys, locks);
  const read = async () => {
    const { install } = await keys.find();
    return db.transaction("r", [db.log, db.texts, db.head], async () => ({
      lines: (await db.log.where("[install+seq]").between([install, 0], [install, Infinity]).toArray()).map((l) => Line.parse(l)),
      texts: (await db.texts.where("[install+seq]").between([install, 0], [install, Infinity]).toArray()).map((t) => TextRow.parse(t)),
      head: (await db.head.get(install)) ?? null,
    }));
  };
  return {
    /** Writes one entry, with its texts (name → text) beside it. Throws `log.full` or `log.failed`: then nothing was stored. */
    append: (happening: Parameters<typeof append>[0], context: LogContext, texts: Record<string, string>): Promise<Appended> =>
      append(happening, context, texts),
    page: async (window: LogWindow): Promise<{ rows: LogRow[]; total: number }> => readPage(db, (await keys.find()).install, window),
    /** Verifies everything: hashes, chain, signatures, texts, the stored head, and the tickets' notes if given. */
    verify: async (anchors: Anchor[] = []): Promise<Verification> => {
      const { lines, texts, head } = await read();
      return verifyChain(lines, texts, { verifySignature, head, anchors });
    },
    /** The whole log as one file; without `texts` no customer's word leaves. */
    exportLog: async ({ texts, at }: { texts: boolean; at: string }): Promise<LogExport> => {
      const { install, publicKey } = await keys.publicKey();
      const all = await read();
      return buildExport({ install, publicKey, exported: at, lines: all.lines, texts: texts ? all.texts : [] });
    },
    /** Deletes the texts and salts of these lines and says so in the log, both or neither. The chain stays valid. */
    erase: async (seqs: number[], context: LogContext): Promise<Appended> => {
      const { install } = await keys.find();
      const unique = [...new Set(seqs)].sort((a, b) => a - b);
      const lines = unique.map((seq) => [install, seq] as [string, number]);
      return append({ kind: "erased", seqs: unique }, context, {}, async () => {
        await db.texts.where("[install+seq]").anyOf(lines).delete();
      });
    },
    /** This install's lines after line `seq`, oldest first, at most `limit`; without their texts. */
    after: async (seq: number, limit: number): Promise<Line[]> => {
      const { install } = await keys.find();
      const lines = await db.log.where("[install+seq]").between([install, seq], [install, Infinity], false).limit(limit).toArray();
      return lines.map((line) => Line.parse(line));
    },
    /** This install's lines of one kind with the texts that are still there, oldest first. */
    ofKind: async (kind: Happening["kind"]): Promise<LogRow[]> => readKind(db, (await keys.find()).install, kind),
    count: (): Promise<number> => db.log.count(),
  };
}
export type Log = ReturnType<typeof logTable>;

async function readPage(db: Db, install: string, { before, limit, ticket }: LogWindow): Promise<{ rows: LogRow[]; total: number }> {
  const upTo = before ?? Infinity;
  const [index, first] = ticket ? ["[ticket+seq]", ticketKey(ticket)] : ["[install+seq]", install];
  const mine = (line: LogLine) => line.install === install;
  const between = (end: number) => db.log.where(index).between([first, 0], [first, end], true, false).filter(mine);
  return db.transaction("r", [db.log, db.texts], async () => {
    const lines = await between(upTo).reverse().limit(limit).toArray();
    return { rows: await withTexts(db, install, lines), total: await between(Infinity).count() };
  });
}

async function readKind(db: Db, install: string, kind: Happening["kind"]): Promise<LogRow[]> {
  // A line's text is canonical JSON: most lines are told apart without reading them.
  const sign = `"kind":${JSON.stringify(kind)}`;
  return db.transaction("r", [db.log, db.texts], async () => {
    const lines = await db.log.where("[install+seq]").between([install, 0], [install, Infinity]).toArray();
    const own = lines.filter((line) => line.text.includes(sign) && entryOf(line)?.happening.kind === kind);
    return withTexts(db, install, own);
  });
}

async function withTexts(db: Db, install: string, lines: LogLine[]): Promise<LogRow[]> {
  const texts = await db.texts
    .where("[install+seq]")
    .anyOf(lines.map((l) => [install, l.seq] as [string, number]))
    .toArray();
  const byLine = Map.groupBy(
    texts.map((t) => TextRow.parse(t)),
    (t) => t.seq,
  );
  return lines.map((l) => ({ line: Line.parse(l), texts: byLine.get(l.seq) ?? [] }));
}
