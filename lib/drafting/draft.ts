import * as z from "zod/mini";
import { Passage } from "../knowledge/passage.ts";
import { Cost, Zone } from "../provider-settings.ts";

/** What carries a sentence; see docs/product.md, principle 1. */
export const SentenceClass = z.enum(["quoted", "supported", "cited", "conversation", "profile", "courtesy", "unsupported"]);
export type SentenceClass = z.infer<typeof SentenceClass>;

/** Where a sentence's evidence stands: the footnote number, the exact words of the stored revision, and their block. */
export const Citation = z.object({ source: z.number(), quote: z.string(), block: z.number() });
export type Citation = z.infer<typeof Citation>;

/** One sentence of the reply; `from` and `to` are offsets into the draft's text. */
export const Sentence = z.object({
  id: z.string(),
  from: z.number(),
  to: z.number(),
  class: SentenceClass,
  citations: z.array(Citation),
  /** Why it has its class, as a code the screens turn into words, such as `number-not-found`. */
  because: z.nullable(z.string()),
  /** The agent looked at the evidence of an amber sentence. */
  opened: z.boolean(),
  /** The agent answers for it, with the reason that goes on record. */
  answeredFor: z.nullable(z.string()),
  /** The agent wrote or changed it: a rewording keeps it. */
  edited: z.optional(z.boolean()),
});
export type Sentence = z.infer<typeof Sentence>;

/** A source as shown under the draft; `number` is its footnote, `answers` how likely its article answers and `among` of how many, where the search says so. */
export const Source = z.object({
  number: z.number(),
  passage: Passage,
  used: z.boolean(),
  answers: z.optional(z.number()),
  among: z.optional(z.number()),
});
export type Source = z.infer<typeof Source>;

/** An amount, date, promise or the like that a person must look at. */
export const Value = z.object({
  id: z.string(),
  kind: z.enum(["amount", "percent", "date", "duration", "number", "reference", "link", "promise", "name"]),
  text: z.string(),
  from: z.number(),
  to: z.number(),
  provenance: z.enum(["knowledge", "conversation", "profile", "none"]),
  /** The words it was found in; null when found nowhere. */
  quote: z.nullable(z.string()),
  /** Footnote number, message id or nothing. */
  where: z.nullable(z.string()),
  /** Insert waits until it is ticked. */
  must: z.boolean(),
  verified: z.boolean(),
});
export type Value = z.infer<typeof Value>;

/** Something that is wrong with the text. `blocks` keeps Insert shut until it is gone or answered for. */
export const Finding = z.object({
  id: z.string(),
  kind: z.enum([
    "no-proof",
    "value-not-found",
    "internal-text",
    "banned-word",
    "competitor",
    "link",
    "promise",
    "placeholder",
    "language",
    /** Parts of the text are in different languages. */
    "mixed-languages",
    /** A person, an address or a number that belongs to somebody else than this customer. */
    "other-customer",
    /** A name that neither the sources nor the conversation hold. */
    "name-not-found",
    /** The source speaks of another brand than the profile's. */
    "other-brand",
    /** The provider reports that it answered outside of the declared zone. */
    "region",
    /** A sentence that the agent had changed, and that the rewritten text no longer holds. */
    "edit-lost",
  ]),
  sentence: z.nullable(z.string()),
  /** The words in the text. */
  text: z.string(),
  /** What they clash with: the internal article's title, the word to say instead. */
  against: z.nullable(z.string()),
  blocks: z.boolean(),
  /** May the agent take responsibility for it? Internal text: no. */
  answerable: z.boolean(),
});
export type Finding = z.infer<typeof Finding>;

/**
 * A place where the sources disagree: the draft says what one of them says, the agent may choose another. Until one was
 * chosen (`chosen` is its footnote number) Insert waits. `from` and `to` are the sentence's place in the draft's text.
 */
