import type { Conversation } from "./conversation.ts";
import { createOffscreenDoor, createWorkerDoor, type EngineDoor } from "./engine-doors.ts";
import { type EngineFeed, type Sync, syncIndex } from "./engine-sync.ts";
import { FootnoteError } from "./errors.ts";
import type { SearchFilter, SearchResult, Wording } from "./knowledge/passage.ts";
import type { IndexStatus } from "./knowledge-messages.ts";

/** The background's way to retrieval and to the reading of files and sources. All throw `engine.failed` when the engine cannot be had. */
export interface Engine extends Pick<EngineDoor, "read"> {
  search(conversation: Conversation, filter: SearchFilter, wordings?: Wording[]): Promise<SearchResult>;
  parse(files: Parameters<EngineDoor["parse"]>[0]["files"]): ReturnType<EngineDoor["parse"]>;
  radar(now: string): ReturnType<EngineDoor["radar"]>;
  /** How the index stands, as it was last heard. */
  status(): Promise<IndexStatus>;
  /** Starts the engine and brings the index up to date, so that the first search need not wait. */
  warm(): Promise<void>;
  stop(): Promise<void>;
}

/** Failures of the way there, after which a second try starts everything anew. */
const mended = new Set(["bus.unreachable", "engine.stopped", "unexpected"]);

/** What is known of the engine that is open: up to where its index goes, and up to where it was told what not to find. */
interface Known {
  door: EngineDoor;
  at: number | null;
  strictTo: number;
  status: IndexStatus;
  sync: Sync | null;
  /** The disk took no index up to this revision: not tried again before the knowledge changes. */
  refused: number | null;
}

/** Opens the engine on first use; whatever died in between (page, Worker, index) is opened again by the next call. */
export function createEngine(feed: EngineFeed, open: () => EngineDoor = doorOfBrowser): Engine {
  let door: EngineDoor | null = null;
  let known: Promise<Known> | null = null;
  const way = () => {
    door ??= open();
    return door;
  };
  const opened = (): Promise<Known> => {
    if (!known) {
      known = openIndex(way());
      known.catch(() => {
        known = null;
      });
    }
    return known;
  };
  /** The one way there is from what the index holds to this revision. */
  const syncing = (now: Known, revision: number): Sync => {
    if (now.sync) return now.sync;
    const sync = syncIndex(now.door, feed, now.at, revision, (status) => {
      now.status = status;
    });
    now.sync = sync;
    sync.strict.then(() => {
      now.strictTo = Math.max(now.strictTo, revision);
    }, ignored);
    sync.done
      .then((at) => {
        if (at === null) now.refused = revision;
        else now.at = at;
      }, ignored)
      .finally(() => {
        now.sync = null;
      });
    return sync;
  };
  /** Brings the index as far as a search must wait for: at least nothing is found any more that must not be. */
  const ready = async (revision: number): Promise<void> => {
    const now = await opened();
    if (now.at === revision) return;
    // An index of a later knowledge than there is: of which articles it says what, nobody knows.
    const foreign = now.at === null || now.at > revision;
    // What was taken out of it is nowhere on the disk: a Worker that was started anew would find it again.
    if (now.refused === revision && now.at !== null && !foreign) return takenOut(now, now.at, revision, { done: 1, total: 0 });
    const sync = syncing(now, revision);
    const { soon } = await sync.strict;
    if (foreign || (soon && sync.to === revision)) await sync.done;
    if (now.strictTo >= revision) return;
    // The knowledge changed again while an earlier change is still being taken in.
    await takenOut(now, now.strictTo, revision, progress(now));
    now.strictTo = revision;
  };
  /** Takes out of the index what must no longer be found since a revision. */
  const takenOut = async (now: Known, since: number, to: number, told: { done: number; total: number }): Promise<void> => {
    const { removed } = await feed.since(since);
    if (removed.length > 0) await now.door.update({ fresh: false, to, changed: [], removed, last: false, ...told });
  };
  const found = async (conversation: Conversation, filter: SearchFilter, wordings: Wording[]): Promise<SearchResult> => {
    for (let round = 0; round < 4; round++) {
      const revision = await feed.revision();
      const ask = () => way().search({ conversation, filter, wordings, revision });
      // After a cold start the stored index most often is up to date: then one call is enough.
      const direct = known ? null : await ask();
      if (direct?.loaded && direct.result) return direct.result;
      await ready(revision);
      const { result, behind } = await ask();
      if (result) return result;
      if (behind) continue;
      // The index is gone: it was found broken, or the engine was started anew.
      known = null;
    }
    throw new FootnoteError("engine.failed");
  };
  const upToDate = async () => {
    for (let round = 0; round < 4; round++) {
      const now = await opened();
      const revision = await feed.revision();
      if (now.at === revision) return;
      now.refused = null;
      await syncing(now, revision).done;
    }
  };
  const stop = async () => {
    const old = door;
    door = null;
    known = null;
    await old?.stop();
  };
  return {
    search: (conversation, filter, wordings = []) => twice(() => found(conversation, filter, wordings), stop),
    parse: (files) => twice(() => way().parse({ files }), stop),
    read: (data) => twice(() => way().read(data), stop),
    radar: (now) => twice(() => upToDate().then(() => way().radar({ now })), stop),
    status: () => twice(async () => (await opened()).status, stop),
    warm: () => twice(upToDate, stop),
    stop,
  };
}

async function openIndex(door: EngineDoor): Promise<Known> {
  const { revision, status } = await door.open({});
  return { door, at: revision, strictTo: revision ?? 0, status, sync: null, refused: null };
}

function progress({ status }: Known): { done: number; total: number } {
  return status.building ?? { done: 0, total: 0 };
}

function ignored(): void {
  // Whoever waited for it heard of it.
}

/**
 * Chrome has offscreen documents; Firefox's event page has Worker and DOMParser itself. Decided when built, so that Chrome's
 * worker does not load the readers of files each time it wakes.
 */
function doorOfBrowser(): EngineDoor {
  return import.meta.env.FIREFOX ? createWorkerDoor() : createOffscreenDoor();
}

async function twice<T>(work: () => Promise<T>, stop: () => Promise<void>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FootnoteError && !mended.has(error.code)) throw error;
    await stop().catch(() => undefined);
    return work().catch((cause: unknown) => {
      if (cause instanceof FootnoteError && !mended.has(cause.code)) throw cause;
      throw new FootnoteError("engine.failed", { cause });
    });
  }
}
