import * as z from "zod/mini";
import { SourceProgress, SourceSettings } from "../source-settings.ts";
import type { Db, ItemRow, SourceRow, ValidatorRow } from "./db.ts";

const text = z.nullable(z.string());
const Row = z.object({
  id: z.string(),
  settings: SourceSettings,
  progress: SourceProgress,
  cursor: text,
  mark: text,
  ending: z.nullable(z.object({ mark: text })),
  pass: z.number(),
  pages: z.number(),
  full: text,
  confirmed: z.boolean(),
  team: z.boolean(),
}) satisfies z.ZodMiniType<SourceRow>;

/** What one page of a walk changes beside its source's row. */
export interface PageChanges {
  items: ItemRow[];
  /** Items that are no longer there. */
  removed: string[];
  validators: ValidatorRow[];
  /** Addresses that must be asked without conditions next time. */
  forgotten: string[];
}

/** The connected sources, and how far each one's walk has come. */
export function sourcesTable(db: Db) {
  const changeRow = async (id: string, change: (row: SourceRow) => SourceRow): Promise<SourceRow | null> => {
    const found = await db.sources.get(id);
    if (!found) return null;
    const row = Row.parse(change(Row.parse(found)));
    await db.sources.put(row);
    return row;
  };
  const forget = async (id: string): Promise<void> => {
    await db.items.where("[source+item]").between([id, ""], [id, "\uffff"], true, true).delete();
    await db.validators.where("[source+url]").between([id, ""], [id, "\uffff"], true, true).delete();
  };
  return {
    save: async (row: SourceRow): Promise<void> => {
      await db.sources.put(Row.parse(row));
    },
    find: async (id: string): Promise<SourceRow | null> => {
      const row = await db.sources.get(id);
      return row ? Row.parse(row) : null;
    },
    /** Every source, by id. */
    page: async (): Promise<SourceRow[]> => (await db.sources.toArray()).map((row) => Row.parse(row)),
    /** Changes a row as it is now; null when it is no longer there. */
    change: (id: string, change: (row: SourceRow) => SourceRow): Promise<SourceRow | null> =>
      db.transaction("rw", db.sources, () => changeRow(id, change)),
    /** Stores what a page brought together with how far the walk has come, all or nothing; null when the source is no longer there. */
    takePage: (id: string, page: PageChanges, change: (row: SourceRow) => SourceRow): Promise<SourceRow | null> =>
      db.transaction("rw", db.sources, db.items, db.validators, async () => {
        const row = await changeRow(id, change);
        if (!row) return null;
        await db.items.bulkPut(page.items);
        await db.items.bulkDelete(page.removed.map((item) => [id, item]));
        await db.validators.bulkDelete(page.forgotten.map((url) => [id, url]));
        await db.validators.bulkPut(page.validators);
        return row;
      }),
    /** Takes the source away with all that is known of its items; its articles are left alone. */
    remove: (id: string): Promise<void> =>
      db.transaction("rw", db.sources, db.items, db.validators, async () => {
        await db.sources.delete(id);
        await forget(id);
      }),
  };
}
export type Sources = ReturnType<typeof sourcesTable>;
