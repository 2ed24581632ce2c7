import { useState } from "preact/hooks";
import type { DisclosureField, Known, ProviderSettings, Statement } from "../../../lib/provider-settings.ts";
import { plural, t } from "../../ui/i18n.ts";
import { DisclosureEditor } from "./disclosure-editor.tsx";
import { DisclosureRow } from "./disclosure-row.tsx";
import type { ProviderForm } from "./use-provider-form.ts";

/** What is known about the provider, who says it, where it was read and when. Nothing else is claimed anywhere. */
export function DisclosureTable({ form }: { form: ProviderForm }) {
  const { settings, facts, change, readOnly } = form;
  const [open, setOpen] = useState<DisclosureField | null>(null);
  if (!facts) return null;
  const rows = facts.disclosure;
  const unknown = rows.filter((row) => row.value === null).length;
  const save = (field: DisclosureField, statement: Statement | null) => {
    change(corrected(settings, field, statement));
    setOpen(null);
  };
  return (
    <section class="d-section">
      <div class="d-section-head">
        <h2>{t("op_facts")}</h2>
        <span class="d-small">{unknown === 0 ? t("op_facts_all") : plural("op_facts_unknown", unknown, rows.length)}</span>
      </div>
      <p class="d-muted d-narrow">{t("op_facts_why")}</p>
      <div class="d-scroll d-section d-facts-room">
        <table class="d-table still d-facts">
          <thead>
            <tr>
              <th>{t("op_fact")}</th>
              <th>{t("op_fact_value")}</th>
              <th>{t("op_fact_source")}</th>
              <th>{t("op_fact_as_of")}</th>
              <th>
                <span class="vh">{t("op_edit")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <DisclosureRow
                key={row.field}
                row={row}
                open={open === row.field}
                onOpen={readOnly ? null : () => setOpen(open === row.field ? null : row.field)}
              >
                <DisclosureEditor row={row} onSave={(statement) => save(row.field, statement)} onCancel={() => setOpen(null)} />
              </DisclosureRow>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Settings with a lead's statement, or without it; the two older fields in words say the same and give way. */
function corrected(
  settings: ProviderSettings,
  field: Known["field"],
  statement: Statement | null,
): Pick<ProviderSettings, "disclosure" | "region" | "retention"> {
  const { [field]: _, ...others } = settings.disclosure;
  return {
    disclosure: statement ? { ...others, [field]: statement } : others,
    region: field === "processing-region" ? "" : settings.region,
    retention: field === "retention" ? "" : settings.retention,
  };
}
