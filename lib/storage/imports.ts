import { Dexie, type EntityTable, type Table } from "dexie";
import type { Article } from "../knowledge/article.ts";
import type { ImportPreview } from "../knowledge-messages.ts";
import type { DbPlace } from "./db.ts";

type Failure = ImportPreview["failures"][number];

/** An article that waits to be imported, its folder, and its place in the files. */
export interface Waiting {
  folder: string;
  place: string;
  article: Article;
}

type Part = { part: string; at: number; folders: ImportPreview["folders"]; failures: Failure[] };
type Batch = { part: string; number: number; rows: Waiting[] };
type Id = { part: string; id: string; place: string };
type ImportsDb = Dexie & { parts: EntityTable<Part, "part">; batches: Table<Batch, [string, number]>; ids: Table<Id, [string, string]> };

const titlesShown = 100;

/**
 * What was read from files and waits for the lead's answers. A database of its own: it is thrown away after an hour, and the
 * knowledge is not touched before the import. Times are in ms.
 */
export function openImports({ name = "footnote-imports", ...place }: DbPlace = {}) {
  const db = new Dexie(name, place) as ImportsDb;
  db.version(1).stores({ parts: "part, at", batches: "[part+number]", ids: "[part+id]" });
  const all = [db.parts, db.batches, db.ids];
  const drop = (part: string) =>
    Promise.all([
      db.parts.delete(part),
      ownOf(db.batches, part, 0, Number.MAX_SAFE_INTEGER).delete(),
      ownOf(db.ids, part, "", "\uffff").delete(),
    ]);
  return {
    begin: async (part: string, at: number): Promise<void> => {
      await db.parts.put({ part, at, folders: [], failures: [] });
    },
    /** Takes what some files brought; of articles with one id the first counts. False when the part is not there. */
    add: (part: string, rows: Waiting[], failures: Failure[]): Promise<boolean> =>
      db.transaction("rw", all, async () => {
        const before = await db.parts.get(part);
        if (!before) return false;
        const there = await db.ids.bulkGet(rows.map((row) => [part, row.article.id]));
        const fresh = rows.filter((_, at) => there[at] === undefined);
        const twice = rows.flatMap((row, at) => (there[at] ? [duplicate(row, there[at])] : []));
        await db.ids.bulkAdd(fresh.map(({ article, place }) => ({ part, id: article.id, place })));
        const number = await ownOf(db.batches, part, 0, Number.MAX_SAFE_INTEGER).count();
        if (fresh.length > 0) await db.batches.add({ part, number, rows: fresh });
        await db.parts.put({ ...before, folders: counted(before.folders, fresh), failures: [...before.failures, ...failures, ...twice] });
        return true;
      }),
    /** What the part would bring; null when it is not there. */
    preview: async (part: string): Promise<ImportPreview | null> => {
      const found = await db.parts.get(part);
      return found ? { folders: found.folders, failures: found.failures } : null;
    },
    /** The articles of one message with files; null after the last. */
    batch: async (part: string, number: number): Promise<Waiting[] | null> => (await db.batches.get([part, number]))?.rows ?? null,
    remove: async (part: string): Promise<void> => {
      await db.transaction("rw", all, () => drop(part));
    },
    /** Throws away what has waited since before `at`. */
    removeBefore: (at: number): Promise<void> =>
      db.transaction("rw", all, async () => {
        for (const part of await db.parts.where("at").below(at).primaryKeys()) await drop(part);
      }),
  };
}

function ownOf<T>(table: Table<T>, part: string, from: string | number, to: string | number) {
  return table.where(":id").between([part, from], [part, to], true, true);
}

function duplicate({ place, article: _ }: Waiting, first: Id): Failure {
  const line = /:(\d+)$/.exec(place)?.[1];
  const path = line === undefined ? place : place.slice(0, -line.length - 1);
  return { path, line: line === undefined ? null : Number(line), code: "import.duplicate", detail: { first: first.place } };
}

function counted(before: ImportPreview["folders"], rows: Waiting[]): ImportPreview["folders"] {
  const folders = new Map(before.map((folder) => [folder.folder, folder]));
  for (const { folder, article } of rows) {
    const known = folders.get(folder) ?? { folder, titles: [], count: 0, locales: [], labelled: 0, flagged: 0 };
    folders.set(folder, known);
    known.count++;
    if (known.titles.length < titlesShown) known.titles.push(article.title);
    if (!known.locales.includes(article.locale)) known.locales.push(article.locale);
    if (article.claims.source !== null) known.labelled++;
    if (article.flags.length > 0) known.flagged++;
  }
  return [...folders.values()];
}
