import type { Rule } from "../../../lib/guardrails/policy.ts";
import { languageName, t, uiLanguage } from "../../ui/i18n.ts";
import { channelName } from "./channel-name.ts";
import { intentInSentence } from "./intent-name.ts";

const shownWords = 4;

/** A rule as one sentence: when it fires and what follows. */
export function ruleSummary(rule: Rule): string {
  const then = [t(`op_rule_then_${rule.risk}`)];
  if (rule.queue) then.push(t("op_rule_queue", rule.queue));
  if (rule.tags.length > 0) then.push(t("op_rule_tag", rule.tags.join(", ")));
  const lines = Object.entries(rule.holding).filter(([, line]) => line.trim() !== "");
  if (lines.length > 0) then.push(t("op_rule_then_holding", lines.map(([language]) => languageName(language)).join(", ")));
  if (rule.note.trim() !== "") then.push(t("op_rule_then_note"));
  if (rule.notify) then.push(t("op_rule_then_notify"));
  return `${whenOf(rule)}${placesOf(rule)}: ${then.join(", ")}.`;
}

function whenOf(rule: Rule): string {
  const said = saidOf(rule);
  const about = rule.intents.length > 0 ? either(rule.intents.map(intentInSentence)) : "";
  if (!said && !about) return rule.veryNegative ? t("op_rule_angry_only") : t("op_rule_always");
  const when = said && about ? t("op_rule_or_about", said, about) : said || t("op_rule_about", about);
  return rule.veryNegative ? t("op_rule_and_angry", when) : when;
}

function saidOf(rule: Rule): string {
  const words = Object.values(rule.words).flat();
  const shown = words
    .slice(0, shownWords)
    .map((w) => t("op_quote", w))
    .join(", ");
  if (words.length === 0) return "";
  return words.length > shownWords ? t("op_rule_says_more", shown, words.length - shownWords) : t("op_rule_says", shown);
}

/** Where alone it fires; empty for everywhere. */
function placesOf(rule: Rule): string {
  const places = [
    ...(rule.brands.length > 0 ? [t("op_rule_for_brands", either(rule.brands))] : []),
    ...(rule.channels.length > 0 ? [t("op_rule_by_channels", either(rule.channels.map((c) => channelName(c).toLowerCase())))] : []),
    ...(rule.languages.length > 0 ? [t("op_rule_in_languages", either(rule.languages.map(languageName)))] : []),
  ];
  return places.length > 0 ? ` (${places.join(", ")})` : "";
}

/** "a, b or c" in the reader's language. */
function either(items: string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: "disjunction" }).format(items);
}
