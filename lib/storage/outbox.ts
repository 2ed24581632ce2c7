import * as z from "zod/mini";
import { TicketRef, ticketKey } from "../conversation.ts";
import type { Db } from "./db.ts";

/** Something that must still be written into the helpdesk, and has not been or has failed. */
export const WriteBack = z.object({
  key: z.string(),
  ticket: TicketRef,
  suggestion: z.nullable(z.string()),
  what: z.enum(["tag", "note", "route"]),
  value: z.string(),
  /** ISO 8601: when it was asked for. */
  at: z.string(),
  tries: z.number(),
  /** How the last try failed. */
  code: z.nullable(z.string()),
});
export type WriteBack = z.infer<typeof WriteBack>;

/** What must be written back, until it is: survives the worker's death and the browser's. */
export function outboxTable(db: Db) {
  return {
    /** Puts one in, or gives back the one that is already there: asking twice writes once. */
    save: (wanted: Pick<WriteBack, "ticket" | "suggestion" | "what" | "value" | "at">): Promise<WriteBack> => {
      const key = writeBackKey(wanted);
      return db.transaction("rw", db.outbox, async () => {
        const found = await db.outbox.get(key);
        if (found) return WriteBack.parse(found);
        const row = WriteBack.parse({ ...wanted, key, tries: 0, code: null });
        await db.outbox.add({ ...row, ticketKey: ticketKey(row.ticket) });
        return row;
      });
    },
    /** What is still to be written into this ticket, oldest first. */
    find: async (ticket: TicketRef): Promise<WriteBack[]> =>
      inOrder(await db.outbox.where("ticketKey").equals(ticketKey(ticket)).toArray()),
    /** All that is still to be written, oldest first. */
    page: async (): Promise<WriteBack[]> => inOrder(await db.outbox.toArray()),
    /** A try that failed, with its code; it stays for the next one. */
    failed: (key: string, code: string): Promise<void> =>
      db.transaction("rw", db.outbox, async () => {
        const row = await db.outbox.get(key);
        if (row) await db.outbox.put({ ...row, tries: row.tries + 1, code });
      }),
    /** It is written, or no longer wanted. */
    remove: (key: string): Promise<void> => db.outbox.delete(key),
  };
}
export type Outbox = ReturnType<typeof outboxTable>;

/** One note per suggestion; tags and queues by their value too, as a hand-over may set several. */
function writeBackKey({ ticket, suggestion, what, value }: Pick<WriteBack, "ticket" | "suggestion" | "what" | "value">): string {
  const of = suggestion ?? "hand-over";
  return JSON.stringify([ticketKey(ticket), of, what, ...(what === "note" && suggestion ? [] : [value])]);
}

/** Of what was asked for at once: a ticket that has been moved may no longer be ours to write into. */
const order = ["note", "tag", "route"];

function inOrder(rows: unknown[]): WriteBack[] {
  const first = (a: WriteBack, b: WriteBack) => order.indexOf(a.what) - order.indexOf(b.what);
  return rows.map((row) => WriteBack.parse(row)).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : first(a, b)));
}
