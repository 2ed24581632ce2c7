import * as z from "zod/mini";
import { TicketRef } from "../conversation.ts";
import { Confidence, SentenceClass } from "../drafting/draft.ts";
import { Risk } from "../guardrails/policy.ts";
import { Cost, Zone } from "../provider-settings.ts";
import { StopScope } from "../stop.ts";

/** One stage of the search that a model took part in, without its words. Additions to a line are optional: older ones stay as hashed. */
export const SearchStage = z.object({
  stage: z.enum(["translation", "rewrite", "rerank"]),
  model: z.string(),
  ms: z.number(),
  gained: z.number(),
  used: z.number(),
  failed: z.optional(z.string()),
});
export type SearchStage = z.infer<typeof SearchStage>;

/** What a draft may be wrong about, as agents report it and reviewers judge it. */
export const ErrorAbout = z.enum(["wrong", "outdated", "internal", "tone", "other"]);
export type ErrorAbout = z.infer<typeof ErrorAbout>;

const Verifier = z.object({ model: z.string(), asked: z.number(), ms: z.number(), failed: z.optional(z.string()) });
const LoggedConfidence = z.pick(Confidence, { value: true, band: true, calibrated: true, n: true, method: true });
const LoggedFinding = z.object({ kind: z.string(), blocks: z.boolean() });

/** What a reported error's line keeps to find its cause. No text of a person is in it. */
export const ReportFacts = z.object({
  /** The extension's version when it was reported; null in what is put together from older lines. */
  version: z.nullable(z.string()),
  risk: z.nullable(Risk),
  /** Ids of the rules that fired. */
  rules: z.array(z.string()),
  draft: z.nullable(
    z.object({
      /** The draft's own line of the log. */
      line: z.nullable(z.object({ seq: z.number(), hash: z.string() })),
      /** The version that wrote it. */
      version: z.nullable(z.string()),
      drafter: z.string(),
      model: z.nullable(z.string()),
      zone: z.nullable(Zone),
      region: z.nullable(z.string()),
      requestId: z.nullable(z.string()),
      /** SHA-256 of the request as it was sent; null where this device wrote. */
      promptHash: z.nullable(z.string()),
      profile: z.object({ id: z.string(), revision: z.number() }),
      /** What was found for it, cited or not. */
      articles: z.array(z.object({ id: z.string(), revision: z.number(), tier: z.string(), cited: z.boolean() })),
      confidence: LoggedConfidence,
      classes: z.array(SentenceClass),
      findings: z.array(LoggedFinding),
      verifier: z.nullable(Verifier),
    }),
  ),
});
export type ReportFacts = z.infer<typeof ReportFacts>;

