import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { Locks } from "../../lib/storage/append.ts";
import type { Area } from "../../lib/storage/area.ts";
import type { DbPlace } from "../../lib/storage/db.ts";
import { openStorage, type Storage } from "../../lib/storage/storage.ts";

/** A disk of its own, in memory. */
export function newPlace(): DbPlace {
  return { name: "footnote", indexedDB: new IDBFactory(), IDBKeyRange };
}

/** An area of `browser.storage`, in memory; values are copied as the browser does. */
export function memoryArea(values: Record<string, unknown> = {}): Area & { values: Record<string, unknown>; levels: string[] } {
  const levels: string[] = [];
  return {
    values,
    levels,
    get: async (name) => structuredClone(name === null ? values : name in values ? { [name]: values[name] } : {}),
    set: async (given) => void Object.assign(values, structuredClone(given)),
    remove: async (name) => void delete values[name],
    setAccessLevel: async ({ accessLevel }) => void levels.push(accessLevel),
  };
}

/** `navigator.locks` for contexts of one test: first come, first served. */
export function memoryLocks(): Locks {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name, run) => {
      const next = last.then(run);
      last = next.catch(() => undefined);
      return next;
    },
  };
}

/** One context's storage at a place. */
export function storageAt(
  place: DbPlace,
  { locks = null, managed = {} }: { locks?: Locks | null; managed?: Record<string, unknown> } = {},
): Storage {
  return openStorage({ areas: { session: memoryArea(), managed: memoryArea(managed) }, locks, place });
}
