import type { Rule } from "../../../lib/guardrails/policy.ts";
import { t } from "../../ui/i18n.ts";

/** A rule as one sentence: when it fires and what follows. */
export function ruleSummary(rule: Rule): string {
  const words = Object.values(rule.words).flat();
  const shown = words
    .slice(0, 4)
    .map((w) => t("op_quote", w))
    .join(", ");
  const said = words.length > 4 ? t("op_rule_says_more", shown, words.length - 4) : t("op_rule_says", shown);
  const when = words.length === 0 ? t("op_rule_angry_only") : rule.veryNegative ? t("op_rule_and_angry", said) : said;
  const then = [t(`op_rule_then_${rule.risk}`)];
  if (rule.queue) then.push(t("op_rule_queue", rule.queue));
  if (rule.tags.length > 0) then.push(t("op_rule_tag", rule.tags.join(", ")));
  return `${when}: ${then.join(", ")}.`;
}
