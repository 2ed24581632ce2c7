import type { Conversation } from "../conversation.ts";
import type { Profile } from "../drafting/profile.ts";
import { FootnoteError } from "../errors.ts";
import { draftStops, modelStop, type Stop, sourceStop, stopDetail, stopsOf } from "../stop.ts";
import { storage } from "./storage.ts";

// Three origins that add up: this computer's lead, the team file, managed policy. They are read each time: what an administrator
// switches off is off for the next request. Whatever can't be read throws, and then nothing is written either.

/** Every switch that is off, the strictest origin first. */
export async function currentStops(): Promise<Stop[]> {
  const [local, team, policy] = await Promise.all([storage.settings.stops(), storage.settings.teamOff(), storage.policy()]);
  return [...stopsOf(policy.off, "policy"), ...stopsOf(team, "team"), ...local];
}

/** What is known of a ticket that a draft would be for. */
interface About {
  conversation: Pick<Conversation, "brand"> | null;
  profile: string | null;
}

/** What tells of stops, where it is being read already. */
type Read = { stops: Promise<Stop[]>; profiles: Promise<Profile[]> };
const readStops = (): Read => ({ stops: currentStops(), profiles: storage.profiles.page() });

/** The switch that stops drafts for a ticket, or null. `drafter`: who wrote it; a model's text stops with the models too. */
export async function findStop({ conversation, profile }: About, drafter: string | null, read = readStops()): Promise<Stop | null> {
  const [stops, profiles] = await Promise.all([read.stops, read.profiles]);
  const about = { brand: conversation?.brand ?? null, profile: profiles.find((p) => p.id === profile) ?? null };
  const byModel = drafter !== null && drafter !== "device" ? modelStop(stops) : null;
  return draftStops(stops, about)[0] ?? byModel;
}

/**
 * Throws `draft.switched-off` or `insert.switched-off` (detail: `scope`, `name`, `origin`, `reason`, `by`, `since`) where AI is
 * stopped; for `drafter` see `findStop`.
 */
export async function refuseStopped(
  about: About,
  drafter: string | null,
  code: "draft.switched-off" | "insert.switched-off",
  read?: Read,
): Promise<void> {
  const found = await findStop(about, drafter, read);
  if (found) throw new FootnoteError(code, { detail: stopDetail(found) });
}

/** The switch that keeps models from being asked, or null. */
export async function modelsStopped(): Promise<Stop | null> {
  return modelStop(await currentStops());
}

/** The sources, as articles name them, whose articles may be neither found nor cited; lower case. */
export async function stoppedSources(stops: Stop[]): Promise<string[]> {
  const named = stops.filter((s) => s.scope === "source");
  if (named.length === 0) return [];
  const rows = await storage.sources.page();
  const connected = rows.filter((row) => sourceStop(named, row.id, row.settings.name)).map((row) => row.id);
  return [...new Set([...named.map((s) => s.name), ...connected].map((name) => name.trim().toLowerCase()))].sort();
}
