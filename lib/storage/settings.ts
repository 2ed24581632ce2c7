import * as z from "zod/mini";
import { FootnoteError } from "../errors.ts";
import { ProviderSettings, TeamStatus } from "../settings.ts";
import type { Db } from "./db.ts";

const noModel: ProviderSettings = { kind: "device", baseUrl: "", model: "", region: "", retention: "" };
const noTeam: TeamStatus = { from: "none", address: null, name: null, revision: null, checked: null, problem: null };
const ETag = z.object({ address: z.string(), etag: z.string() });

/** Small things under a name each. Never a secret: the provider key lives in the vault. */
export function settingsTable(db: Db) {
  const find = async <T>(name: string, schema: z.ZodMiniType<T>): Promise<T | null> => {
    const row = await db.settings.get(name);
    if (!row) return null;
    const read = schema.safeParse(row.value);
    if (!read.success) throw new FootnoteError("storage.broken", { detail: { what: name } });
    return read.data;
  };
  const save = async <T>(name: string, schema: z.ZodMiniType<T>, value: T): Promise<void> => {
    await db.settings.put({ name, value: schema.parse(value) });
  };
  return {
    find,
    save,
    remove: (name: string): Promise<void> => db.settings.delete(name),
    provider: async (): Promise<ProviderSettings> => (await find("provider", ProviderSettings)) ?? noModel,
    saveProvider: (value: ProviderSettings): Promise<void> => save("provider", ProviderSettings, value),
    team: async (): Promise<TeamStatus> => (await find("team", TeamStatus)) ?? noTeam,
    saveTeam: (value: TeamStatus): Promise<void> => save("team", TeamStatus, value),
    /** The ETag last seen at this very address. */
    teamEtag: async (address: string): Promise<string | null> => {
      const seen = await find("teamEtag", ETag);
      return seen?.address === address ? seen.etag : null;
    },
    saveTeamEtag: (address: string, etag: string): Promise<void> => save("teamEtag", ETag, { address, etag }),
  };
}
export type Settings = ReturnType<typeof settingsTable>;
