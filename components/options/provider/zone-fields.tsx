import type { Zone } from "../../../lib/provider-settings.ts";
import { t } from "../../ui/i18n.ts";
import { dayTime } from "../day-time.ts";
import { Field } from "../field.tsx";
import { Note } from "../note.tsx";
import { problemWords } from "../problem-note.tsx";
import { SelectInput } from "../select-input.tsx";
import { Switch } from "../switch.tsx";
import type { ProviderForm } from "./use-provider-form.ts";

const zones: Zone[] = ["unknown", "eu", "us", "other", "global"];

/** Where requests are processed, as the lead declares it, and whether anything else is shut out. */
export function ZoneFields({ form }: { form: ProviderForm }) {
  const { settings, facts, change, readOnly } = form;
  const reported = facts?.reported ?? null;
  return (
    <section class="d-section d-gap d-narrow">
      <h2>{t("op_where")}</h2>
      <Field label={t("op_zone")} hint={t("op_zone_hint")}>
        <SelectInput
          value={settings.zone}
          disabled={readOnly}
          options={zones.map((value) => ({ value, name: t(`op_zone_${value}`) }))}
          onPick={(zone) => change({ zone })}
        />
      </Field>
      <p class="d-small">{reported ? t("op_reported", reported.region, dayTime(reported.at)) : t("op_reported_none")}</p>
      <div>
        <Switch on={settings.euOnly} label={t("op_eu_only")} shut={readOnly} onTurn={(euOnly) => change({ euOnly })} />
        <p class="d-small">{t("op_eu_only_means")}</p>
      </div>
      {facts?.refused ? <Refused code={facts.refused} /> : null}
    </section>
  );
}

function Refused({ code }: { code: string }) {
  return <Note kind="warn" title={problemWords({ code, detail: {} }).title} />;
}
