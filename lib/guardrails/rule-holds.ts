import type { Conversation } from "../conversation.ts";
import { baseLanguage } from "../language/base-language.ts";
import { fold } from "../language/normalise.ts";
import type { Rule } from "./policy.ts";

/** Do a rule's brand, channel and language fit this conversation? Where it names none, every one fits. */
export function holdsHere(rule: Rule, conversation: Conversation, language: string): boolean {
  const brand = fold(conversation.brand ?? "").trim();
  return (
    (rule.brands.length === 0 || rule.brands.some((b) => fold(b).trim() === brand)) &&
    (rule.channels.length === 0 || rule.channels.includes(conversation.channel)) &&
    (rule.languages.length === 0 || rule.languages.some((l) => baseLanguage(l) === language))
  );
}

/** Does a rule ask for words or intents, or does it fire on its conditions alone? */
export function asksForText(rule: Rule): boolean {
  return rule.intents.length > 0 || Object.values(rule.words).some((list) => list.some((word) => word.trim() !== ""));
}

/** Has a rule any condition? One that asks for nothing at all never fires. */
export function hasCondition(rule: Rule): boolean {
  return rule.veryNegative || rule.brands.length + rule.channels.length + rule.languages.length > 0;
}
