import { egress } from "../egress.ts";
import { FootnoteError, toProblem } from "../errors.ts";
import { defaultRules } from "../guardrails/default-rules.ts";
import type { TierRule } from "../knowledge/tier-rule.ts";
import type { TeamFile, TeamStatus } from "../settings.ts";
import { offOf, stopsOf } from "../stop.ts";
import type { SourceRow } from "../storage/db.ts";
import { applyTeam, exportTeam, parseTeamFile, refreshTeam, type TeamOrigin } from "../team.ts";
import { applyStops } from "./apply-stops.ts";
import { knowledgeChanged, settingsChanged } from "./changed.ts";
import { appendFor } from "./log-context.ts";
import { registerDetector } from "./sites.ts";
import { relabelSource } from "./sources/relabel.ts";
import { runner } from "./sources/runner.ts";
import { movedSources, teamSources } from "./sources/team-sources.ts";
import { currentRules, storage } from "./storage.ts";
import { allRecipes } from "./teach-kept.ts";
import { retier } from "./tier-rules.ts";

// A team file rules while one is taken: what it brings is read-only here.

const now = () => new Date().toISOString();

/** Which team file this install runs. */
export const teamStatus = (): Promise<TeamStatus> => storage.settings.team();

/** Throws `team.read-only` when a team file rules this install. */
export async function refuseUnderTeamFile(): Promise<void> {
  const { from, name } = await teamStatus();
  if (from !== "none") throw new FootnoteError("team.read-only", { detail: { name: name ?? "" } });
}

async function apply(file: TeamFile, origin: Omit<TeamOrigin, "at">): Promise<TeamStatus> {
  const before = await teamStatus();
  const [rows, rulesBefore] = await Promise.all([storage.sources.page(), storage.settings.tierRules()]);
  const tables = { ...storage, sources: teamSources(storage) };
  let labelled = false;
  const tell = () => {
    labelled = true;
  };
  // As one: were the worker to die in between, articles would bear what the file says of them and not what its rules say.
  const status = await runner.whileStopped(movedSources(rows, file.sources), () =>
    storage.together(async () => {
      const taken = await applyTeam({ file, floor: defaultRules, origin: { ...origin, at: now() }, tables });
      await follow(rows, rulesBefore, file, tell);
      return taken;
    }),
  );
  await applyStops();
  await registerDetector();
  for (const { id } of rows) if (!(await storage.sources.find(id))) await storage.sourceSecrets.forget(id);
  if (before.revision === status.revision && before.from === status.from) {
    if (labelled) knowledgeChanged();
    return status;
  }
  await appendFor(null, { kind: "settings.changed", what: `team file ${file.name}`, revision: file.revision }, {});
  knowledgeChanged();
  await settingsChanged();
  return status;
}

/** What articles owe to the answers and the rules that the file has changed. */
async function follow(before: SourceRow[], rulesBefore: TierRule[], file: TeamFile, tell: () => void): Promise<void> {
  for (const { id, settings } of before) {
    const after = file.sources.find((source) => source.id === id);
    if (after) await relabelSource(settings, after, tell);
  }
  if (file.articles.length > 0 || JSON.stringify(rulesBefore) !== JSON.stringify(file.tierRules)) await retier(rulesBefore, tell);
}

/** Takes a team file from a text or an HTTPS address. Throws what `parseTeamFile`, `refreshTeam` and `applyTeam` throw. */
export async function takeTeamFile({ text, address }: { text: string | null; address: string | null }): Promise<TeamStatus> {
  if (text !== null) return apply(parseTeamFile(text), { from: "file", address: null });
  if (address === null) throw new FootnoteError("team.address");
  const refreshed = await refreshTeam({
    fetch: (url, init) => egress(url, init, { alsoHost: new URL(address).host }),
    etag: null,
    address,
  });
  if (!refreshed.changed) return teamStatus();
  const status = await apply(refreshed.file, { from: "address", address });
  if (refreshed.etag) await storage.settings.saveTeamEtag(address, refreshed.etag);
  return status;
}

/** Leaves the team file; what it brought stays and can be edited from now on. A policy's file can't be left. */
export async function leaveTeam(): Promise<TeamStatus> {
  if ((await teamStatus()).from === "policy") throw new FootnoteError("team.by-policy");
  await storage.settings.saveTeam({ from: "none", address: null, name: null, revision: null, checked: null, problem: null });
  for (const { id } of await storage.sources.page()) await storage.sources.change(id, (row) => ({ ...row, team: false }));
  // What the file had stopped stays so until somebody here starts it again.
  const inherited = stopsOf(await storage.settings.teamOff(), "local");
  await storage.settings.saveStops([...(await storage.settings.stops()), ...inherited]);
  await storage.settings.saveTeamOff(null);
  await storage.settings.saveRecipes(await allRecipes());
  await storage.settings.saveTeamRecipes([]);
  await applyStops();
  return teamStatus();
}

/** Profiles, rules, provider, sources and, if wished, the knowledge as one file, one revision after the last. */
export async function exportTeamFile(name: string, articles: boolean): Promise<TeamFile> {
  const [profiles, rules, knowledge, provider, { revision }, sources, tierRules, masking, notify, recipes] = await Promise.all([
    storage.profiles.page(),
    currentRules(),
    articles ? storage.articles.page() : [],
    storage.settings.provider(),
    teamStatus(),
    storage.sources.page(),
    storage.settings.tierRules(),
    storage.settings.masking(),
    storage.settings.notify(),
    allRecipes(),
  ]);
  const stops = [...stopsOf(await storage.settings.teamOff(), "team"), ...(await storage.settings.stops())];
  return exportTeam({
    name,
    revision: (revision ?? 0) + 1,
    profiles,
    rules,
    articles: knowledge,
    provider: provider.kind === "device" ? null : provider,
    sources: sources.map((row) => row.settings),
    tierRules,
    masking,
    notify,
    recipes,
    off: offOf(stops),
  });
}

/** The hourly look: a policy's file or address first, then the address that was taken. A failure is kept in the status. */
export async function refreshTeamFile(): Promise<void> {
  const policy = await storage.policy();
  const status = await teamStatus();
  const address = policy.teamFileAddress ?? status.address;
  try {
    if (policy.teamFile) await apply(parseTeamFile(policy.teamFile), { from: "policy", address: null });
    else if (address) await refreshFrom(address, policy.teamFileAddress ? "policy" : "address");
  } catch (error) {
    await storage.settings.saveTeam({ ...status, checked: now(), problem: toProblem(error).code });
  }
}

async function refreshFrom(address: string, from: "policy" | "address"): Promise<void> {
  const etag = await storage.settings.teamEtag(address);
  const refreshed = await refreshTeam({ fetch: (url, init) => egress(url, init, { alsoHost: new URL(address).host }), etag, address });
  if (!refreshed.changed) return storage.settings.saveTeam({ ...(await teamStatus()), checked: now(), problem: null });
  await apply(refreshed.file, { from, address });
  if (refreshed.etag) await storage.settings.saveTeamEtag(address, refreshed.etag);
}
