import type { Labelling } from "../knowledge/merge-article.ts";
import { storage } from "./storage.ts";

/** The lead's rules as they are, and which sources are connected ones. */
export async function labelling(): Promise<Labelling> {
  const [rules, sources] = await Promise.all([storage.settings.tierRules(), storage.sources.page()]);
  return { rules, connected: new Set(sources.map((s) => s.id)) };
}
