import { useState } from "preact/hooks";
import { kindOf, type OwnPattern } from "../../../lib/guardrails/own-patterns.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { Field } from "../field.tsx";
import { LinesInput } from "../lines-input.tsx";
import { TextInput } from "../text-input.tsx";
import { patternFaults } from "./pattern-faults.ts";
import { PatternTests } from "./pattern-tests.tsx";

interface PatternEditorProps {
  saved: OwnPattern;
  others: string[];
  isNew: boolean;
  readOnly: boolean;
  busy: boolean;
  onSave: (own: OwnPattern) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** Edits one own pattern; its examples are tried with every letter typed, and one that fails keeps it from being saved. */
export function PatternEditor({ saved, others, isNew, readOnly, busy, onSave, onRemove, onClose }: PatternEditorProps) {
  const [own, setOwn] = useState(saved);
  const change = (part: Partial<OwnPattern>) => setOwn({ ...own, ...part });
  const faults = patternFaults(own, others);
  const changed = JSON.stringify(own) !== JSON.stringify(saved);
  const untouched = isNew && !changed;
  const save = () => {
    if (faults.length === 0 && changed && !busy) onSave({ ...own, name: own.name.trim() });
  };
  return (
    <div class="d-gap">
      <div class="d-section-head">
        <h2>{own.name || t("op_pattern_new")}</h2>
        <Button kind="small-link" onPress={onClose}>
          {t("op_close")}
        </Button>
      </div>
      <Field label={t("op_name")} hint={t("op_pattern_name_hint", `${kindOf(own.name)}_1`)}>
        <TextInput value={own.name} readOnly={readOnly} onText={(name) => change({ name: name.slice(0, 40) })} />
      </Field>
      <Field label={t("op_pattern")} hint={t("op_pattern_hint")}>
        <TextInput value={own.pattern} mono readOnly={readOnly} onText={(pattern) => change({ pattern: pattern.slice(0, 200) })} />
      </Field>
      <Field label={t("op_pattern_matches")} hint={t("op_one_per_line")}>
        <LinesInput values={own.match} readOnly={readOnly} onValues={(match) => change({ match: match.slice(0, 20) })} />
      </Field>
      <Field label={t("op_pattern_misses")} hint={t("op_one_per_line")}>
        <LinesInput values={own.noMatch} readOnly={readOnly} onValues={(noMatch) => change({ noMatch: noMatch.slice(0, 20) })} />
      </Field>
      <PatternTests own={own} />
      <div role="status">
        {untouched
          ? null
          : faults.map((sentence) => (
              <p key={sentence} class="d-error">
                <DeskIcon name="danger" />
                {sentence}
              </p>
            ))}
        {faults.length === 0 ? <p class="d-small">{t("op_pattern_passes")}</p> : null}
      </div>
      {readOnly ? null : (
        <div class="d-actions">
          <Button kind="primary" shut={busy || !changed || faults.length > 0} onPress={save}>
            {t("op_pattern_save")}
          </Button>
          {changed && !isNew ? <Button onPress={() => setOwn(saved)}>{t("op_discard")}</Button> : null}
          {isNew ? null : (
            <Button onPress={onRemove}>
              <DeskIcon name="bin" />
              {t("op_remove")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
