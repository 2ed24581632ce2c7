import type { Article } from "../knowledge/article.ts";
import { mergeArticle } from "../knowledge/merge-article.ts";
import { knowledgeChanged } from "./changed.ts";
import { labelling } from "./labelling.ts";
import { storage } from "./storage.ts";

/**
 * Takes in articles from files or a source: what the lead said about them stays, tiers follow the rules, the text alone makes
 * a new revision, unchanged ones are left alone. All are stored or none. Of articles with the same id the last one counts.
 */
export async function saveArticles(articles: Article[], tell = knowledgeChanged): Promise<{ added: number; changed: number }> {
  const byId = new Map(articles.map((a) => [a.id, a]));
  if (byId.size === 0) return { added: 0, changed: 0 };
  const result = await storage.together(async () => {
    // Within: rules that are saved at this moment hold either before or for all of these.
    const given = await labelling();
    const before = new Map((await storage.articles.findMany([...byId.keys()])).map((a) => [a.id, a]));
    const kept = await storage.articles.lastKept([...byId.keys()]);
    const words = await storage.articles.lastWords([...byId.keys()].filter((id) => !before.has(id)));
    const fresh = [...byId.values()].flatMap((a) => {
      const known = { there: before.get(a.id) ?? null, kept: kept.get(a.id) ?? 0, word: words.get(a.id) ?? null };
      return mergeArticle(a, known, given) ?? [];
    });
    const added = fresh.filter((a) => !before.has(a.id)).length;
    const otherText = fresh.filter((a) => before.has(a.id) && before.get(a.id)?.revision !== a.revision).map((a) => a.id);
    // The index may lag behind: a draft that cites the text of before can still be on its way.
    await storage.articles.keepRevisions(otherText);
    if (fresh.length > 0) await storage.articles.save(fresh);
    // What was reported about another text says nothing about this one.
    await storage.reports.remove(otherText);
    return { added, changed: fresh.length - added };
  });
  if (result.added + result.changed > 0) tell();
  return result;
}
