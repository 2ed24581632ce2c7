import type { Storage } from "../../lib/storage/storage.ts";
import { newPlace, storageAt } from "../storage/places.ts";

/** A storage that tests swap for a fresh one; modules under test hold on to this one object. */
export const storage: Storage = storageAt(newPlace());

/** Empties it. */
export function freshStorage(): void {
  Object.assign(storage, storageAt(newPlace()));
}
