import { browser } from "wxt/browser";
import { type Stop, sameStop } from "../stop.ts";
import { profileKey } from "../storage/reports.ts";
import { applyStops } from "./apply-stops.ts";
import { knowledgeChanged } from "./changed.ts";
import { storage } from "./storage.ts";

/** Reports older than this no longer count. */
const windowDays = 30;

/** Takes articles out of AI use at once, with the reason, or (null) puts them back. Gives back the ids that were there. */
export async function quarantine(ids: string[], reason: string | null): Promise<string[]> {
  const found = await storage.together(async () => {
    const articles = await storage.articles.findMany(ids);
    if (articles.length > 0) await storage.articles.save(articles.map((a) => ({ ...a, quarantined: reason })));
    return articles.map((a) => a.id);
  });
  // Somebody has looked: only what is reported from now on counts against them.
  if (reason === null) await storage.reports.remove(found);
  if (found.length > 0) knowledgeChanged();
  return found;
}

/** Counts a report about a draft against the articles it cites; gives back those that the lead's rule takes out of use. */
export async function countReport(draft: string, cited: string[], now: Date): Promise<string[]> {
  await storage.reports.save(draft, cited, now.toISOString());
  const most = await storage.settings.quarantineAfter();
  if (most === null) return [];
  const since = windowBefore(now);
  const counts = await Promise.all(cited.map((article) => storage.reports.count(article, since)));
  return cited.filter((_, at) => (counts[at] ?? 0) >= most);
}

/** Counts a report about a draft against the profile that wrote it, and stops that profile here where the lead's rule says so. */
export async function countForProfile(draft: string, profile: string, now: Date): Promise<void> {
  await storage.reports.save(draft, [profileKey(profile)], now.toISOString());
  const most = await storage.settings.profileStopAfter();
  if (most === null || (await storage.reports.count(profileKey(profile), windowBefore(now))) < most) return;
  const reason = browser.i18n.getMessage("op_profile_stopped_reports");
  const stop: Stop = { scope: "profile", name: profile, origin: "local", reason, by: "Footnote", since: now.toISOString() };
  const before = await storage.settings.stops();
  if (before.some((s) => sameStop(s, stop))) return;
  await storage.settings.saveStops([...before, stop]);
  await applyStops();
}

const windowBefore = (now: Date) => new Date(now.getTime() - windowDays * 86_400_000).toISOString();
