import { Rule } from "../guardrails/policy.ts";
import type { Db } from "./db.ts";

/** The lead's rules, in their order. */
export function rulesTable(db: Db) {
  return {
    /** Puts these rules, in this order, in the place of all that are there. */
    save: (rules: Rule[]): Promise<void> => {
      const rows = rules.map((rule, position) => ({ ...Rule.parse(rule), position }));
      return db.transaction("rw", db.rules, async () => {
        await db.rules.clear();
        await db.rules.bulkAdd(rows);
      });
    },
    find: async (id: string): Promise<Rule | null> => {
      const row = await db.rules.get(id);
      return row ? Rule.parse(row) : null;
    },
    /** Every rule in order; null when none were ever saved, so that the defaults hold. */
    page: async (): Promise<Rule[] | null> => {
      const rows = await db.rules.orderBy("position").toArray();
      return rows.length > 0 ? rows.map((row) => Rule.parse(row)) : null;
    },
  };
}
export type Rules = ReturnType<typeof rulesTable>;
