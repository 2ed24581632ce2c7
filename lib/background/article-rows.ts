import type { ArticleRow } from "../knowledge-messages.ts";
import { arranged, type Rows, rowOf } from "./filter-rows.ts";
import { storage } from "./storage.ts";

const batch = 1000;
let held: { revision: number; rows: Promise<Rows> } | null = null;

/** All rows, read once for each state of the knowledge. */
export async function articleRows(): Promise<Rows> {
  const revision = await storage.articles.revision();
  if (held?.revision !== revision) {
    const rows = readRows();
    held = { revision, rows };
    // What failed is tried again next time.
    rows.catch(() => {
      held = null;
    });
  }
  return held.rows;
}

async function readRows(): Promise<Rows> {
  const all: ArticleRow[] = [];
  for (let after: string | null = null; ; ) {
    const page = await storage.articles.pageAfter(after, batch);
    for (const article of page) all.push(rowOf(article));
    after = page.at(-1)?.id ?? null;
    if (page.length < batch) break;
  }
  return arranged(all);
}
