import type { Rule } from "../../../lib/guardrails/policy.ts";
import { t } from "../../ui/i18n.ts";
import { State } from "../note.tsx";
import { Switch } from "../switch.tsx";
import { ruleSummary } from "./rule-summary.ts";

interface RuleTableProps {
  rules: Rule[];
  open: string | null;
  readOnly: boolean;
  onOpen: (rule: Rule) => void;
  onTurn: (rule: Rule, on: boolean) => void;
}

const kind = { green: "none", amber: "warn", red: "danger" } as const;

/** Rules as sentences, with what follows and whether they are on. */
export function RuleTable({ rules, open, readOnly, onOpen, onTurn }: RuleTableProps) {
  return (
    <div class="d-scroll">
      <table class="d-table pick">
        <thead>
          <tr>
            <th>{t("op_rule")}</th>
            <th>{t("op_outcome")}</th>
            <th class="num">{t("op_on")}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id} aria-selected={rule.id === open ? "true" : undefined}>
              <th scope="row">
                <button type="button" class="d-rowlink" onClick={() => onOpen(rule)}>
                  {rule.name}
                </button>
                <span class="d-small">{ruleSummary(rule)}</span>
              </th>
              <td>
                <State kind={kind[rule.risk]}>{t(`op_risk_${rule.risk}`)}</State>
              </td>
              <td class="num">
                <Switch on={rule.on} label={t("op_rule_on_named", rule.name)} hideLabel shut={readOnly} onTurn={(on) => onTurn(rule, on)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
