import type { TierRule } from "../../../../lib/knowledge/tier-rule.ts";
import { IconButton } from "../../../ui/button.tsx";
import { t } from "../../../ui/i18n.ts";
import { TierBadge } from "../../../ui/tier-badge.tsx";
import { DeskIcon } from "../../desk-icon.tsx";
import { tierRuleWords } from "./tier-rule-words.ts";

interface TierRuleListProps {
  rules: TierRule[];
  open: string | null;
  sourceName: (source: string) => string;
  readOnly: boolean;
  onOpen: (rule: TierRule) => void;
  onRemove: (rule: TierRule) => void;
}

/** The rules in force, one sentence each. */
export function TierRuleList({ rules, open, sourceName, readOnly, onOpen, onRemove }: TierRuleListProps) {
  if (rules.length === 0) return null;
  const remove = (rule: TierRule, words: string) => {
    if (confirm(t("op_tier_rule_remove_sure", words))) onRemove(rule);
  };
  return (
    <ul class="d-sentences">
      {rules.map((rule) => {
        const words = tierRuleWords(rule, sourceName);
        return (
          <li key={rule.id} aria-current={rule.id === open ? "true" : undefined}>
            <TierBadge tier={rule.tier} />
            <span>{words}</span>
            {readOnly ? null : (
              <span class="d-row-actions">
                <IconButton icon="pen" label={t("op_edit_named", words)} onPress={() => onOpen(rule)} />
                <button
                  type="button"
                  class="ibtn"
                  aria-label={t("op_remove_named", words)}
                  title={t("op_remove")}
                  onClick={() => remove(rule, words)}
                >
                  <DeskIcon name="bin" />
                </button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
