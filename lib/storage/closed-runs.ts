import type { Closed } from "../guardrails/guard-closed.ts";
import { shingleBytes, shinglesFrom } from "../guardrails/guard-shingle-bytes.ts";
import type { Db } from "./db.ts";

/** What may not be told, as the guard looks for it, and up to which revision of the knowledge it goes. */
export interface ClosedKnowledge extends Closed {
  revision: number;
  canaries: string[];
  /** Internal pages as `host/path`. */
  links: string[];
}

/** The one row of runs that stand only where customers may not look: hashes, never words. */
export function closedRunsTable(db: Db) {
  return {
    save: async ({ revision, internal, signedIn, canaries, links }: ClosedKnowledge): Promise<void> => {
      await db.closed.put({
        name: "closed",
        revision,
        internal: shingleBytes(internal),
        signedIn: shingleBytes(signedIn),
        canaries,
        links,
      });
    },
    /** Null when nothing was stored, or another version stored it. */
    find: async (): Promise<ClosedKnowledge | null> => {
      const row = await db.closed.get("closed");
      const internal = row && shinglesFrom(row.internal);
      const signedIn = row && shinglesFrom(row.signedIn);
      return internal && signedIn ? { revision: row.revision, internal, signedIn, canaries: row.canaries, links: row.links } : null;
    },
  };
}
export type ClosedRunsTable = ReturnType<typeof closedRunsTable>;
