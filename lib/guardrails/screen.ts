import type { Conversation, Message } from "../conversation.ts";
import { baseLanguage } from "../language/base-language.ts";
import { fold } from "../language/normalise.ts";
import { words } from "../language/words.ts";
import { findInjection } from "./injection.ts";
import { tokensOf } from "./match-words.ts";
import type { Risk, Rule, RuleHit, Screening } from "./policy.ts";
import { quoteAround } from "./quote-around.ts";
import { ruleMatcher } from "./rule-matcher.ts";
import { sentiment } from "./sentiment.ts";

const veryNegativeAt = -2;
const severity: Record<Risk, number> = { green: 0, amber: 1, red: 2 };

type Read = { id: string; text: string; mood: number };

/** The customer's own public messages; the subject is read with the first. */
function customerTexts(conversation: Conversation, language: string): Read[] {
  const own = conversation.messages.filter((m: Message) => m.role === "customer" && m.visibility === "public");
  return own.map((m, i) => ({
    id: m.id,
    text: i === 0 && conversation.subject ? `${conversation.subject}\n${m.text}` : m.text,
    mood: sentiment(m.text, language),
  }));
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

function hitsOf(texts: Read[], rules: Rule[], language: string, names: Set<string>): RuleHit[] {
  const lastMood = texts.at(-1)?.mood ?? 0;
  const match = ruleMatcher(rules);
  return texts.flatMap((read) => {
    const tokens = tokensOf(read.text);
    const found = match(tokens, names);
    const upset = read.mood <= veryNegativeAt || lastMood <= veryNegativeAt;
    return rules.flatMap((rule) => {
      const spots = found.get(rule.id) ?? [];
      if (spots.length === 0 || (rule.veryNegative && !upset)) return [];
      const quotes = [...new Set(spots.map((spot) => quoteAround(read.text, spot, language)))].slice(0, 5);
      return [{ rule: rule.id, name: rule.name, risk: rule.risk, message: read.id, quotes }];
    });
  });
}

/** Reads every public customer message against the rules: what fired and why, the worst risk, tags, queue, holding line, mood, text meant for a machine. */
export function screen(conversation: Conversation, rules: Rule[], language: string | null): Screening {
  const tongue = baseLanguage(language ?? "en");
  const active = rules.filter((rule) => rule.on);
  const texts = customerTexts(conversation, tongue);
  const hits = hitsOf(texts, active, tongue, namesOf(conversation));
  const fired = active.filter((rule) => hits.some((hit) => hit.rule === rule.id)).sort((a, b) => severity[b.risk] - severity[a.risk]);
  const mood = texts.at(-1)?.mood ?? 0;
  return {
    risk: fired[0]?.risk ?? "green",
    hits: hits.sort((a, b) => severity[b.risk] - severity[a.risk]),
    checked: active.length,
    tags: [...new Set(fired.flatMap((rule) => rule.tags))],
    queue: fired.find((rule) => rule.queue !== null)?.queue ?? null,
    holding: holdingOf(
      fired.find((rule) => Object.keys(rule.holding).length > 0),
      tongue,
    ),
    sentiment: mood,
    veryNegative: mood <= veryNegativeAt,
    injection: texts.flatMap((read) => findInjection(read.text)).slice(0, 10),
  };
}
