import * as z from "zod/mini";
import { Tier } from "./knowledge/article.ts";

/** How a source lets us in: open, with the agent's own session, with a token that the lead enters, or by signing in (OAuth). */
export const SourceAuth = z.enum(["none", "session", "token", "oauth"]);
export type SourceAuth = z.infer<typeof SourceAuth>;

/** A connected source, as the lead set it up. Tokens are never here: they live in the vault. */
export const SourceSettings = z.object({
  id: z.string(),
  /** Its row in lib/sources/registry.ts. */
  kind: z.string(),
  name: z.string(),
  /** The answers to what its kind asks, such as `address`. */
  answers: z.record(z.string(), z.string()),
  auth: SourceAuth,
  /** For articles that name no brand. */
  brand: z.nullable(z.string()),
  /** The lead's answer for what its own permissions leave open; null leaves it internal. */
  tier: z.nullable(Tier),
  /** Hours between looks; 0 only by hand. */
  every: z.number(),
  /** Switched off: nothing is fetched, what is there stays. */
  paused: z.boolean(),
});
export type SourceSettings = z.infer<typeof SourceSettings>;

/** Something that was not taken: its place there, and why. `detail` fills the code's sentence. */
export const SourceFailure = z.object({
  item: z.string(),
  url: z.nullable(z.string()),
  code: z.string(),
  detail: z.record(z.string(), z.string()),
  at: z.string(),
});
export type SourceFailure = z.infer<typeof SourceFailure>;

/** Where a source's walk stands. */
export const SourceProgress = z.object({
  state: z.enum(["new", "running", "waiting", "paused", "done", "failed"]),
  /** A walk over everything, or only over what changed. */
  pass: z.enum(["full", "changes"]),
  seen: z.number(),
  /** Null where the source does not say how many there are. */
  total: z.nullable(z.number()),
  added: z.number(),
  changed: z.number(),
  removed: z.number(),
  unchanged: z.number(),
  started: z.nullable(z.string()),
  finished: z.nullable(z.string()),
  next: z.nullable(z.string()),
  /** Why it failed or waits. */
  problem: z.nullable(z.object({ code: z.string(), detail: z.record(z.string(), z.string()) })),
  /** How many were not taken; the newest 200 are listed. */
  failed: z.number(),
  failures: z.array(SourceFailure),
});
export type SourceProgress = z.infer<typeof SourceProgress>;

/** A source as the options page shows it. */
export const SourceView = z.object({
  settings: SourceSettings,
  progress: SourceProgress,
  articles: z.number(),
  macros: z.number(),
  /** A token or sign-in is held. */
  held: z.boolean(),
  /** The web origins it needs that are not granted yet. */
  missing: z.array(z.string()),
});
export type SourceView = z.infer<typeof SourceView>;

/** What one kind of source asks of the lead, as data for the form. Labels are message keys. */
export const SourceKind = z.object({
  id: z.string(),
  name: z.string(),
  auths: z.array(SourceAuth),
  asks: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(["address", "text", "choice"]),
      required: z.boolean(),
      example: z.string(),
      choices: z.array(z.string()),
    }),
  ),
  /** Saved replies come along. */
  macros: z.boolean(),
});
export type SourceKind = z.infer<typeof SourceKind>;

/** A link to an article that is not public, as an outsider's browser met it. */
export const LeakFinding = z.object({
  article: z.string(),
  title: z.string(),
  tier: Tier,
  url: z.string(),
  /** `open`: the public can read it. `guarded`: asked to sign in or refused. `gone`, `unreachable`: could not be told. */
  outcome: z.enum(["open", "guarded", "gone", "unreachable", "no-permission"]),
  status: z.nullable(z.number()),
});
export type LeakFinding = z.infer<typeof LeakFinding>;

/** The last leak check: when it ended, how many of the links it tried, and all that it found. */
export const LeakRun = z.object({ at: z.string(), checked: z.number(), total: z.number(), findings: z.array(LeakFinding) });
export type LeakRun = z.infer<typeof LeakRun>;

/** Optional stages of retrieval that need the configured model; off until a lead switches them on. */
export const SearchStages = z.object({ translate: z.boolean(), rerank: z.boolean() });
export type SearchStages = z.infer<typeof SearchStages>;
