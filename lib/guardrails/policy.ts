import * as z from "zod/mini";

/** Green: nothing found. Amber: a draft, each risky statement verified. Red: no draft, a hand-over. */
export const Risk = z.enum(["green", "amber", "red"]);
export type Risk = z.infer<typeof Risk>;

/** What a message is about, where a wrong answer may do harm: told by the classifier, whatever its words. */
export const Intent = z.enum(["fraud", "account-takeover", "refund", "identity", "medical", "legal", "self-harm", "minors", "safety"]);
export type Intent = z.infer<typeof Intent>;

const list = () => z._default(z.array(z.string()), []);

/** A lead's rule: when it fires and what follows. Its words or its intents must be met, and all of its conditions. */
export const Rule = z.object({
  id: z.string(),
  name: z.string(),
  on: z.boolean(),
  /** Words per language, matched whole with their inflections; `*` holds for every language. */
  words: z.record(z.string(), z.array(z.string())),
  /** Intents of which one is enough, like a word. */
  intents: z._default(z.array(Intent), []),
  /** Fires only when the customer is also very negative. */
  veryNegative: z.boolean(),
  /** Fires only here; empty means everywhere. Brands as the helpdesk names them, languages without their region. */
  brands: list(),
  channels: list(),
  languages: list(),
  risk: Risk,
  tags: z.array(z.string()),
  queue: z.nullable(z.string()),
  /** A neutral line per language that promises nothing. */
  holding: z.record(z.string(), z.string()),
  /** An internal note that is written when it fires; "" for none. */
  note: z._default(z.string(), ""),
  /** Tells the compliance address when it fires. */
  notify: z._default(z.boolean(), false),
});
export type Rule = z.infer<typeof Rule>;

/** One rule that fired on one message, with what made it fire. */
export const RuleHit = z.object({
  rule: z.string(),
  name: z.string(),
  /** The rule's risk; amber where a red rule's intent is only possible, or its words are only mentioned. */
  risk: Risk,
  message: z.string(),
  quotes: z.array(z.string()),
  by: z._default(z.enum(["words", "intent", "conditions"]), "words"),
  /** How likely the intent is, 0 to 1; null where words or conditions alone made it fire. */
  score: z._default(z.nullable(z.number()), null),
});
export type RuleHit = z.infer<typeof RuleHit>;

/** What screening found in the customer's public messages. */
export const Screening = z.object({
  risk: Risk,
  hits: z.array(RuleHit),
  /** Rules that are on, and so were looked for. */
  checked: z.number(),
  tags: z.array(z.string()),
  queue: z.nullable(z.string()),
  holding: z.nullable(z.string()),
  /** −4 (very negative) to 4, of the last customer message. */
  sentiment: z.number(),
  veryNegative: z.boolean(),
  /** The course of the mood through the thread: each public customer message, oldest first. */
  moods: z._default(z.array(z.object({ message: z.string(), mood: z.number() })), []),
  /** Rules that fired and want the compliance address told. */
  notify: list(),
  /** Internal notes that the rules which fired want written. */
  notes: list(),
  /** Text that speaks to a machine instead of to us; it is data and changes nothing, but is shown. */
  injection: z.array(z.string()),
});
export type Screening = z.infer<typeof Screening>;
