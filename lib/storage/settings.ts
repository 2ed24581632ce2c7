import * as z from "zod/mini";
import { Spent } from "../budget.ts";
import { FootnoteError } from "../errors.ts";
import { GuardSettings, plainGuard } from "../guard-state.ts";
import { Masking, plainMasking } from "../guardrails/masking.ts";
import { noOwnMasking, OwnMasking } from "../guardrails/own-masking.ts";
import { TierRule } from "../knowledge/tier-rule.ts";
import { Notice, NotifySettings, nobodyToTell } from "../notice.ts";
import { onThisDevice, ProviderSettings, ReportedRegion } from "../provider-settings.ts";
import { Recipe } from "../recipe.ts";
import { TeamStatus } from "../settings.ts";
import { LeakRun, SearchStages } from "../source-settings.ts";
import { Off, Stop } from "../stop.ts";
import type { Db } from "./db.ts";

const noTeam: TeamStatus = { from: "none", address: null, name: null, revision: null, checked: null, problem: null };
const noStages: SearchStages = { translate: false, rerank: false };
/** What was carried out last: the switches, and the sources (lower case) that the index leaves out. */
const Applied = z.object({ stops: z.array(Stop), sources: z.array(z.string()) });
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
    provider: async (): Promise<ProviderSettings> => (await find("provider", ProviderSettings)) ?? onThisDevice,
    saveProvider: (value: ProviderSettings): Promise<void> => save("provider", ProviderSettings, value),
    /** What was spent on the newest day with an answer. */
    spent: (): Promise<Spent | null> => find("spent", Spent),
    saveSpent: (value: Spent): Promise<void> => save("spent", Spent, value),
    /** Where the newest answer says that it was made. */
    reportedRegion: (): Promise<ReportedRegion | null> => find("reportedRegion", ReportedRegion),
    saveReportedRegion: (value: ReportedRegion): Promise<void> => save("reportedRegion", ReportedRegion, value),
    team: async (): Promise<TeamStatus> => (await find("team", TeamStatus)) ?? noTeam,
    saveTeam: (value: TeamStatus): Promise<void> => save("team", TeamStatus, value),
    /** The ETag last seen at this very address. */
    teamEtag: async (address: string): Promise<string | null> => {
      const seen = await find("teamEtag", ETag);
      return seen?.address === address ? seen.etag : null;
    },
    /** The lead's rules about tiers, in their order. */
    tierRules: async (): Promise<TierRule[]> => (await find("tierRules", z.array(TierRule))) ?? [],
    saveTierRules: (rules: TierRule[]): Promise<void> => save("tierRules", z.array(TierRule), rules),
    /** Error reports within 30 days after which an article leaves AI use; null never. */
    quarantineAfter: (): Promise<number | null> => find("quarantineAfter", z.nullable(z.number())),
    saveQuarantineAfter: (count: number | null): Promise<void> => save("quarantineAfter", z.nullable(z.number()), count),
    /** The same number for drafts of one profile, after which it is stopped on this computer; null never. */
    profileStopAfter: (): Promise<number | null> => find("profileStopAfter", z.nullable(z.number())),
    saveProfileStopAfter: (count: number | null): Promise<void> => save("profileStopAfter", z.nullable(z.number()), count),
    /** Ids of contradictions that a lead has taken off the radar. */
    settled: async (): Promise<string[]> => (await find("radarSettled", z.array(z.string()))) ?? [],
    saveSettled: (ids: string[]): Promise<void> => save("radarSettled", z.array(z.string()), ids),
    /** What was taught on this computer. */
    recipes: async (): Promise<Recipe[]> => (await find("recipes", z.array(Recipe))) ?? [],
    saveRecipes: (recipes: Recipe[]): Promise<void> => save("recipes", z.array(Recipe), recipes),
    /** What the team file brought of that. */
    teamRecipes: async (): Promise<Recipe[]> => (await find("teamRecipes", z.array(Recipe))) ?? [],
    saveTeamRecipes: (recipes: Recipe[]): Promise<void> => save("teamRecipes", z.array(Recipe), recipes),
    /** Helpdesks known from documents only whose diagnosis has passed here once. */
    verifiedDesks: async (): Promise<string[]> => (await find("verifiedDesks", z.array(z.string()))) ?? [],
    saveVerifiedDesks: (ids: string[]): Promise<void> => save("verifiedDesks", z.array(z.string()), ids),
    guard: async (): Promise<GuardSettings> => (await find("guard", GuardSettings)) ?? plainGuard,
    saveGuard: (value: GuardSettings): Promise<void> => save("guard", GuardSettings, value),
    /** What the team masks beyond what is built in. */
    masking: async (): Promise<Masking> => (await find("masking", Masking)) ?? plainMasking,
    saveMasking: (value: Masking): Promise<void> => save("masking", Masking, value),
    /** What the person at this computer remembered beside that. */
    ownMasking: async (): Promise<OwnMasking> => (await find("ownMasking", OwnMasking)) ?? noOwnMasking,
    saveOwnMasking: (value: OwnMasking): Promise<void> => save("ownMasking", OwnMasking, value),
    /** What a lead switched off on this computer. */
    stops: async (): Promise<Stop[]> => (await find("stops", z.array(Stop))) ?? [],
    saveStops: (stops: Stop[]): Promise<void> => save("stops", z.array(Stop), stops),
    /** What the team file switches off. */
    teamOff: (): Promise<Off | null> => find("teamOff", z.nullable(Off)),
    saveTeamOff: (off: Off | null): Promise<void> => save("teamOff", z.nullable(Off), off),
    stopsApplied: async (): Promise<z.infer<typeof Applied>> => (await find("stopsApplied", Applied)) ?? { stops: [], sources: [] },
    saveStopsApplied: (value: z.infer<typeof Applied>): Promise<void> => save("stopsApplied", Applied, value),
    notify: async (): Promise<NotifySettings> => (await find("notify", NotifySettings)) ?? nobodyToTell,
    saveNotify: (value: NotifySettings): Promise<void> => save("notify", NotifySettings, value),
    /** Notices that wait, and those that went, oldest first. */
    notices: async (): Promise<Notice[]> => (await find("notices", z.array(Notice))) ?? [],
    saveNotices: (value: Notice[]): Promise<void> => save("notices", z.array(Notice), value),
    leakRun: (): Promise<LeakRun | null> => find("leakRun", LeakRun),
    saveLeakRun: (run: LeakRun): Promise<void> => save("leakRun", LeakRun, run),
    /** What a model may do for the search; nothing until a lead says so. */
    searchStages: async (): Promise<SearchStages> => (await find("searchStages", SearchStages)) ?? noStages,
    saveSearchStages: (value: SearchStages): Promise<void> => save("searchStages", SearchStages, value),
    saveTeamEtag: (address: string, etag: string): Promise<void> => save("teamEtag", ETag, { address, etag }),
  };
}
export type Settings = ReturnType<typeof settingsTable>;
