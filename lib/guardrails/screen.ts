import type { Conversation, HiddenText, Message } from "../conversation.ts";
import { baseLanguage } from "../language/base-language.ts";
import { fold } from "../language/normalise.ts";
import { words } from "../language/words.ts";
import { findInjection } from "./injection.ts";
import type { Risk, Rule, RuleHit, Screening } from "./policy.ts";
import { type Read, readMessage } from "./read-message.ts";
import { ruleFinder } from "./rule-finder.ts";
import { holdsHere } from "./rule-holds.ts";
import { veryNegativeAt } from "./very-negative.ts";

const severity: Record<Risk, number> = { green: 0, amber: 1, red: 2 };
const worstFirst = (a: { risk: Risk }, b: { risk: Risk }) => severity[b.risk] - severity[a.risk];

/** The customer's own public messages; the subject is read with the first. */
function customerTexts(conversation: Conversation, language: string): Read[] {
  const own = conversation.messages.filter((m: Message) => m.role === "customer" && m.visibility === "public");
  return own.map((m, i) => readMessage(m, i === 0 && conversation.subject ? conversation.subject : null, language));
}

/** Names of the ticket's people: a rule word that is one of them counts only inside a phrase. */
function namesOf(conversation: Conversation): Set<string> {
  const names = [conversation.customer.name, conversation.agent.name, ...conversation.messages.map((m) => m.name)];
  return new Set(names.flatMap((name) => words(name ?? "").map((word) => fold(word.text))));
}

/** The line that promises nothing, in the customer's language, else in English. */
function holdingOf(rule: Rule | undefined, language: string): string | null {
  return rule ? (rule.holding[language] ?? rule.holding["en"] ?? null) : null;
}

/** The rules that fired, worst first; what one does follows only where it fired at its full risk. */
function firedOf(rules: Rule[], hits: RuleHit[]): Rule[] {
  return rules.filter((rule) => hits.some((hit) => hit.rule === rule.id && hit.risk === rule.risk)).sort(worstFirst);
}

/** What of a hidden piece speaks to a machine. No honest mail writes with characters that nobody sees. */
function meantForMachines({ kind, text }: HiddenText): string[] {
  return kind === "zero-width" || kind === "tags" ? ["invisible characters"] : findInjection(text);
}

/** Reads every public customer message against the rules: what fired and why, the worst risk, what follows, the course of the mood, text meant for a machine. */
export function screen(conversation: Conversation, rules: Rule[], language: string | null): Screening {
  const tongue = baseLanguage(language ?? "en");
  const active = rules.filter((rule) => rule.on);
  const texts = customerTexts(conversation, tongue);
  const here = active.filter((rule) => holdsHere(rule, conversation, tongue));
  const hits = ruleFinder(here, namesOf(conversation), tongue)(texts).sort(worstFirst);
  const fired = firedOf(here, hits);
  const mood = texts.at(-1)?.mood ?? 0;
  return {
    risk: hits[0]?.risk ?? "green",
    hits,
    checked: active.length,
    tags: [...new Set(fired.flatMap((rule) => rule.tags))],
    queue: fired.find((rule) => rule.queue !== null)?.queue ?? null,
    holding: holdingOf(
      fired.find((rule) => Object.keys(rule.holding).length > 0),
      tongue,
    ),
    sentiment: mood,
    veryNegative: mood <= veryNegativeAt,
    moods: texts.map((read) => ({ message: read.id, mood: read.mood })),
    notify: fired.filter((rule) => rule.notify).map((rule) => rule.id),
    notes: [...new Set(fired.map((rule) => rule.note.trim()).filter((note) => note !== ""))],
    injection: [...texts.flatMap((read) => findInjection(read.text)), ...conversation.receipt.hidden.flatMap(meantForMachines)].slice(
      0,
      10,
    ),
  };
}
