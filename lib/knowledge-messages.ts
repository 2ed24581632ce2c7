import * as z from "zod/mini";
import type { Contract } from "./contract.ts";
import { Article, Flag, Tier, TierReason } from "./knowledge/article.ts";
import { Radar } from "./knowledge/radar.ts";
import { TierRule } from "./knowledge/tier-rule.ts";
import { LeakRun, SearchStages, SourceKind, SourceSettings, SourceView } from "./source-settings.ts";

const nothing = z.object({});
const read = { from: "page", to: "background", needs: "use" } as const;
const edit = { from: "page", to: "background", needs: "edit-knowledge" } as const;
const byId = z.object({ id: z.string() });

/** A file read by a page for import: its path in the folder, and its text, or its bytes in base64 where it is not text. */
export const ImportFile = z.object({ path: z.string(), text: z.string(), bytes: z._default(z.nullable(z.string()), null) });
export type ImportFile = z.infer<typeof ImportFile>;

/** What a folder would bring, before anything is stored. */
export const ImportPreview = z.object({
  folders: z.array(
    z.object({
      folder: z.string(),
      /** The first hundred; `count` says how many there are. */
      titles: z.array(z.string()),
      count: z.number(),
      locales: z.array(z.string()),
      /** How many state a tier themselves, and how many bear a flag. */
      labelled: z.number(),
      flagged: z.number(),
    }),
  ),
  failures: z.array(
    z.object({
      path: z.string(),
      line: z.nullable(z.number()),
      code: z.string(),
      /** What fills the code's sentence: `first`, where the same id came first. */
      detail: z._default(z.record(z.string(), z.string()), {}),
    }),
  ),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** An article without its text, as lists show it. */
export const ArticleRow = z.object({
  id: z.string(),
  kind: z.enum(["article", "macro"]),
  title: z.string(),
  locale: z.string(),
  brand: z.nullable(z.string()),
  tier: Tier,
  tellable: z.enum(["no", "own-words"]),
  tierBecause: TierReason,
  tierDetail: z.nullable(z.string()),
  source: z.string(),
  section: z.nullable(z.string()),
  labels: z.array(z.string()),
  flags: z.array(Flag),
  owner: z.nullable(z.string()),
  reviewed: z.nullable(z.string()),
  updated: z.nullable(z.string()),
  url: z.nullable(z.string()),
  revision: z.number(),
  quarantined: z.nullable(z.string()),
});
export type ArticleRow = z.infer<typeof ArticleRow>;

/** Which rows of the list, and in what order. Words are looked for in title, section, labels and id. */
export const ArticleFilter = z.object({
  words: z.string(),
  tier: z.nullable(Tier),
  source: z.nullable(z.string()),
  brand: z.nullable(z.string()),
  locale: z.nullable(z.string()),
  only: z.nullable(z.enum(["flagged", "quarantined", "unlabelled", "macros"])),
  from: z.number(),
  limit: z.number(),
});
export type ArticleFilter = z.infer<typeof ArticleFilter>;

/** How the index stands: what it holds, how much was cut, and whether it is being built. */
export const IndexStatus = z.object({
  articles: z.number(),
  passages: z.number(),
  bytes: z.number(),
  /** Null when nothing is being built; else articles done and to do. */
  building: z.nullable(z.object({ done: z.number(), total: z.number() })),
  /** Why the newest knowledge is not in it; the index before is still in use. */
  problem: z.nullable(z.string()),
});
export type IndexStatus = z.infer<typeof IndexStatus>;

/** What the options page asks about knowledge and its sources. */
export const knowledgeMessages = {
  /** One article with its text; with a revision, as it was when it was cited. */
  "knowledge.find": {
    ...read,
    data: z.object({ id: z.string(), revision: z.nullable(z.number()) }),
    reply: z.nullable(Article),
  },
  "knowledge.rows": {
    ...read,
    data: ArticleFilter,
    reply: z.object({
      rows: z.array(ArticleRow),
      /** Of the filter, and of all. */
      found: z.number(),
      all: z.number(),
      sources: z.array(z.object({ source: z.string(), name: z.string(), count: z.number() })),
      brands: z.array(z.string()),
      locales: z.array(z.string()),
      /** How many are of each tier. */
      tiers: z.record(z.string(), z.number()),
      index: IndexStatus,
    }),
  },
  /** Reads files and keeps them ready under a ticket number until they are imported or an hour has passed. Large folders come in parts. */
  "knowledge.preview": {
    ...edit,
    data: z.object({ files: z.array(ImportFile), part: z.nullable(z.string()), last: z.boolean() }),
    reply: z.object({ part: z.string(), preview: z.nullable(ImportPreview) }),
  },
  "knowledge.import": {
    ...edit,
    data: z.object({ part: z.string(), tiers: z.record(z.string(), Tier), brand: z.nullable(z.string()) }),
    reply: z.object({ added: z.number(), changed: z.number(), failures: ImportPreview.shape.failures }),
  },
  "knowledge.label": {
    ...edit,
    data: z.object({ ids: z.array(z.string()), tier: Tier, tellable: z.enum(["no", "own-words"]) }),
    /** Articles that something stricter holds back, with what it is. */
    reply: z.object({ held: z.array(z.object({ id: z.string(), because: TierReason, detail: z.nullable(z.string()) })) }),
  },
  "knowledge.quarantine": { ...edit, data: z.object({ id: z.string(), reason: z.nullable(z.string()) }), reply: nothing },
  "knowledge.remove": { ...edit, data: z.object({ ids: z.array(z.string()) }), reply: nothing },
  /** Looked at and found right as it is: its review date becomes today. */
  "knowledge.reviewed": { ...edit, data: z.object({ ids: z.array(z.string()) }), reply: nothing },
  "tier-rules.read": {
    ...read,
    data: nothing,
    reply: z.object({ rules: z.array(TierRule), quarantineAfter: z.nullable(z.number()), profileAfter: z.nullable(z.number()) }),
  },
  /** `quarantineAfter`, `profileAfter`: error reports about one article, or one profile's drafts, within 30 days after which it leaves AI use; null never. */
  "tier-rules.save": {
    ...edit,
    data: z.object({ rules: z.array(TierRule), quarantineAfter: z.nullable(z.number()), profileAfter: z.nullable(z.number()) }),
    /** How many articles changed their tier. */
    reply: z.object({ changed: z.number() }),
  },
  "radar.read": { ...read, data: nothing, reply: Radar },
  /** Takes a contradiction off the list: both are right, or the fix is on its way. */
  "radar.settle": { ...edit, data: byId, reply: nothing },
  /** What the last leak check found; null when there was none. */
  "leak.read": { ...read, data: nothing, reply: z.nullable(LeakRun) },

  "source.kinds": { ...read, data: nothing, reply: z.array(SourceKind) },
  "source.list": { ...read, data: nothing, reply: z.array(SourceView) },
  "source.save": { ...edit, data: SourceSettings, reply: SourceView },
  /** `articles`: what to do with what it brought. */
  "source.remove": { ...edit, data: z.object({ id: z.string(), articles: z.enum(["keep", "remove"]) }), reply: nothing },
  "source.run": { ...edit, data: z.object({ id: z.string(), pass: z.enum(["full", "changes"]) }), reply: nothing },
  "source.pause": { ...edit, data: z.object({ id: z.string(), paused: z.boolean() }), reply: nothing },
  "source.token": { ...edit, data: z.object({ id: z.string(), token: z.string() }), reply: nothing },
  "source.sign-in": { ...edit, data: byId, reply: nothing },
  "source.sign-out": { ...edit, data: byId, reply: nothing },
  "search.stages": { ...read, data: nothing, reply: SearchStages },
  "search.save-stages": { ...edit, data: SearchStages, reply: nothing },
} as const satisfies Record<string, Contract>;
