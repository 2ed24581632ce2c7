import type { SourceItem } from "../../source-item.ts";
import type { SourceFailure, SourceProgress } from "../../source-settings.ts";
import type { Pulled } from "../../sources/source.ts";
import type { SourceRow } from "../../storage/db.ts";
import type { PageChanges } from "../../storage/sources.ts";
import { type PagePlan, planPage } from "./plan-page.ts";
import { batches, readBatch } from "./read-fresh.ts";
import { refuseVanished } from "./vanished.ts";
import type { WalkDoors } from "./walk-doors.ts";

/** How many failures of a walk are listed; the newest are kept. */
const listed = 200;

/**
 * Takes one page: reads what is new, stores its articles, removes what is gone, and last of all stores how far the walk has
 * come, so that a death at any point repeats this page and nothing else. False when the source was removed meanwhile.
 */
export async function takePage(row: SourceRow, pulled: Pulled, doors: WalkDoors): Promise<boolean> {
  const now = new Date(doors.now()).toISOString();
  const plan = await planPage(row, pulled, doors.items, now);
  const read = await readAll(plan.fresh, row, doors, now);
  const unread = plan.fresh.filter((item) => !read.articles.has(item.id)).map((item) => item.id);
  const removed = await removeLost(row, [...plan.lost, ...unread], plan, doors);
  const taken = plan.fresh.filter((item) => read.articles.has(item.id));
  const page: PageChanges = {
    items: [...taken.map((item) => itemRow(row, item, plan, read.articles)), ...passed(row, plan)],
    removed,
    ...validators(doors, unread.length > 0 || plan.unknown),
  };
  const stored = await doors.sources.takePage(row.id, page, (current) =>
    advanced(current, pulled, {
      added: taken.filter((item) => !plan.known.has(item.id)).length,
      changed: taken.filter((item) => plan.known.has(item.id)).length,
      unchanged: plan.met.length,
      removed: removed.length,
      failures: [...plan.failures, ...read.failures],
    }),
  );
  if (stored) return true;
  await doors.remove(taken.filter((item) => !plan.known.has(item.id)).map((item) => read.articles.get(item.id) ?? ""));
  return false;
}

/** Reads and stores part by part; gives back the article of each item. */
async function readAll(fresh: SourceItem[], row: SourceRow, doors: WalkDoors, now: string) {
  const articles = new Map<string, string>();
  const failures: SourceFailure[] = [];
  for (const batch of batches(fresh)) {
    const read = await readBatch(batch, row.settings, now, doors.read);
    await doors.save(read.articles);
    for (const { id } of read.articles) articles.set(id.slice(row.id.length + 1), id);
    failures.push(...read.failures);
  }
  return { articles, failures };
}

/** Removes the articles of items that are gone, or that can no longer be read: what they said may not hold any more. */
async function removeLost(row: SourceRow, lost: string[], { known }: PagePlan, doors: WalkDoors): Promise<string[]> {
  const items = [...new Set(lost)].flatMap((id) => known.get(id) ?? []);
  if (items.length === 0) return [];
  const { added, removed } = row.progress;
  const before = (await doors.items.count(row.id)) - added + removed;
  if (!row.confirmed) refuseVanished({ before, missing: removed + items.length });
  await doors.remove(items.map((i) => i.article));
  return items.map((i) => i.item);
}

function itemRow(row: SourceRow, item: SourceItem, { digests }: PagePlan, articles: Map<string, string>) {
  const [article = "", digest = ""] = [articles.get(item.id), digests.get(item.id)];
  return { source: row.id, item: item.id, article, digest, pass: row.pass };
}

/** The items that were met and stay as they are; nothing is written where they bear this walk's number already. */
function passed(row: SourceRow, { met, known }: PagePlan) {
  return met.flatMap((id) => {
    const item = known.get(id);
    if (!item || item.pass === row.pass) return [];
    const { there: _, ...rest } = item;
    return [{ ...rest, pass: row.pass }];
  });
}

/** What was not taken must be given again, whatever its host says next time about having no changes. */
function validators(doors: WalkDoors, incomplete: boolean): Pick<PageChanges, "validators" | "forgotten"> {
  const { fresh, unchanged } = doors.net.settle();
  return incomplete ? { validators: [], forgotten: [...fresh.map((v) => v.url), ...unchanged] } : { validators: fresh, forgotten: [] };
}

interface Counts extends Pick<SourceProgress, "added" | "changed" | "unchanged" | "removed"> {
  failures: SourceFailure[];
}

function advanced(row: SourceRow, pulled: Pulled, counts: Counts): SourceRow {
  const { progress } = row;
  return {
    ...row,
    cursor: pulled.next,
    ending: pulled.next === null ? { mark: pulled.mark } : null,
    pages: row.pages + 1,
    progress: {
      ...progress,
      seen: progress.seen + counts.added + counts.changed + counts.unchanged,
      total: pulled.total ?? progress.total,
      added: progress.added + counts.added,
      changed: progress.changed + counts.changed,
      unchanged: progress.unchanged + counts.unchanged,
      removed: progress.removed + counts.removed,
      failed: progress.failed + counts.failures.length,
      failures: [...counts.failures.toReversed(), ...progress.failures].slice(0, listed),
    },
  };
}
