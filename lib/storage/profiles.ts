import { Profile } from "../drafting/profile.ts";
import type { Db } from "./db.ts";

/** The AI Profiles. */
export function profilesTable(db: Db) {
  return {
    /** Saves one profile as its next revision (1 when it is new) and gives it back. */
    save: (profile: Profile): Promise<Profile> =>
      db.transaction("rw", db.profiles, async () => {
        const before = await db.profiles.get(profile.id);
        const next = Profile.parse({ ...profile, revision: (before?.revision ?? 0) + 1 });
        await db.profiles.put(next);
        return next;
      }),
    /** Puts these, with the revisions they have, in the place of all that are there. */
    replace: (profiles: Profile[]): Promise<void> => {
      const parsed = profiles.map((p) => Profile.parse(p));
      return db.transaction("rw", db.profiles, async () => {
        await db.profiles.clear();
        await db.profiles.bulkPut(parsed);
      });
    },
    find: async (id: string): Promise<Profile | null> => {
      const row = await db.profiles.get(id);
      return row ? Profile.parse(row) : null;
    },
    /** Every profile, by id. */
    page: async (): Promise<Profile[]> => (await db.profiles.toArray()).map((row) => Profile.parse(row)),
    remove: (id: string): Promise<void> => db.profiles.delete(id),
  };
}
export type Profiles = ReturnType<typeof profilesTable>;
