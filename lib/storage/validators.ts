import type { Db, ValidatorRow } from "./db.ts";

/** What hosts gave with their answers, so that the next question can be "only if it has changed". */
export function validatorsTable(db: Db) {
  return {
    find: async (source: string, url: string): Promise<ValidatorRow | null> => (await db.validators.get([source, url])) ?? null,
  };
}
export type Validators = ReturnType<typeof validatorsTable>;
