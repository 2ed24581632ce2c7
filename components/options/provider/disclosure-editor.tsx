import { useState } from "preact/hooks";
import type { Known, Statement } from "../../../lib/provider-settings.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { TextInput } from "../text-input.tsx";
import { isDay } from "./provider-problems.ts";

interface DisclosureEditorProps {
  row: Known;
  /** Null takes a lead's statement back: ours holds again. */
  onSave: (statement: Statement | null) => void;
  onCancel: () => void;
}

/** What a lead knows better: the value, where it stands, and when it was read. An empty value is *unknown*. */
export function DisclosureEditor({ row, onSave, onCancel }: DisclosureEditorProps) {
  const own = row.by === "lead";
  const [value, setValue] = useState(row.value ?? "");
  const [source, setSource] = useState(own ? row.source : "");
  const [asOf, setAsOf] = useState(own && row.asOf ? row.asOf : new Date().toISOString().slice(0, 10));
  const [tried, setTried] = useState(false);
  const sourceError = source.trim() === "" ? t("op_fact_source_missing") : null;
  const dateError = isDay(asOf) ? null : t("op_date_wrong");
  const save = () => {
    setTried(true);
    if (!sourceError && !dateError) onSave({ value: value.trim() || null, source: source.trim(), asOf });
  };
  return (
    <div class="d-gap">
      <Field label={t("op_fact_value")} hint={t("op_fact_value_hint")}>
        <TextInput rows={2} value={value} onText={setValue} />
      </Field>
      <div class="d-cols even">
        <Field label={t("op_fact_source")} hint={t("op_fact_source_hint")} error={tried ? sourceError : null}>
          <TextInput value={source} onText={setSource} />
        </Field>
        <Field label={t("op_fact_read")} error={tried ? dateError : null}>
          <TextInput type="date" value={asOf} onText={setAsOf} />
        </Field>
      </div>
      <div class="d-actions">
        <Button kind="small" onPress={save}>
          {t("op_fact_take")}
        </Button>
        {own ? (
          <Button kind="small" onPress={() => onSave(null)}>
            {t("op_fact_take_back")}
          </Button>
        ) : null}
        <Button kind="small-link" onPress={onCancel}>
          {t("op_cancel")}
        </Button>
      </div>
    </div>
  );
}
