import { begun, newSource } from "../../../lib/background/sources/progress.ts";
import type { WalkDoors, WalkNet } from "../../../lib/background/sources/walk-doors.ts";
import type { Article } from "../../../lib/knowledge/article.ts";
import type { SourceItem } from "../../../lib/source-item.ts";
import type { SourceSettings } from "../../../lib/source-settings.ts";
import type { Pulled, PullFrom, Source } from "../../../lib/sources/source.ts";
import type { Storage } from "../../../lib/storage/storage.ts";
import { newPlace, storageAt } from "../../storage/places.ts";
import { article } from "../../storage/samples.ts";

export const clock = Date.parse("2026-11-20T09:00:00.000Z");
export const hour = 3_600_000;

export function settings(parts: Partial<SourceSettings> = {}): SourceSettings {
  const answers = { address: "https://help.example" };
  return { id: "s", kind: "scripted", name: "Help", answers, auth: "none", brand: null, tier: null, every: 6, paused: false, ...parts };
}

export function item(id: string, parts: Partial<SourceItem> = {}): SourceItem {
  const open = { summary: null, locale: "en", brand: null, section: null, labels: [], group: null, url: `https://help.example/${id}` };
  const rest = { product: null, owner: null, updated: null, reviewed: null, tier: null, says: null };
  return { id, kind: "article", title: `Title ${id}`, body: `<p>Text of ${id}.</p>`, format: "html", ...open, ...rest, ...parts };
}

export function items(count: number, prefix = "a"): SourceItem[] {
  return Array.from({ length: count }, (_, i) => item(`${prefix}${i}`));
}

/** One page as a source gives it. */
export function pulled(parts: Partial<Pulled> = {}): Pulled {
  return { items: [], unchanged: [], gone: [], failures: [], next: null, total: null, mark: null, ...parts };
}

/** A source that holds these items, some to a page, and leaves a mark when it was walked whole. */
export function scripted(there: () => SourceItem[], perPage = 3, mark: string | null = null): Pick<Source, "pull"> & { asked: PullFrom[] } {
  const asked: PullFrom[] = [];
  return {
    asked,
    pull: async (from) => {
      asked.push(from);
      const at = Number(from.cursor ?? 0);
      const all = there();
      const more = at + perPage < all.length;
      return pulled({
        items: all.slice(at, at + perPage),
        total: all.length,
        next: more ? String(at + perPage) : null,
        mark: more ? null : mark,
      });
    },
  };
}

/** A source that gives these pages one after the other. */
export function paged(pages: (Pulled | Error)[]): Pick<Source, "pull"> {
  return {
    pull: async ({ cursor }) => {
      const page = pages[Number(cursor ?? 0)] ?? pulled();
      if (page instanceof Error) throw page;
      return page;
    },
  };
}

function silentNet(): WalkNet {
  const never = () => Promise.reject(new Error("not asked"));
  return { get: never, post: never, settle: () => ({ fresh: [], unchanged: [] }) };
}

/** What nobody has said anything about. */
const open = { tier: "internal", tierBecause: "unlabelled" } as const;

/** As the engine reads an item: one without text is named and not taken. */
export const read: WalkDoors["read"] = async ({ source, brand, items: given, now }) => {
  const empty = given.filter((i) => i.body === "");
  return {
    articles: given
      .filter((i) => i.body !== "")
      .map((i) => article(`${source}/${i.id}`, { ...open, source, title: i.title, body: i.body, kind: i.kind, brand: i.brand ?? brand })),
    failures: empty.map((i) => ({ item: i.id, url: i.url, code: "import.empty", detail: {}, at: now })),
  };
};

/** As articles are stored: one that is the same is left alone, a new text is a new revision. */
export function save(storage: Storage) {
  return async (articles: Article[]): Promise<void> => {
    const before = new Map((await storage.articles.findMany(articles.map((a) => a.id))).map((a) => [a.id, a]));
    const fresh = articles.filter((a) => before.get(a.id)?.body !== a.body);
    await storage.articles.save(fresh.map((a) => ({ ...a, revision: (before.get(a.id)?.revision ?? 0) + 1 })));
  };
}

/** A source in a database of its own, and what its walks need. */
export async function newWorld(given: SourceSettings = settings()) {
  const storage = storageAt(newPlace());
  await storage.sources.save(newSource(given, false));
  const time = { now: clock };
  const doors = (source: Pick<Source, "pull">, parts: Partial<WalkDoors> = {}): WalkDoors => ({
    source,
    net: silentNet(),
    sources: storage.sources,
    items: storage.items,
    read,
    save: save(storage),
    remove: (ids) => storage.articles.remove(ids),
    now: () => time.now,
    ...parts,
  });
  return {
    storage,
    time,
    doors,
    begin: (pass: "full" | "changes", byHand = false) => storage.sources.change(given.id, (row) => begun(row, pass, byHand, time.now)),
    row: async () => {
      const row = await storage.sources.find(given.id);
      if (!row) throw new Error("no source");
      return row;
    },
    articles: async () => (await storage.articles.page()).map((a) => a.id).sort(),
  };
}
export type World = Awaited<ReturnType<typeof newWorld>>;
