import { plainGuard } from "../../lib/guard-state.ts";
import { type Rule, Screening } from "../../lib/guardrails/policy.ts";
import { screen } from "../../lib/guardrails/screen.ts";
import { pastedConversation } from "../../lib/pasted-conversation.ts";
import type { RuleTrial } from "../../lib/rule-messages.ts";
import { rules as saved } from "./world.ts";

const told = [
  ["48213", "Exchange size 7 for 7.5?", "Can I swap the boots in size 7 for a 7.5? Who pays the postage?"],
  ["48230", "Third time I write", "This is a disgrace, you are liars and thieves. My lawyer will sue you and I will report you."],
  ["48241", "Wrong amount", "I was charged twice and I want a refund of 349 kr."],
] as const;

const trial = (rules: Rule[], id: string | null, subject: string, text: string): RuleTrial => {
  const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: id ?? "try" };
  const conversation = { ...pastedConversation(ticket, text, "pasted"), subject, brand: "Nordvik Outdoor", channel: "email" as const };
  const screening = Screening.parse(screen(conversation, rules, "en"));
  return { ticket: id === null ? null : ticket, subject, language: "en", before: screen(conversation, saved, "en").risk, screening };
};

/** Rules are really tried, on invented tickets; notices go nowhere. */
export const trials = (state: string) => ({
  "rules.try": ({ rules, on }: { rules: Rule[]; on: { kind: string; text: string } }) =>
    on.kind === "text" ? [trial(rules, null, "", on.text)] : told.map(([id, subject, text]) => trial(rules, id, subject, text)),
  "guard.settings": () => plainGuard,
  "notify.settings": () => ({
    settings: {
      address: state === "unset" ? "" : "https://hooks.nordvik.example/compliance",
      quotes: false,
      mention: state === "unset" ? "" : "@compliance",
    },
    byPolicy: false,
    allowed: state === "unset" ? null : state !== "shut",
    browser: false,
    waiting: state === "shut" ? 2 : 0,
  }),
  "notify.test": () => ({ ms: 84 }),
});
