import type { Conversation } from "./conversation.ts";
import { FootnoteError } from "./errors.ts";
import type { Article } from "./knowledge/article.ts";
import type { SearchFilter, SearchResult } from "./knowledge/passage.ts";
import { passages } from "./knowledge/passages.ts";
import { search } from "./knowledge/search.ts";
import { buildIndex, type SearchIndex } from "./knowledge/search-index.ts";

/** What the engine's Worker can be asked: each call's data and its answer. */
export interface EngineCalls {
  load: { data: { articles: Article[]; revision: number }; answer: { passages: number } };
  search: {
    data: { conversation: Conversation; filter: SearchFilter; revision: number };
    answer: { loaded: boolean; result: SearchResult | null };
  };
}

/** What answers them. */
export type EngineCore = { [N in keyof EngineCalls]: (data: EngineCalls[N]["data"]) => EngineCalls[N]["answer"] };

/** Holds one index at a time; a search for another revision says that it is not loaded. */
export function createEngineCore(): EngineCore {
  let held: { index: SearchIndex; revision: number } | null = null;
  return {
    load({ articles, revision }) {
      const all = articles.flatMap(passages);
      held = { index: buildIndex(all), revision };
      return { passages: all.length };
    },
    search({ conversation, filter, revision }) {
      if (held?.revision !== revision) return { loaded: false, result: null };
      return { loaded: true, result: search(held.index, conversation, filter) };
    },
  };
}

/** A call by its name, as it arrives from outside. Throws `engine.unknown-call`. */
export function callCore(core: EngineCore, name: string, data: unknown): unknown {
  if (name !== "load" && name !== "search") throw new FootnoteError("engine.unknown-call");
  return (core[name] as (data: unknown) => unknown)(data);
}
