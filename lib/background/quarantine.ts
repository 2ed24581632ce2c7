import { knowledgeChanged } from "./changed.ts";
import { storage } from "./storage.ts";

/** Takes articles out of AI use at once, with the reason, or (null) puts them back. Gives back the ids that were there. */
export async function quarantine(ids: string[], reason: string | null): Promise<string[]> {
  const found = (await storage.articles.page()).filter((a) => ids.includes(a.id));
  await storage.articles.save(found.map((a) => ({ ...a, quarantined: reason })));
  knowledgeChanged();
  return found.map((a) => a.id);
}
