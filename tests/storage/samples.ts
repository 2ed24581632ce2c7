import type { Profile } from "../../lib/drafting/profile.ts";
import { makeRule } from "../../lib/guardrails/make-rule.ts";
import type { Rule } from "../../lib/guardrails/policy.ts";
import type { Article } from "../../lib/knowledge/article.ts";
import type { LogContext } from "../../lib/storage/append.ts";
import { articleOf } from "../knowledge/article-maker.ts";

export const ticket = { helpdesk: "sandbox", origin: "http://127.0.0.1:5173", id: "48213" };
export const context: LogContext = { agent: "a1", ticket, brand: "Fjord", channel: "email", at: "2026-11-20T09:00:00.000Z" };

export function article(id: string, parts: Partial<Article> = {}): Article {
  return articleOf({
    id,
    title: `Article ${id}`,
    body: "Unworn items can be exchanged within 30 days.",
    source: "help",
    tierBecause: "folder",
    ...parts,
  });
}

export function profile(id: string, parts: Partial<Profile> = {}): Profile {
  return {
    id,
    name: `Profile ${id}`,
    brand: "Fjord",
    brandAliases: [],
    locale: "en",
    revision: 0,
    tone: { formal: 3, warm: 3, thorough: 3, expert: 3 },
    instructions: "",
    greeting: "Hi[ {name}],",
    signature: "Best, {agent}",
    banned: [],
    competitors: [],
    tiers: ["public"],
    authenticatedChannels: [],
    thresholds: { offer: 0.4, high: 0.75 },
    links: [],
    ...parts,
  };
}

export function rule(id: string, parts: Partial<Rule> = {}): Rule {
  return makeRule(id, id, { words: { en: ["fraud"] }, risk: "red", tags: ["T"], queue: "Q", ...parts });
}
