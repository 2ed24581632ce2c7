import type { Rule } from "../../../lib/guardrails/policy.ts";
import { asksForText, hasCondition } from "../../../lib/guardrails/rule-holds.ts";
import { t } from "../../ui/i18n.ts";

/** What keeps a rule from being saved, by the field it stands at; each a sentence, or null. */
export interface RuleProblems {
  name: string | null;
  when: string | null;
  tags: string | null;
  holding: string | null;
}

/** Reads a rule before it is saved; `others` are the team's other rules. */
export function ruleProblems(rule: Rule, others: Rule[]): RuleProblems {
  const name = rule.name.trim();
  const taken = others.some((other) => other.id !== rule.id && other.name.trim().toLowerCase() === name.toLowerCase());
  const spaced = rule.tags.find((tag) => /\s/.test(tag));
  const empty = Object.entries(rule.holding).find(([, line]) => /\[[^\]]*\]|\{\{|\}\}|_{3,}/.test(line));
  return {
    name: name === "" ? t("op_rule_name_missing") : taken ? t("op_rule_name_taken") : null,
    when: asksForText(rule) || hasCondition(rule) ? null : t("op_rule_when_missing"),
    tags: spaced === undefined ? null : t("op_rule_tag_spaced", spaced),
    holding: empty ? t("op_rule_holding_unfilled") : null,
  };
}

/** What may be saved and is probably not meant; each a sentence. `told`: a compliance address is set. */
export function ruleWarnings(rule: Rule, told: boolean | null): string[] {
  const lines = Object.values(rule.holding).some((line) => line.trim() !== "");
  const does = rule.tags.length > 0 || rule.queue !== null || rule.note.trim() !== "" || rule.notify;
  return [
    ...(rule.risk === "red" && rule.queue === null ? [t("op_rule_no_queue")] : []),
    ...(rule.risk === "red" && !lines ? [t("op_rule_no_holding")] : []),
    ...(rule.risk === "green" && !does ? [t("op_rule_does_nothing")] : []),
    ...(rule.notify && told === false ? [t("op_rule_nobody_told")] : []),
    ...(!asksForText(rule) && hasCondition(rule) && !rule.veryNegative ? [t("op_rule_every_message")] : []),
  ];
}
