import type { Way } from "../../egress.ts";
import { FootnoteError } from "../../errors.ts";
import type { SourceSettings } from "../../source-settings.ts";
import type { Source } from "../../sources/source.ts";
import type { SourceRow } from "../../storage/db.ts";
import type { Storage } from "../../storage/storage.ts";
import { credentialsOf } from "./credentials.ts";
import { type NetDoors, sourceNet } from "./net.ts";
import type { WalkDoors } from "./walk-doors.ts";

/** What it takes to walk over any source. */
export interface EnterDoors extends Pick<WalkDoors, "read" | "save" | "remove" | "now"> {
  storage: Pick<Storage, "sources" | "items" | "validators" | "sourceSecrets">;
  kind: (settings: SourceSettings) => Source;
  origins: (settings: SourceSettings) => string[];
  /** Of these origins, those that the person has not allowed. */
  missing: (origins: string[]) => Promise<string[]>;
  fetch: (url: string, init: RequestInit, way: Way) => Promise<Response>;
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** A source that was never walked begins by itself once it may: a team file's, for one. */
export async function mayBegin({ settings }: SourceRow, doors: EnterDoors): Promise<boolean> {
  try {
    const origins = doors.origins(settings);
    if ((await doors.missing(origins)).length > 0) return false;
    return (
      settings.auth === "none" || settings.auth === "session" || (await doors.storage.sourceSecrets.find(settings.id, origins)) !== null
    );
  } catch (error) {
    if (error instanceof FootnoteError) return false;
    throw error;
  }
}

/** What a walk over a source needs. Throws `source.not-allowed` (detail: `origin`) and `source.signed-out` before anything is asked. */
export async function enterSource(row: SourceRow, stops: Pick<NetDoors, "signal" | "paused">, doors: EnterDoors): Promise<WalkDoors> {
  const { settings } = row;
  const { sources, items, validators, sourceSecrets } = doors.storage;
  const source = doors.kind(settings);
  const origins = doors.origins(settings);
  const [missing] = await doors.missing(origins);
  if (missing !== undefined) throw new FootnoteError("source.not-allowed", { detail: { origin: missing } });
  const fetch = (url: string, init: RequestInit) => doors.fetch(url, init, {});
  const credentials = credentialsOf(settings, source, origins, { secrets: sourceSecrets, fetch, now: doors.now });
  await credentials.headers();
  const net = sourceNet({
    source: row.id,
    origins,
    auth: settings.auth,
    rate: source.rate,
    ...stops,
    fetch: doors.fetch,
    now: doors.now,
    wait: doors.wait,
    credentials: credentials.headers,
    renew: credentials.renew,
    validator: (url) => validators.find(row.id, url),
  });
  return { source, net, sources, items, read: doors.read, save: doors.save, remove: doors.remove, now: doors.now };
}