/** What happened. A new kind is a new member here; old lines never change. */
export const Happening = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("genesis"), publicKey: z.string(), previousInstall: z.nullable(z.string()) }),
  z.object({ kind: z.literal("ticket.opened"), messages: z.number(), characters: z.number(), risk: Risk, rules: z.array(z.string()) }),
  z.object({
    kind: z.literal("suggestion"),
    suggestion: z.string(),
    drafter: z.string(),
    model: z.nullable(z.string()),
    region: z.nullable(z.string()),
    requestId: z.nullable(z.string()),
    outcome: z.string(),
    risk: Risk,
    profile: z.object({ id: z.string(), revision: z.number() }),
    sources: z.array(z.object({ passage: z.string(), tier: z.string() })),
    classes: z.array(SentenceClass),
    confidence: LoggedConfidence,
    sentBytes: z.number(),
    redacted: z.record(z.string(), z.number()),
    /** What a model did for the search; absent in older lines and where no stage ran. `used`: cited passages that only it brought. */
    searched: z.optional(z.array(SearchStage)),
    /** Absent in older lines and where this device wrote. `zone` is the lead's declaration, `region` above the provider's report. */
    zone: z.optional(Zone),
    cost: z.optional(Cost),
    verifier: z.optional(Verifier),
    /** What the features said before outcomes corrected it; absent in older lines. */
    rawConfidence: z.optional(z.number()),
    /** SHA-256 of the request that the text came from, null where this device wrote; absent in older lines, like what follows. */
    promptHash: z.optional(z.nullable(z.string())),
    /** Ids of the rules that had fired. */
    rules: z.optional(z.array(z.string())),
    findings: z.optional(z.array(LoggedFinding)),
    /** The extension's. */
    version: z.optional(z.string()),
  }),
  z.object({
    kind: z.literal("inserted"),
    suggestion: z.string(),
    verified: z.number(),
    answeredFor: z.number(),
    /** How often sources disagreed and the agent chose one; absent in older lines and where none did. */
    chosen: z.optional(z.number()),
  }),
  z.object({
    kind: z.literal("sent"),
    suggestion: z.nullable(z.string()),
    characters: z.number(),
    kept: z.nullable(z.number()),
    use: z.enum(["none", "unchanged", "edited", "discarded"]),
    confirmed: z.boolean(),
    /** Values and cited sentences of the logged draft that are others in what was sent; absent in older lines. */
    factsChanged: z.optional(z.number()),
  }),
  /** Nothing could be answered: what the knowledge lacks, for whoever writes it. The question stands among the texts. */
  z.object({ kind: z.literal("gap"), suggestion: z.nullable(z.string()), language: z.string(), questions: z.number() }),
  z.object({
    kind: z.literal("written-back"),
    suggestion: z.nullable(z.string()),
    what: z.enum(["tag", "note", "route", "redact"]),
    value: z.string(),
    ok: z.boolean(),
    code: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal("handed-over"), rules: z.array(z.string()), queue: z.nullable(z.string()), tags: z.array(z.string()) }),
  z.object({ kind: z.literal("risk.accepted"), rules: z.array(z.string()) }),
  z.object({ kind: z.literal("identity.checked") }),
  z.object({
    kind: z.literal("reported"),
    suggestion: z.nullable(z.string()),
    about: z.string(),
    quarantined: z.array(z.string()),
    /** Absent in older lines. */
    facts: z.optional(ReportFacts),
  }),
  /** A reviewer's judgement of a draft, perhaps of another install's. A later one of the same draft replaces it; comment and name are texts. */
  z.object({
    kind: z.literal("verdict"),
    suggestion: z.string(),
    verdict: z.enum(["right", "wrong"]),
    about: z.nullable(ErrorAbout),
  }),
  /** The guard held a reply, an agent answered for it, or it went out before anybody had judged it. `kinds` are of what was found. */
  z.object({ kind: z.literal("guarded"), outcome: z.enum(["stopped", "overridden", "unguarded"]), kinds: z.array(z.string()) }),
  /** The compliance address was told that a rule fired, or could not be. */
  z.object({ kind: z.literal("notified"), rule: z.string(), ok: z.boolean(), code: z.nullable(z.string()) }),
  z.object({ kind: z.literal("erased"), seqs: z.array(z.number()) }),
  /** AI was stopped or started for all, or for this brand, profile or source, or its models were. Who and why are texts. */
  z.object({
    kind: z.literal("switched"),
    what: z.enum(["stopped", "started"]),
    scope: StopScope,
    name: z.string(),
    origin: z.enum(["local", "team", "policy"]),
  }),
  z.object({ kind: z.literal("settings.changed"), what: z.string(), revision: z.number() }),
]);
export type Happening = z.infer<typeof Happening>;

/** One line of the log, as hashed: RFC 8785 JSON of exactly this. Texts stand only as salted SHA-256. */
export const Entry = z.object({
  v: z.literal(1),
  install: z.string(),
  seq: z.number(),
  /** Hash of the line before, 64 zeros for the first. */
  prev: z.string(),
  at: z.string(),
  /** The helpdesk's id of the person; the name is a text, so that it can be erased. */
  agent: z.nullable(z.string()),
  ticket: z.nullable(TicketRef),
  brand: z.nullable(z.string()),
  channel: z.nullable(z.string()),
  happening: Happening,
  /** Name of a text → hex SHA-256 of salt and text; the texts lie elsewhere and may be erased. */
  texts: z.record(z.string(), z.string()),
});
export type Entry = z.infer<typeof Entry>;

/** A line as stored and exported: the exact hashed text, its hash, and the signature of `install|seq|hash`. */
export const Line = z.object({ install: z.string(), seq: z.number(), text: z.string(), hash: z.string(), signature: z.string() });
export type Line = z.infer<typeof Line>;

/** A text that a line only knows by its hash. */
export const TextRow = z.object({ install: z.string(), seq: z.number(), name: z.string(), salt: z.string(), text: z.string() });
export type TextRow = z.infer<typeof TextRow>;
