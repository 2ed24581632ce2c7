import { toProblem } from "../../errors.ts";
import type { Article } from "../../knowledge/article.ts";
import { type Labelling, withTier } from "../../knowledge/merge-article.ts";
import type { ArticleFilter, IndexStatus } from "../../knowledge-messages.ts";
import type { messages } from "../../messages.ts";
import type { Handlers } from "../../wire.ts";
import { articleRows } from "../article-rows.ts";
import { knowledgeChanged } from "../changed.ts";
import { engine } from "../engine.ts";
import { filterRows } from "../filter-rows.ts";
import { importPart, previewFiles } from "../imports.ts";
import { labelling } from "../labelling.ts";
import { quarantine } from "../quarantine.ts";
import { storage } from "../storage.ts";
import { refuseUnderTeamFile } from "../team.ts";

type All = Handlers<typeof messages, "background">;
export type KnowledgeMessages =
  | "knowledge.find"
  | "knowledge.rows"
  | "knowledge.preview"
  | "knowledge.import"
  | "knowledge.label"
  | "knowledge.quarantine"
  | "knowledge.remove"
  | "knowledge.reviewed";

/** What a lead does with the knowledge. */
export const knowledgeHandlers: Pick<All, KnowledgeMessages> = {
  "knowledge.find": ({ id, revision }) => find(id, revision),
  "knowledge.rows": rows,
  "knowledge.preview": ({ files, part, last }) => previewFiles(files, part, last),
  "knowledge.import": async ({ part, tiers, brand }) => {
    await refuseUnderTeamFile();
    return importPart(part, tiers, brand);
  },
  "knowledge.label": async ({ ids, tier, tellable }) => {
    await refuseUnderTeamFile();
    const changed = await change(ids, (article, given) => {
      // First with its own claims, where it is from before they were kept.
      const own = withTier(article, given);
      return withTier({ ...own, tellable, claims: { ...own.claims, lead: tier, how: "hand" } }, given);
    });
    const held = changed.filter((article) => article.tier !== tier);
    return { held: held.map(({ id, tierBecause, tierDetail }) => ({ id, because: tierBecause, detail: tierDetail })) };
  },
  "knowledge.quarantine": async ({ id, reason }) => {
    await quarantine([id], reason);
    return {};
  },
  "knowledge.remove": async ({ ids }) => {
    await refuseUnderTeamFile();
    await storage.articles.remove(ids);
    knowledgeChanged();
    return {};
  },
  "knowledge.reviewed": async ({ ids }) => {
    await refuseUnderTeamFile();
    const today = new Date().toISOString().slice(0, 10);
    await change(ids, (article) => ({ ...article, reviewed: today }));
    return {};
  },
};

async function find(id: string, revision: number | null): Promise<Article | null> {
  const present = await storage.articles.find(id);
  if (revision === null || present?.revision === revision) return present;
  return storage.articles.findRevision(id, revision);
}

async function rows(filter: ArticleFilter) {
  const [all, connected, index] = await Promise.all([articleRows(), storage.sources.page(), engine.status().catch(unknownStatus)]);
  const names = new Map(connected.map((source) => [source.id, source.settings.name]));
  return {
    ...filterRows(all, filter),
    all: all.rows.length,
    sources: [...all.sources].map(([source, count]) => ({ source, name: names.get(source) ?? source, count })),
    brands: all.brands,
    locales: all.locales,
    tiers: all.tiers,
    index,
  };
}

/** The list is of use while the index can't be had. */
function unknownStatus(error: unknown): IndexStatus {
  return { articles: 0, passages: 0, bytes: 0, building: null, problem: toProblem(error).code };
}

/** Changes articles as they are now, all or none; the changed ones. */
async function change(ids: string[], to: (article: Article, given: Labelling) => Article): Promise<Article[]> {
  const changed = await storage.together(async () => {
    const given = await labelling();
    const found = (await storage.articles.findMany(ids)).map((article) => to(article, given));
    if (found.length > 0) await storage.articles.save(found);
    return found;
  });
  if (changed.length > 0) knowledgeChanged();
  return changed;
}
