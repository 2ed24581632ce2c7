import { useState } from "preact/hooks";
import type { Rule } from "../../../lib/guardrails/policy.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { Field } from "../field.tsx";
import { TextInput } from "../text-input.tsx";
import { ruleProblems, ruleWarnings } from "./rule-problems.ts";
import { ruleSummary } from "./rule-summary.ts";
import { RuleThen } from "./rule-then.tsx";
import { RuleWhen } from "./rule-when.tsx";
import { TryPanel } from "./try-panel.tsx";

interface RuleEditorProps {
  saved: Rule;
  /** The team's rules as they are saved. */
  rules: Rule[];
  readOnly: boolean;
  busy: boolean;
  /** A compliance address is set; null while that is not known. */
  told: boolean | null;
  onSave: (rule: Rule) => void;
  onRemove: (rule: Rule) => void;
  onClose: () => void;
}

/** Edits one rule; the sentence on top always says what it does as it stands. */
export function RuleEditor({ saved, rules, readOnly, busy, told, onSave, onRemove, onClose }: RuleEditorProps) {
  const [rule, setRule] = useState(saved);
  const [tried, setTried] = useState(false);
  const isNew = !rules.some((r) => r.id === saved.id);
  const change = (part: Partial<Rule>) => setRule({ ...rule, ...part });
  const found = ruleProblems(rule, rules);
  const wrong = Object.values(found).some((problem) => problem !== null);
  const problems = tried ? found : { name: null, when: null, tags: null, holding: null };
  const warnings = ruleWarnings(rule, told);
  const changed = JSON.stringify(rule) !== JSON.stringify(saved);
  const save = () => {
    setTried(true);
    if (!wrong && !busy && changed) onSave({ ...rule, name: rule.name.trim() });
  };
  return (
    <div class="d-gap">
      <div class="d-section-head">
        <h2>{rule.name || t("op_rule_new")}</h2>
        <Button kind="small-link" onPress={onClose}>
          {t("op_close")}
        </Button>
      </div>
      <p class="d-draft" role="status">
        {ruleSummary(rule)}
      </p>
      <Field label={t("op_name")} error={problems.name}>
        <TextInput value={rule.name} readOnly={readOnly} onText={(name) => change({ name })} />
      </Field>
      <RuleWhen rule={rule} readOnly={readOnly} problem={problems.when} onChange={change} />
      <RuleThen rule={rule} readOnly={readOnly} problems={problems} onChange={change} />
      {readOnly ? null : warnings.map((warning) => <Warning key={warning} text={warning} />)}
      <TryPanel rule={rule} rules={rules} />
      {readOnly ? null : (
        <div class="d-actions">
          <Button kind="primary" shut={busy || !changed} onPress={save}>
            {t("op_rule_save")}
          </Button>
          {changed ? <Button onPress={() => setRule(saved)}>{t("op_discard")}</Button> : null}
          {isNew ? null : (
            <Button onPress={() => onRemove(saved)}>
              <DeskIcon name="bin" />
              {t("op_remove")}
            </Button>
          )}
        </div>
      )}
      {tried && wrong ? (
        <p class="d-error" role="alert">
          <DeskIcon name="danger" />
          {t("op_rule_not_saved")}
        </p>
      ) : null}
    </div>
  );
}

function Warning({ text }: { text: string }) {
  return (
    <p class="d-state warn">
      <DeskIcon name="warn" />
      <span>{text}</span>
    </p>
  );
}
