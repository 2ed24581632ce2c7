import type { Conversation } from "../conversation.ts";
import type { Rule } from "../guardrails/policy.ts";
import { screen } from "../guardrails/screen.ts";
import { detectLanguage } from "../language/detect.ts";
import { pastedConversation } from "../pasted-conversation.ts";
import type { RuleTrial } from "../rule-messages.ts";
import { stripConversation } from "../strip-conversation.ts";
import { recentTickets } from "./sessions.ts";
import { currentRules } from "./storage.ts";

/** So many of the newest tickets are tried on. */
const mostTickets = 40;

/** A text as if it had come from this brand and channel. */
export interface TriedText {
  text: string;
  brand: string | null;
  channel: Conversation["channel"];
}

/** What rules find in a pasted text. */
export async function tryOnText(rules: Rule[], { text, brand, channel }: TriedText): Promise<RuleTrial[]> {
  const ticket = { helpdesk: "pasted", origin: "pasted", id: "try" };
  const conversation = stripConversation({ ...pastedConversation(ticket, text, "pasted"), brand, channel });
  const trial = trialOf(conversation, detectLanguage(text), rules, await currentRules());
  return [{ ...trial, ticket: null }];
}

/** What rules find in the tickets seen in this browser session, the newest first. */
export async function tryOnRecent(rules: Rule[]): Promise<RuleTrial[]> {
  const [tickets, saved] = await Promise.all([recentTickets(), currentRules()]);
  return tickets
    .slice(0, mostTickets)
    .flatMap(({ conversation, language }) => (conversation ? [trialOf(conversation, language, rules, saved)] : []));
}

function trialOf(conversation: Conversation, language: string | null, rules: Rule[], saved: Rule[]): RuleTrial {
  const before = screen(conversation, saved, language).risk;
  return { ticket: conversation.ticket, subject: conversation.subject, language, before, screening: screen(conversation, rules, language) };
}
