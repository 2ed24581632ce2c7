import * as z from "zod/mini";
import { Profile } from "./drafting/profile.ts";
import { Masking } from "./guardrails/masking.ts";
import { Rule } from "./guardrails/policy.ts";
import { Article } from "./knowledge/article.ts";
import { TierRule } from "./knowledge/tier-rule.ts";
import { NotifySettings } from "./notice.ts";
import { ProviderSettings } from "./provider-settings.ts";
import { Recipe } from "./recipe.ts";
import { SourceSettings } from "./source-settings.ts";
import { Off } from "./stop.ts";

/** What a team shares in one JSON file; it never holds a secret. */
export const TeamFile = z.object({
  footnote: z.literal("team-file"),
  version: z.literal(1),
  revision: z.number(),
  name: z.string(),
  profiles: z.array(Profile),
  rules: z.array(Rule),
  articles: z.array(Article),
  provider: z.nullable(ProviderSettings),
  /** Connected sources, each install looks at them itself; tokens are never in here. */
  sources: z._default(z.array(SourceSettings), []),
  tierRules: z._default(z.array(TierRule), []),
  /** What was taught of the team's helpdesks. */
  recipes: z._default(z.array(Recipe), []),
  /** Where AI is stopped for the whole team; null nowhere. */
  off: z._default(z.nullable(Off), null),
  /** What is masked beyond what is built in; a file of before leaves what is here. */
  masking: z.exactOptional(Masking),
  /** Whom rules tell, its address without user, password and query; a file of before leaves what is here. */
  notify: z.exactOptional(NotifySettings),
});
export type TeamFile = z.infer<typeof TeamFile>;

/** Which team file this install runs, where it came from and when it was last looked for. */
export const TeamStatus = z.object({
  from: z.enum(["none", "file", "address", "policy"]),
  address: z.nullable(z.string()),
  name: z.nullable(z.string()),
  revision: z.nullable(z.number()),
  checked: z.nullable(z.string()),
  problem: z.nullable(z.string()),
});
export type TeamStatus = z.infer<typeof TeamStatus>;

/** Where the provider key is and what may be done with it. */
export const VaultStatus = z.object({ held: z.boolean(), remembered: z.boolean(), mayRemember: z.boolean() });
export type VaultStatus = z.infer<typeof VaultStatus>;
