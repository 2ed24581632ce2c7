import type { Article } from "../knowledge/article.ts";
import { equal, withTier } from "../knowledge/merge-article.ts";
import type { TierRule } from "../knowledge/tier-rule.ts";
import { knowledgeChanged } from "./changed.ts";
import { labelling } from "./labelling.ts";
import { storage } from "./storage.ts";

const batch = 500;

/**
 * Saves the lead's rules and labels every article by them, some hundred at a time; all of it is stored or none, so that no
 * article keeps a looser tier than its rules say. Gives back how many articles have another tier now.
 */
export async function saveTierRules(rules: TierRule[]): Promise<number> {
  const touched = await storage.together(async () => {
    const before = await labelling();
    const now = { ...before, rules, before: before.rules };
    await storage.settings.saveTierRules(rules);
    return relabel((article) => withTier(article, now));
  });
  if (touched.articles > 0) knowledgeChanged();
  return touched.tiers;
}

/** Labels every article by the rules as they are; `before` are those that held until now. */
export async function retier(before: TierRule[], tell = knowledgeChanged): Promise<void> {
  const touched = await storage.together(async () => {
    const now = { ...(await labelling()), before };
    return relabel((article) => withTier(article, now));
  });
  if (touched.articles > 0) tell();
}

async function relabel(label: (article: Article) => Article): Promise<{ articles: number; tiers: number }> {
  let articles = 0;
  let tiers = 0;
  for (let after: string | null = null; ; ) {
    const page = await storage.articles.pageAfter(after, batch);
    const others = page.flatMap((a) => {
      const other = label(a);
      if (other.tier !== a.tier) tiers++;
      return equal(other, a) ? [] : [other];
    });
    if (others.length > 0) await storage.articles.save(others);
    articles += others.length;
    after = page.at(-1)?.id ?? null;
    if (page.length < batch) return { articles, tiers };
  }
}
