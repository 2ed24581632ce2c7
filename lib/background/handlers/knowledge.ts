import { FootnoteError } from "../../errors.ts";
import type { Article, Tier } from "../../knowledge/article.ts";
import type { ImportFile, ImportPreview, messages } from "../../messages.ts";
import type { Handlers } from "../../wire.ts";
import { knowledgeChanged } from "../changed.ts";
import { engine } from "../engine.ts";
import { quarantine } from "../quarantine.ts";
import { storage } from "../storage.ts";
import { refuseUnderTeamFile } from "../team.ts";

type All = Handlers<typeof messages, "background">;
export type KnowledgeMessages =
  | "knowledge.list"
  | "knowledge.preview"
  | "knowledge.import"
  | "knowledge.label"
  | "knowledge.quarantine"
  | "knowledge.remove";

/** What a lead does with the knowledge. */
export const knowledgeHandlers: Pick<All, KnowledgeMessages> = {
  "knowledge.list": () => storage.articles.page(),
  "knowledge.preview": async ({ files }) => preview(files),
  "knowledge.import": async ({ files, tiers, brand }) => {
    await refuseUnderTeamFile();
    return importFiles(files, tiers, brand);
  },
  "knowledge.label": async ({ ids, tier, tellable }) => {
    await refuseUnderTeamFile();
    const chosen = (await storage.articles.page()).filter((a) => ids.includes(a.id));
    await storage.articles.save(chosen.map((a) => ({ ...a, tier, tellable, tierBecause: "hand" })));
    knowledgeChanged();
    return {};
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
};

async function preview(files: ImportFile[]): Promise<ImportPreview> {
  const { articles, failures } = await engine.parse(files);
  const byFolder = Map.groupBy(articles, (a) => a.folder);
  const folders = [...byFolder].map(([folder, rows]) => ({
    folder,
    count: rows.length,
    titles: rows.map((r) => r.article.title),
    locales: [...new Set(rows.map((r) => r.article.locale))],
  }));
  return { folders, failures };
}

async function importFiles(files: ImportFile[], tiers: Record<string, Tier>, brand: string | null) {
  const { articles, failures } = await engine.parse(files);
  const labelled = articles.map(({ folder, article }) => label(article, tiers[folder], brand));
  const before = new Map((await storage.articles.page()).map((a) => [a.id, a]));
  const fresh = labelled.filter((a) => !same(before.get(a.id), a));
  await storage.articles.save(fresh.map((a) => ({ ...a, revision: (before.get(a.id)?.revision ?? 0) + 1 })));
  knowledgeChanged();
  const added = fresh.filter((a) => !before.has(a.id)).length;
  return { added, changed: fresh.length - added, failures };
}

/** A folder's answer holds for every article in it, but never loosens what an article says of itself. */
function label(article: Article, answer: Tier | undefined, brand: string | null): Article {
  if (answer === undefined) throw new FootnoteError("import.unanswered");
  const own = article.tierBecause === "unlabelled" ? null : article.tier;
  const order: Tier[] = ["public", "authenticated", "internal", "never"];
  const tier = own && order.indexOf(own) > order.indexOf(answer) ? own : answer;
  return { ...article, tier, tierBecause: tier === answer ? "folder" : article.tierBecause, brand: article.brand ?? brand };
}

function same(a: Article | undefined, b: Article): boolean {
  return (
    a !== undefined && a.body === b.body && a.title === b.title && a.tier === b.tier && a.brand === b.brand && a.tellable === b.tellable
  );
}
