import * as z from "zod/mini";
import type { Contract } from "./contract.ts";
import { Conversation } from "./conversation.ts";
import { Article } from "./knowledge/article.ts";
import { SearchFilter, SearchResult, Wording } from "./knowledge/passage.ts";
import { Radar } from "./knowledge/radar.ts";
import { ImportFile, ImportPreview, IndexStatus } from "./knowledge-messages.ts";
import { SourceItem } from "./source-item.ts";
import { SourceFailure } from "./source-settings.ts";

const toEngine = { from: "background", to: "engine", needs: null } as const;

/**
 * What the background asks of the engine. The index knows up to which revision of the knowledge it goes; only what changed
 * since is sent, in batches of a few hundred articles, and a batch counts once the index with it is on the disk.
 */
export const engineMessages = {
  /** Opens the stored index. `revision` is null when there is none, or it was made by another version. */
  "engine.open": { ...toEngine, data: z.object({}), reply: z.object({ revision: z.nullable(z.number()), status: IndexStatus }) },
  /** Takes in changes. `to` becomes the index's revision with the last batch; `fresh` starts a new index beside the old one. */
  "engine.update": {
    ...toEngine,
    data: z.object({
      fresh: z.boolean(),
      to: z.number(),
      changed: z.array(Article),
      removed: z.array(z.string()),
      last: z.boolean(),
      done: z.number(),
      total: z.number(),
    }),
    reply: z.object({ status: IndexStatus }),
  },
  /** `loaded` is false when the index is of another revision; an older one that still stands answers with `behind`, a later one not at all. */
  "engine.search": {
    ...toEngine,
    data: z.object({ conversation: Conversation, filter: SearchFilter, wordings: z.array(Wording), revision: z.number() }),
    reply: z.object({ loaded: z.boolean(), behind: z.boolean(), result: z.nullable(SearchResult) }),
  },
  "engine.radar": { ...toEngine, data: z.object({ now: z.string() }), reply: Radar },
  "engine.parse": {
    ...toEngine,
    data: z.object({ files: z.array(ImportFile) }),
    /** `place`: the article's file, with the line where a file holds several. */
    reply: z.object({
      articles: z.array(z.object({ folder: z.string(), place: z.string(), article: Article })),
      failures: ImportPreview.shape.failures,
    }),
  },
  /** Reads a source's items into articles: needs a document's parser. */
  "engine.read": {
    ...toEngine,
    data: z.object({ source: z.string(), brand: z.nullable(z.string()), items: z.array(SourceItem), now: z.string() }),
    reply: z.object({ articles: z.array(Article), failures: z.array(SourceFailure) }),
  },
} as const satisfies Record<string, Contract>;
