import { useState } from "preact/hooks";
import type { Risk, Rule } from "../../../lib/guardrails/policy.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { Field } from "../field.tsx";
import { LinesInput } from "../lines-input.tsx";
import { SelectInput } from "../select-input.tsx";
import { TextInput } from "../text-input.tsx";
import { ruleSummary } from "./rule-summary.ts";
import { RuleWords } from "./rule-words.tsx";

interface RuleEditorProps {
  saved: Rule;
  isNew: boolean;
  readOnly: boolean;
  busy: boolean;
  onSave: (rule: Rule) => void;
  onRemove: (rule: Rule) => void;
  onClose: () => void;
}

/** Edits one rule; the sentence on top always says what it does as it stands. */
export function RuleEditor({ saved, isNew, readOnly, busy, onSave, onRemove, onClose }: RuleEditorProps) {
  const [rule, setRule] = useState(saved);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Rule>) => setRule({ ...rule, ...part });
  const nameless = rule.name.trim() === "";
  const wordless = !rule.veryNegative && Object.values(rule.words).every((w) => w.length === 0);
  const changed = JSON.stringify(rule) !== JSON.stringify(saved);
  const save = () => {
    setTried(true);
    if (!nameless && !wordless && !busy && changed) onSave(rule);
  };
  const risks: { value: Risk; name: string }[] = [
    { value: "red", name: t("op_risk_red_means") },
    { value: "amber", name: t("op_risk_amber_means") },
    { value: "green", name: t("op_risk_green_means") },
  ];
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
      <Field label={t("op_name")} error={tried && nameless ? t("op_rule_name_missing") : null}>
        <TextInput value={rule.name} readOnly={readOnly} onText={(name) => change({ name })} />
      </Field>
      <RuleWords words={rule.words} readOnly={readOnly} onWords={(words) => change({ words })} />
      {tried && wordless ? (
        <p class="d-error">
          <DeskIcon name="danger" />
          {t("op_rule_words_missing")}
        </p>
      ) : null}
      <label class="d-choice">
        <input
          type="checkbox"
          disabled={readOnly}
          checked={rule.veryNegative}
          onChange={(e) => change({ veryNegative: e.currentTarget.checked })}
        />
        <span>{t("op_rule_very_negative")}</span>
      </label>
      <Field label={t("op_rule_risk")}>
        <SelectInput value={rule.risk} disabled={readOnly} options={risks} onPick={(risk) => change({ risk })} />
      </Field>
      <div class="d-cols even">
        <Field label={t("op_queue")} hint={t("op_queue_hint")}>
          <TextInput value={rule.queue ?? ""} readOnly={readOnly} onText={(queue) => change({ queue: queue.trim() || null })} />
        </Field>
        <Field label={t("op_tags")} hint={t("op_one_per_line")}>
          <LinesInput values={rule.tags} rows={2} readOnly={readOnly} onValues={(tags) => change({ tags })} />
        </Field>
      </div>
      {Object.keys({ en: "", ...rule.words, ...rule.holding })
        .filter((l) => l !== "*")
        .map((language) => (
          <Field key={language} label={t("op_holding", language)} hint={t("op_holding_hint")}>
            <TextInput
              value={rule.holding[language] ?? ""}
              rows={2}
              readOnly={readOnly}
              onText={(line) => change({ holding: withLine(rule.holding, language, line) })}
            />
          </Field>
        ))}
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
    </div>
  );
}

function withLine(holding: Rule["holding"], language: string, line: string): Rule["holding"] {
  const { [language]: _, ...others } = holding;
  return line.trim() ? { ...others, [language]: line } : others;
}
