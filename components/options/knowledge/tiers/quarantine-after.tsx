import { plural, t } from "../../../ui/i18n.ts";
import { Field } from "../../field.tsx";
import { SelectInput } from "../../select-input.tsx";

interface QuarantineAfterProps {
  after: number | null;
  readOnly: boolean;
  onAfter: (after: number | null) => void;
}

const offered = [1, 2, 3, 5, 10];

/** After how many error reports an article leaves AI use by itself. */
export function QuarantineAfter({ after, readOnly, onAfter }: QuarantineAfterProps) {
  const counts = [...new Set([...offered, ...(after === null ? [] : [after])])].sort((a, b) => a - b);
  return (
    <section class="d-section d-narrow">
      <h2>{t("op_quarantine_title")}</h2>
      <Field label={t("op_quarantine_after")} hint={t("op_quarantine_after_hint")}>
        <SelectInput
          value={String(after ?? "")}
          auto
          disabled={readOnly}
          options={[
            { value: "", name: t("op_quarantine_never") },
            ...counts.map((k) => ({ value: String(k), name: plural("op_reports", k) })),
          ]}
          onPick={(k) => onAfter(k === "" ? null : Number(k))}
        />
      </Field>
    </section>
  );
}
