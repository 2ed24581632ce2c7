import type { Risk, Rule } from "../../../lib/guardrails/policy.ts";
import { languageName, t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { LinesInput } from "../lines-input.tsx";
import { SelectInput } from "../select-input.tsx";
import { Switch } from "../switch.tsx";
import { TextInput } from "../text-input.tsx";
import type { RuleProblems } from "./rule-problems.ts";

const always = ["en", "sv"];

interface RuleThenProps {
  rule: Rule;
  readOnly: boolean;
  problems: Pick<RuleProblems, "tags" | "holding">;
  onChange: (part: Partial<Rule>) => void;
}

/** What follows when a rule fires: draft or none, queue, tags, holding lines, a note, and whom it tells. */
export function RuleThen({ rule, readOnly, problems, onChange }: RuleThenProps) {
  const risks: { value: Risk; name: string }[] = [
    { value: "red", name: t("op_risk_red_means") },
    { value: "amber", name: t("op_risk_amber_means") },
    { value: "green", name: t("op_risk_green_means") },
  ];
  return (
    <>
      <Field label={t("op_rule_risk")}>
        <SelectInput value={rule.risk} disabled={readOnly} options={risks} onPick={(risk) => onChange({ risk })} />
      </Field>
      <div class="d-cols even">
        <Field label={t("op_queue")} hint={t("op_queue_hint")}>
          <TextInput value={rule.queue ?? ""} readOnly={readOnly} onText={(queue) => onChange({ queue: queue.trim() || null })} />
        </Field>
        <Field label={t("op_tags")} hint={t("op_one_per_line")} error={problems.tags}>
          <LinesInput values={rule.tags} rows={2} readOnly={readOnly} onValues={(tags) => onChange({ tags })} />
        </Field>
      </div>
      {rule.risk === "red" ? <HoldingLines rule={rule} readOnly={readOnly} problem={problems.holding} onChange={onChange} /> : null}
      <Field label={t("op_rule_note")} hint={t("op_rule_note_hint")}>
        <TextInput value={rule.note} rows={2} readOnly={readOnly} onText={(note) => onChange({ note })} />
      </Field>
      <Switch label={t("op_rule_notify")} on={rule.notify} shut={readOnly} onTurn={(notify) => onChange({ notify })} />
    </>
  );
}

function HoldingLines({ rule, readOnly, problem, onChange }: Omit<RuleThenProps, "problems"> & { problem: string | null }) {
  const languages = new Set([...always, ...rule.languages, ...Object.keys(rule.words), ...Object.keys(rule.holding)]);
  languages.delete("*");
  return (
    <>
      {[...languages].map((language) => (
        <Field
          key={language}
          label={t("op_holding", languageName(language))}
          hint={t("op_holding_hint")}
          error={rule.holding[language] ? problem : null}
        >
          <TextInput
            value={rule.holding[language] ?? ""}
            rows={2}
            readOnly={readOnly}
            onText={(line) => onChange({ holding: withLine(rule.holding, language, line) })}
          />
        </Field>
      ))}
    </>
  );
}

function withLine(holding: Rule["holding"], language: string, line: string): Rule["holding"] {
  const { [language]: _, ...others } = holding;
  return line.trim() ? { ...others, [language]: line } : others;
}
