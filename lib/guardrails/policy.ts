import * as z from "zod/mini";

/** Green: nothing found. Amber: a draft, each risky statement verified. Red: no draft, a hand-over. */
export const Risk = z.enum(["green", "amber", "red"]);
export type Risk = z.infer<typeof Risk>;

/** A lead's rule: when it fires and what follows. */
export const Rule = z.object({
  id: z.string(),
  name: z.string(),
  on: z.boolean(),
  /** Words per language, matched whole with their inflections; `*` holds for every language. */
  words: z.record(z.string(), z.array(z.string())),
  /** Fires only when the customer is also very negative. */
  veryNegative: z.boolean(),
  risk: Risk,
  tags: z.array(z.string()),
  queue: z.nullable(z.string()),
  /** A neutral line per language that promises nothing. */
  holding: z.record(z.string(), z.string()),
});
export type Rule = z.infer<typeof Rule>;

/** One rule that fired, with the words that made it fire. */
export const RuleHit = z.object({ rule: z.string(), name: z.string(), risk: Risk, message: z.string(), quotes: z.array(z.string()) });
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
  /** Text that speaks to a machine instead of to us; it is data and changes nothing, but is shown. */
  injection: z.array(z.string()),
});
export type Screening = z.infer<typeof Screening>;
