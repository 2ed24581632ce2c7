import type { Article } from "../../knowledge/article.ts";
import { equal, type Labelling, withTier } from "../../knowledge/merge-article.ts";
import type { SourceSettings } from "../../source-settings.ts";
import { knowledgeChanged } from "../changed.ts";
import { labelling } from "../labelling.ts";
import { storage } from "../storage.ts";
import { answersOtherwise } from "./progress.ts";

const part = 500;

/** The article under other answers of the lead for its source; what the source itself or the lead by hand says of it stays. */
function relabelled(article: Article, before: SourceSettings, after: SourceSettings, given: Labelling): Article {
  const brand = article.brand === before.brand ? after.brand : article.brand;
  if (article.claims.source !== null || article.claims.how === "hand") return { ...article, brand };
  const claims = { ...article.claims, lead: after.tier, how: after.tier === null ? null : ("folder" as const) };
  const open = { ...article, brand, claims, tier: "internal" as const, tierBecause: "unlabelled" as const, tierDetail: null };
  return withTier(open, given);
}

/** Gives all articles of a source what the lead has now answered for it; all or none, so that nothing said meanwhile is lost. */
export async function relabelSource(before: SourceSettings, after: SourceSettings, tell = knowledgeChanged): Promise<void> {
  if (!answersOtherwise(before, after)) return;
  await storage.together(async () => {
    const given = await labelling();
    const ids = await storage.items.articles(after.id);
    for (let at = 0; at < ids.length; at += part) {
      const articles = await storage.articles.findMany(ids.slice(at, at + part));
      const changed = articles.map((a) => [a, relabelled(a, before, after, given)] as const).filter(([a, b]) => !equal(a, b));
      if (changed.length > 0) await storage.articles.save(changed.map(([, b]) => b));
    }
  });
  tell();
}
