import type { TierRule } from "../../../../lib/knowledge/tier-rule.ts";
import { t } from "../../../ui/i18n.ts";

const tiers = {
  public: "op_tier_rule_public",
  authenticated: "op_tier_rule_authenticated",
  internal: "op_tier_rule_internal",
  never: "op_tier_rule_never",
} as const;

/** A tier rule as one sentence. `sourceName` turns a source into what the lead calls it. */
export function tierRuleWords({ when, tier, tellable }: TierRule, sourceName: (source: string) => string): string {
  const conditions = [
    when.source === null ? null : t("op_tier_rule_from", sourceName(when.source)),
    when.section === null ? null : t("op_tier_rule_section", when.section),
    when.label === null ? null : t("op_tier_rule_label", when.label),
  ].filter((part) => part !== null);
  const which = conditions.length > 0 ? t("op_tier_rule_which", conditions.join(" ")) : t("op_tier_rule_all");
  const told = tier !== "internal" || tellable === null ? "" : t(tellable === "no" ? "op_tier_rule_not_told" : "op_tier_rule_told");
  return `${which} ${t(tiers[tier])}${told}.`;
}
