import * as z from "zod/mini";
import { Tier } from "../knowledge/article.ts";

const scale = z.int().check(z.minimum(1), z.maximum(5));

/** An AI Profile: a brand's voice in one language, with its words, limits and what it may quote. */
export const Profile = z.object({
  id: z.string(),
  name: z.string().check(z.minLength(1)),
  /** The brand as the customer knows it. */
  brand: z.string().check(z.minLength(1)),
  /** How helpdesks name that brand (inbox, queue, brand field), compared without case. */
  brandAliases: z.array(z.string()),
  locale: z.string().check(z.minLength(2)),
  revision: z.number(),
  tone: z.object({ formal: scale, warm: scale, thorough: scale, expert: scale }),
  instructions: z.string(),
  /** `{name}` is the customer's first name; the part in brackets falls away without one, as in "Hi[ {name}],". */
  greeting: z.string(),
  /** `{agent}` and `{brand}` are filled. */
  signature: z.string(),
  banned: z.array(z.object({ word: z.string(), instead: z.string(), why: z.string() })),
  competitors: z.array(z.string()),
  /** Tiers a reply may quote; internal is never quoted whatever stands here. */
  tiers: z.array(Tier),
  /** Channels on which the helpdesk itself vouches for who the customer is. */
  authenticatedChannels: z.array(z.string()),
  /** From which confidence (0 to 1) a draft is offered, called Check, called High; without `check` the product's own. */
  thresholds: z.object({ offer: z.number(), check: z.exactOptional(z.number()), high: z.number() }),
  links: z.array(z.string()),
  /** Off limits in a reply: what it is called, and the words that tell it. */
  topics: z.exactOptional(z.array(z.object({ name: z.string(), words: z.array(z.string()) }))),
  /** Wording that must stand in a reply; `on`: the intents or words that call for it, empty for every reply. `{…}` stands for anything. */
  required: z.exactOptional(z.array(z.object({ text: z.string(), on: z.array(z.string()) }))),
  /** The line that tells customers that AI helped to write; empty for none. */
  disclosure: z.exactOptional(z.string()),
});
export type Profile = z.infer<typeof Profile>;
