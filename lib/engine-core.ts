import type { Conversation } from "./conversation.ts";
import { FootnoteError, toProblem } from "./errors.ts";
import { type IndexFiles, memoryFiles } from "./knowledge/index/index-files.ts";
import { type IndexUpdate, openStoredIndex, type StoredIndex } from "./knowledge/index/stored-index.ts";
import type { SearchFilter, SearchResult, Wording } from "./knowledge/passage.ts";
import type { Radar } from "./knowledge/radar.ts";
import { radar } from "./knowledge/radar-scan.ts";
import { search } from "./knowledge/search.ts";
import type { IndexStatus } from "./knowledge-messages.ts";

type Looked = { conversation: Conversation; filter: SearchFilter; wordings: Wording[]; revision: number };

/** What the engine's Worker can be asked: each call's data and its answer. */
export interface EngineCalls {
  open: { data: Record<string, never>; answer: { revision: number | null; status: IndexStatus } };
  update: { data: IndexUpdate & { done: number; total: number }; answer: { status: IndexStatus } };
  search: { data: Looked; answer: { loaded: boolean; behind: boolean; result: SearchResult | null } };
  radar: { data: { now: string }; answer: Radar };
}

/** What answers them. */
export type EngineCore = { [N in keyof EngineCalls]: (data: EngineCalls[N]["data"]) => Promise<EngineCalls[N]["answer"]> };

/** Holds the stored index. `place` gives the files it lies in; opening happens with the first call. */
export function createEngineCore(place: () => Promise<IndexFiles>): EngineCore {
  let index: Promise<StoredIndex> | null = null;
  let where = place;
  let building: IndexStatus["building"] = null;
  let problem: string | null = null;
  // Changes wait for each other; searches do not wait for them.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const opened = () => {
    index ??= where().then(openStoredIndex);
    return index;
  };
  const status = (of: StoredIndex): IndexStatus => ({ ...of.size(), building, problem });
  /** What lies there is not to be trusted: it is thrown away and built anew. */
  const startOver = async () => {
    const old = await opened();
    await old.forget();
    problem = "engine.index-broken";
  };
  const guarded = async <T>(work: (of: StoredIndex) => T | Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work(await opened());
    } catch (error) {
      if (toProblem(error).code !== "engine.index-broken") throw error;
      await startOver();
      return otherwise;
    }
  };
  const fail = async (of: StoredIndex, error: unknown) => {
    const { code } = toProblem(error);
    building = null;
    if (code === "engine.index-broken") return startOver();
    if (code !== "storage.full") throw error;
    problem = "engine.storage-full";
    if (of.revision() !== null) return;
    // Without any index nothing could be answered: this time it is held in memory.
    of.close();
    const files = memoryFiles();
    where = async () => files;
    index = null;
  };
  return {
    open: () =>
      inTurn(async () => {
        const of = await opened();
        await of.abandon();
        building = null;
        if (of.spoilt()) problem = "engine.index-broken";
        return { revision: of.revision(), status: status(of) };
      }),
    update: ({ done, total, ...change }) =>
      inTurn(async () => {
        const of = await opened();
        // A new row of batches begins: what went wrong before may not now.
        if (done === 0) problem = null;
        if (total > 0) building = { done, total };
        try {
          await of.update(change);
          if (change.last) building = null;
        } catch (error) {
          await fail(of, error);
        }
        return { status: status(await opened()) };
      }),
    search: ({ conversation, filter, wordings, revision }) =>
      guarded(
        (of) => {
          const at = of.revision();
          if (at === null) return { loaded: false, behind: false, result: null };
          // One from after the question: the knowledge has changed since, or is another one.
          if (at > revision) return { loaded: false, behind: true, result: null };
          const loaded = at === revision;
          return { loaded, behind: !loaded, result: search(of.reader(), conversation, filter, wordings) };
        },
        { loaded: false, behind: false, result: null },
      ),
    radar: ({ now }) => inTurn(() => guarded((of) => radar(of.articles(), now), { articles: 0, contradictions: [], stale: [] })),
  };
}

const names: readonly string[] = ["open", "update", "search", "radar"] satisfies (keyof EngineCalls)[];

/** A call by its name, as it arrives from outside. Rejects with `engine.unknown-call`. */
export async function callCore(core: EngineCore, name: string, data: unknown): Promise<unknown> {
  if (!names.includes(name)) throw new FootnoteError("engine.unknown-call");
  return (core[name as keyof EngineCalls] as (data: unknown) => Promise<unknown>)(data);
}
