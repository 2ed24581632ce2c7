import { useState } from "preact/hooks";
import type { Rule } from "../../../lib/guardrails/policy.ts";
import { Button } from "../../ui/button.tsx";
import { languageName, t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { LinesInput } from "../lines-input.tsx";
import { SelectInput } from "../select-input.tsx";

const offered = ["*", "en", "sv", "de", "da", "nb", "fi", "fr", "es", "it", "nl", "pl", "pt"];

/** The words that make a rule fire, per language. */
export function RuleWords({
  words,
  readOnly,
  onWords,
}: {
  words: Rule["words"];
  readOnly: boolean;
  onWords: (words: Rule["words"]) => void;
}) {
  const [next, setNext] = useState("");
  const free = offered.filter((l) => !(l in words));
  const add = () => {
    if (next) onWords({ ...words, [next]: [] });
    setNext("");
  };
  return (
    <fieldset class="d-gap">
      <legend>{t("op_rule_words")}</legend>
      <p class="d-small">{t("op_rule_words_hint")}</p>
      {Object.entries(words).map(([language, list]) => (
        <Field key={language} label={language === "*" ? t("op_every_language") : languageName(language)}>
          <LinesInput
            values={list}
            rows={Math.min(6, Math.max(2, list.length))}
            readOnly={readOnly}
            onValues={(values) => onWords({ ...words, [language]: values })}
          />
        </Field>
      ))}
      {readOnly || free.length === 0 ? null : (
        <div class="d-actions">
          <label>
            <span class="vh">{t("op_language")}</span>
            <SelectInput
              value={next}
              auto
              options={[
                { value: "", name: t("op_choose_language") },
                ...free.map((l) => ({ value: l, name: l === "*" ? t("op_every_language") : languageName(l) })),
              ]}
              onPick={setNext}
            />
          </label>
          <Button kind="small" shut={!next} onPress={add}>
            {t("op_add_language")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
