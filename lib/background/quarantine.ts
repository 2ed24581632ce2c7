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
  const since = new Date(now.getTime() - windowDays * 86_400_000).toISOString();
  const counts = await Promise.all(cited.map((article) => storage.reports.count(article, since)));
  return cited.filter((_, at) => (counts[at] ?? 0) >= most);
}
