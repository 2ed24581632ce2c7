import type { Intent, Rule } from "../../../lib/guardrails/policy.ts";
import { languageName, t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { Field } from "../field.tsx";
import { LinesInput } from "../lines-input.tsx";
import { allChannels, channelName } from "./channel-name.ts";
import { Chips } from "./chips.tsx";
import { allIntents, intentName } from "./intent-name.ts";
import { RuleWords } from "./rule-words.tsx";

const languages = ["en", "sv", "de", "da", "nb", "fi", "fr", "es", "it", "nl", "pl", "pt"];

interface RuleWhenProps {
  rule: Rule;
  readOnly: boolean;
  problem: string | null;
  onChange: (part: Partial<Rule>) => void;
}

/** When a rule fires: its words or what the message is about, and where and how the customer writes. */
export function RuleWhen({ rule, readOnly, problem, onChange }: RuleWhenProps) {
  return (
    <>
      <RuleWords words={rule.words} readOnly={readOnly} onWords={(words) => onChange({ words })} />
      <Chips
        legend={t("op_rule_intents")}
        hint={t("op_rule_intents_hint")}
        options={allIntents.map((value) => ({ value, name: intentName(value) }))}
        picked={rule.intents}
        readOnly={readOnly}
        onPick={(picked) => onChange({ intents: picked as Intent[] })}
      />
      <fieldset class="d-gap">
        <legend>{t("op_rule_only")}</legend>
        <label class="d-choice">
          <input
            type="checkbox"
            disabled={readOnly}
            checked={rule.veryNegative}
            onChange={(e) => onChange({ veryNegative: e.currentTarget.checked })}
          />
          <span>{t("op_rule_very_negative")}</span>
        </label>
        <Chips
          legend={t("op_channel")}
          options={allChannels.map((value) => ({ value, name: channelName(value) }))}
          picked={rule.channels}
          readOnly={readOnly}
          onPick={(channels) => onChange({ channels })}
        />
        <Chips
          legend={t("op_language")}
          options={languages.map((value) => ({ value, name: languageName(value) }))}
          picked={rule.languages}
          readOnly={readOnly}
          onPick={(picked) => onChange({ languages: picked })}
        />
        <Field label={t("op_rule_brands")} hint={t("op_rule_brands_hint")}>
          <LinesInput values={rule.brands} rows={2} readOnly={readOnly} onValues={(brands) => onChange({ brands })} />
        </Field>
        <p class="d-small">{t("op_rule_only_hint")}</p>
      </fieldset>
      {problem ? (
        <p class="d-error">
          <DeskIcon name="danger" />
          {problem}
        </p>
      ) : null}
    </>
  );
}
