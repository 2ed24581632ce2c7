import { installOf } from "../audit/chain.ts";
import type { Db, KeyRow } from "./db.ts";
import { asLogError } from "./log-error.ts";
import { newKeyPair } from "./signing.ts";

/** This install's signing key: made once, kept in the database, never exported. */
export function keysTable(db: Db) {
  let held: Promise<KeyRow> | null = null;
  const make = async (): Promise<KeyRow> => {
    const found = await db.keys.get("signing");
    if (found) return found;
    const pair = await newKeyPair();
    const row: KeyRow = { name: "signing", install: installOf(pair.publicKey), ...pair };
    // Another context may have made one meanwhile: the first that is stored is the install's.
    return db.transaction("rw", db.keys, async () => {
      const first = await db.keys.get("signing");
      if (first) return first;
      await db.keys.add(row);
      return row;
    });
  };
  const find = (): Promise<KeyRow> => {
    held ??= make().catch((cause: unknown) => {
      held = null;
      return asLogError(cause);
    });
    return held;
  };
  return {
    /** The install's id, private and public key; makes them on first use. Throws `log.full` or `log.failed`. */
    find,
    /** What a reviewer needs to know this install again. */
    publicKey: async (): Promise<{ install: string; publicKey: string }> => {
      const { install, publicKey } = await find();
      return { install, publicKey };
    },
  };
}
export type Keys = ReturnType<typeof keysTable>;