export const Choice = z.object({
  id: z.string(),
  sentence: z.string(),
  from: z.number(),
  to: z.number(),
  /** What the draft says now first; `value` is the differing part of `quote`. */
  options: z.array(
    z.object({ source: z.number(), block: z.number(), value: z.string(), quote: z.string(), updated: z.nullable(z.string()) }),
  ),
  chosen: z.nullable(z.number()),
});
export type Choice = z.infer<typeof Choice>;

export const Band = z.enum(["high", "check", "low", "none"]);
export type Band = z.infer<typeof Band>;

/** A reason behind a band: a code with its numbers, and which way it counts. */
export const Reason = z.object({ code: z.string(), count: z.number(), of: z.number(), good: z.boolean() });
export type Reason = z.infer<typeof Reason>;

/** How sure the draft is, 0 to 1; uncalibrated until outcomes say otherwise. Never the model's own opinion. */
export const Confidence = z.object({
  value: z.number(),
  band: Band,
  calibrated: z.boolean(),
  n: z.number(),
  method: z.string(),
  cap: z.nullable(z.string()),
  reasons: z.array(Reason),
  /** What the features say before outcomes correct it. */
  raw: z._default(z.nullable(z.number()), null),
  /** Expected calibration error (0 to 1) on the outcomes that it was calibrated with. */
  error: z._default(z.nullable(z.number()), null),
});
export type Confidence = z.infer<typeof Confidence>;

/** A reply with its proof. */
export const Draft = z.object({
  id: z.string(),
  at: z.string(),
  /** `device` or the provider's id. */
  drafter: z.string(),
  model: z.nullable(z.string()),
  profile: z.object({ id: z.string(), revision: z.number() }),
  language: z.string(),
  outcome: z.enum(["answer", "ask", "none"]),
  text: z.string(),
  sentences: z.array(Sentence),
  /** Sources the customer's text may rest on. */
  sources: z.array(Source),
  /** Internal guidance: for the agent's eyes. */
  internal: z.array(Source),
  values: z.array(Value),
  findings: z.array(Finding),
  /** `answers`: the calibrated probability (0 to 1) that what was used of the knowledge answers it; absent where not known. */
  questions: z.array(
    z.object({
      text: z.string(),
      answered: z.boolean(),
      answers: z.optional(z.number()),
      /** What the reply does about it; absent in drafts of before. `omitted`: nothing, and the agent is shown so. */
      how: z.optional(z.enum(["answered", "asked-back", "deferred", "omitted"])),
    }),
  ),
  choices: z._default(z.array(Choice), []),
  /** What a model did for the search: another wording was asked for, the best were put in another order. */
  searched: z._default(
    z.array(
      z.object({
        stage: z.enum(["translation", "rewrite", "rerank"]),
        model: z.string(),
        ms: z.number(),
        /** Passages among the chosen ones that only this stage brought. */
        gained: z.number(),
        /** The wording that was searched with; for another order the passages' titles, best first. */
        text: z.string(),
        /** Why it brought nothing: the search without it stood. */
        failed: z.optional(z.string()),
      }),
    ),
    [],
  ),
  confidence: Confidence,
  /** The model that said of sentences whether they follow; null when code alone did. */
  verifier: z._default(
    z.nullable(
      z.object({
        model: z.string(),
        asked: z.number(),
        ms: z.number(),
        /** Why it said nothing: those sentences stay as code alone leaves them. */
        failed: z.optional(z.string()),
      }),
    ),
    null,
  ),
  cost: z._default(z.nullable(Cost), null),
  /** Where the answer was made: as the lead declares it, and as the provider reports it. */
  made: z._default(z.nullable(z.object({ zone: Zone, reported: z.nullable(z.string()) })), null),
  /** The saved reply that the draft begins from: its footnote and title. */
  savedReply: z._default(z.nullable(z.object({ source: z.number(), title: z.string() })), null),
  /** What the agent told for it, in all its versions: its sentences may rest on that. Absent where nothing was told. */
  told: z.optional(z.string()),
});
export type Draft = z.infer<typeof Draft>;
