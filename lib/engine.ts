import { browser } from "wxt/browser";
import type { Conversation } from "./conversation.ts";
import { createOffscreenDoor, createWorkerDoor, type EngineDoor, type Parsed } from "./engine-doors.ts";
import { FootnoteError } from "./errors.ts";
import type { Article } from "./knowledge/article.ts";
import type { SearchFilter, SearchResult } from "./knowledge/passage.ts";
import type { ImportFile } from "./messages.ts";

/** The background's way to retrieval and to the parsing of files. */
export interface Engine {
  /** Throws `engine.failed` when the engine cannot be had. */
  search(conversation: Conversation, filter: SearchFilter): Promise<SearchResult>;
  parse(files: ImportFile[]): Promise<Parsed>;
  /** Starts the engine and loads the knowledge, so that the first search need not wait. */
  warm(): Promise<void>;
  stop(): Promise<void>;
}

/** What the engine is fed from: `revision` changes whenever an article does. */
export interface EngineFeed {
  articles: () => Promise<Article[]>;
  revision: () => Promise<number>;
}

/** Failures of the way there, after which a second try starts everything anew. */
const mended = new Set(["bus.unreachable", "engine.stopped", "unexpected"]);

/** Opens the engine on first use; whatever died in between (page, Worker, index) is rebuilt by the next call. */
export function createEngine(feed: EngineFeed, open: () => EngineDoor = doorOfBrowser): Engine {
  let door: EngineDoor | null = null;
  let held: number | null = null;
  let loading: { revision: number; done: Promise<unknown> } | null = null;
  const way = () => {
    door ??= open();
    return door;
  };
  const load = (revision: number): Promise<unknown> => {
    if (loading?.revision === revision) return loading.done;
    const done = feed.articles().then((articles) => way().load({ articles, revision }));
    const mine = { revision, done };
    loading = mine;
    const clear = () => {
      if (loading === mine) loading = null;
    };
    done.then(() => {
      held = revision;
      clear();
    }, clear);
    return done;
  };
  const found = async (conversation: Conversation, filter: SearchFilter): Promise<SearchResult> => {
    // Knowledge may change while it is being loaded; more than a few times in a row is a fault.
    for (let round = 0; round < 4; round++) {
      const revision = await feed.revision();
      if (loading?.revision === revision) await loading.done;
      const { loaded, result } = await way().search({ conversation, filter, revision });
      if (loaded && result) return result;
      await load(revision);
    }
    throw new FootnoteError("engine.failed");
  };
  const warm = async () => {
    const revision = await feed.revision();
    if (held !== revision) await load(revision);
  };
  const stop = async () => {
    const old = door;
    door = null;
    held = null;
    loading = null;
    await old?.stop();
  };
  return {
    search: (conversation, filter) => twice(() => found(conversation, filter), stop),
    parse: (files) => twice(() => way().parse(files), stop),
    warm: () => twice(warm, stop),
    stop,
  };
}

/** Chrome has offscreen documents; Firefox's event page has Worker and DOMParser itself. */
function doorOfBrowser(): EngineDoor {
  return "offscreen" in browser && browser.offscreen ? createOffscreenDoor() : createWorkerDoor();
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
