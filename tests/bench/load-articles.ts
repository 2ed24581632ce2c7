import type { Article } from "../../lib/knowledge/article.ts";
import type { BenchDesk } from "./bench-desk.ts";

/** Articles in one file of the import. */
const perFile = 500;

interface Preview {
  part: string;
  preview: { folders: { folder: string }[] } | null;
}

/** Imports articles as public ones by the way a lead's files take, and waits until they are in the index. */
export async function loadArticles({ ask, own }: BenchDesk, articles: Article[]): Promise<{ articles: number; seconds: number }> {
  console.error(`importing ${articles.length} articles`);
  const started = Date.now();
  let part: string | null = null;
  let folders: string[] = [];
  for (let at = 0; at < articles.length; at += perFile) {
    const rows = articles.slice(at, at + perFile).map(({ id, title, body }) => JSON.stringify({ id, title, body }));
    const file = { path: `bench/part-${at / perFile}.jsonl`, text: rows.join("\n"), bytes: null };
    const reply: Preview = await ask<Preview>("knowledge.preview", { files: [file], part, last: at + perFile >= articles.length });
    part = reply.part;
    folders = reply.preview?.folders.map((f) => f.folder) ?? folders;
  }
  await ask("knowledge.import", { part, tiers: Object.fromEntries(folders.map((f) => [f, "public"])), brand: null });
  const indexed = await own.evaluate(async (least) => {
    const filter = { words: "", tier: null, source: null, brand: null, locale: null, only: null, from: 0, limit: 1 };
    for (;;) {
      const { reply } = await chrome.runtime.sendMessage({ footnote: 1, name: "knowledge.rows", data: filter });
      if (reply.index.problem) throw new Error(reply.index.problem);
      if (reply.index.building === null && reply.index.articles >= least) return reply.index.articles as number;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }, articles.length);
  return { articles: indexed, seconds: (Date.now() - started) / 1000 };
}
