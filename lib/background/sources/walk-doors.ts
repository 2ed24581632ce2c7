import type { Article } from "../../knowledge/article.ts";
import type { Source, SourceNet } from "../../sources/source.ts";
import type { ValidatorRow } from "../../storage/db.ts";
import type { Items } from "../../storage/items.ts";
import type { Sources } from "../../storage/sources.ts";
import type { Read } from "./read-fresh.ts";

/** A source's way out, which remembers what its hosts gave to ask with next time until the page is stored. */
export interface WalkNet extends SourceNet {
  /** Since it was last asked: what to keep, and the addresses that said "not changed". */
  settle: () => { fresh: ValidatorRow[]; unchanged: string[] };
}

/** What a walk needs of the world. */
export interface WalkDoors {
  source: Pick<Source, "pull">;
  net: WalkNet;
  sources: Pick<Sources, "find" | "change" | "takePage">;
  items: Pick<Items, "known" | "older" | "count" | "orphans">;
  read: Read;
  /** Stores articles, all or none. */
  save: (articles: Article[]) => Promise<unknown>;
  remove: (articles: string[]) => Promise<void>;
  /** Milliseconds since 1970. */
  now: () => number;
}
