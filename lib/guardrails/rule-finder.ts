import { intentBounds } from "./intent-bounds.ts";
import { intentQuote } from "./intent-quote.ts";
import type { Intent, Risk, Rule, RuleHit } from "./policy.ts";
import { quoteAround } from "./quote-around.ts";
import type { Read } from "./read-message.ts";
import { asksForText, hasCondition } from "./rule-holds.ts";
import { ruleMatcher } from "./rule-matcher.ts";
import { veryNegativeAt } from "./very-negative.ts";

const mostQuotes = 5;

interface Meant {
  intent: Intent;
  score: number;
  /** Likely enough for the rule's own risk; less makes a red rule amber. */
  likely: boolean;
}

/** The likeliest of a rule's intents; null where none is even possible, or where only a red rule may act on so little. */
function meant(rule: Rule, read: Read): Meant | null {
  if (rule.intents.length === 0) return null;
  const scores = read.intents();
  const found = rule.intents.map((intent) => {
    const score = scores[intent] ?? 0;
    return { intent, score, likely: score >= intentBounds[intent].likely };
  });
  const best = found.reduce((top, one) => ((Number(one.likely) - Number(top.likely) || one.score - top.score) > 0 ? one : top));
  if (best.likely) return best;
  return rule.risk === "red" && best.score >= intentBounds[best.intent].possible ? best : null;
}

/** A word of a rule about fraud, takeover or law that is denied, asked about in general or a thing's name. */
function isMentioned(spot: { from: number; to: number }, rule: Rule, read: Read): boolean {
  const fits = (about: readonly Intent[]) => about.some((one) => rule.intents.includes(one));
  return read.mentioned.some(({ from, to, about }) => fits(about) && from <= spot.from && to >= spot.to);
}

function hitOf(rule: Rule, read: Read, spots: { from: number; to: number }[], language: string): RuleHit | null {
  const intent = meant(rule, read);
  if (spots.length === 0 && !intent) return null;
  const risk: Risk = intent?.likely || spots.some((spot) => !isMentioned(spot, rule, read)) ? rule.risk : "amber";
  const quotes =
    spots.length > 0
      ? spots.map((spot) => quoteAround(read.text, spot, language))
      : [intentQuote(read.text, (intent as Meant).intent, language)];
  return {
    rule: rule.id,
    name: rule.name,
    risk,
    message: read.id,
    quotes: [...new Set(quotes)].slice(0, mostQuotes),
    by: spots.length > 0 ? "words" : "intent",
    score: intent ? Math.round(intent.score * 100) / 100 : null,
  };
}

/** A rule without words and intents fires on the messages that are very negative or, where it does not ask for that, on the last. */
function byConditions(rule: Rule, texts: Read[], language: string): RuleHit[] {
  if (!hasCondition(rule)) return [];
  const fits = rule.veryNegative ? texts.filter((read) => read.mood <= veryNegativeAt) : texts.slice(-1);
  return fits.map((read) => ({
    rule: rule.id,
    name: rule.name,
    risk: rule.risk,
    message: read.id,
    quotes: rule.veryNegative ? [quoteAround(read.text, { from: 0, to: 1 }, language)] : [],
    by: "conditions",
    score: null,
  }));
}

/** Makes a function that finds which rules fire on which of the customer's messages; brand, channel and language are judged before. */
export function ruleFinder(rules: Rule[], names: Set<string>, language: string): (texts: Read[]) => RuleHit[] {
  const textual = rules.filter(asksForText);
  const match = ruleMatcher(textual);
  return (texts) => {
    const lastMood = texts.at(-1)?.mood ?? 0;
    const told = texts.flatMap((read) => {
      const found = match(read.tokens, names);
      const upset = read.mood <= veryNegativeAt || lastMood <= veryNegativeAt;
      return textual.flatMap((rule) => (rule.veryNegative && !upset ? [] : (hitOf(rule, read, found.get(rule.id) ?? [], language) ?? [])));
    });
    return [...told, ...rules.filter((rule) => !asksForText(rule)).flatMap((rule) => byConditions(rule, texts, language))];
  };
}
