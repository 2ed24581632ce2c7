import { type Conversation, openTurn, publicMessages } from "../conversation.ts";
import type { Rule, Screening } from "./policy.ts";

/** A rule that wants compliance told, the message that made it fire, and what it quotes from there. */
export interface ToTell {
  rule: string;
  name: string;
  message: string;
  quotes: string[];
}

/**
 * Whom to tell of: a rule with `notify` that fires on what the customer wrote since the last answer, by its newest message. A rule
 * for very negative customers is also told of when the newest message turned very negative and its words were said before.
 */
export function rulesToTell(conversation: Conversation, screening: Screening, rules: Rule[]): ToTell[] {
  const fresh = openTurn(conversation).map((m) => m.id);
  const newest = publicMessages(conversation).findLast((m) => m.role === "customer")?.id;
  return screening.notify.flatMap((id) => {
    const rule = rules.find((r) => r.id === id);
    const hits = screening.hits.filter((hit) => hit.rule === id && hit.risk === rule?.risk);
    const last = fresh.findLast((message) => hits.some((hit) => hit.message === message));
    const turned = rule?.veryNegative && screening.veryNegative ? newest : undefined;
    const message = last ?? turned;
    if (!rule || message === undefined || hits.length === 0) return [];
    const quoted = hits.filter((hit) => hit.message === message);
    return [{ rule: id, name: rule.name, message, quotes: (quoted.length > 0 ? quoted : hits).flatMap((hit) => hit.quotes) }];
  });
}
