import { plural, t } from "../../../ui/i18n.ts";
import { Field } from "../../field.tsx";
import { SelectInput } from "../../select-input.tsx";

/** After how many error reports an article, or a profile, leaves AI use; null never. */
export interface Limits {
  article: number | null;
  profile: number | null;
}

interface QuarantineAfterProps {
  limits: Limits;
  readOnly: boolean;
  onLimits: (limits: Limits) => void;
}

const offered = [1, 2, 3, 5, 10];

/** After how many error reports an article or a profile leaves AI use by itself. */
export function QuarantineAfter({ limits, readOnly, onLimits }: QuarantineAfterProps) {
  const options = (own: number | null) => {
    const counts = [...new Set([...offered, ...(own === null ? [] : [own])])].sort((a, b) => a - b);
    return [{ value: "", name: t("op_quarantine_never") }, ...counts.map((k) => ({ value: String(k), name: plural("op_reports", k) }))];
  };
  const count = (value: string) => (value === "" ? null : Number(value));
  return (
    <section class="d-section d-narrow">
      <h2>{t("op_quarantine_title")}</h2>
      <Field label={t("op_quarantine_after")} hint={t("op_quarantine_after_hint")}>
        <SelectInput
          value={String(limits.article ?? "")}
          auto
          disabled={readOnly}
          options={options(limits.article)}
          onPick={(k) => onLimits({ ...limits, article: count(k) })}
        />
      </Field>
      <Field label={t("op_profile_stop_after")} hint={t("op_profile_stop_after_hint")}>
        <SelectInput
          value={String(limits.profile ?? "")}
          auto
          disabled={readOnly}
          options={options(limits.profile)}
          onPick={(k) => onLimits({ ...limits, profile: count(k) })}
        />
      </Field>
    </section>
  );
}
