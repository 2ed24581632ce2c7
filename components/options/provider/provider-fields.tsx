import { useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import type { ProviderSettings } from "../../../lib/provider-settings.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";

interface ProviderFieldsProps {
  saved: ProviderSettings;
  kind: ProviderSettings["kind"];
  readOnly: boolean;
  onSaved: () => Promise<void>;
}

const mayCall = (address: string) =>
  URL.canParse(address) && (address.startsWith("https:") || /^http:\/\/(127\.0\.0\.1|localhost)([:/]|$)/.test(address));

/** Address and model, and what the lead states about where requests go and how long they are kept. */
export function ProviderFields({ saved, kind, readOnly, onSaved }: ProviderFieldsProps) {
  const [settings, setSettings] = useState<ProviderSettings>({ ...saved, kind });
  const { busy, problem, run } = useAct();
  const change = (part: Partial<ProviderSettings>) => setSettings({ ...settings, ...part });
  const changed = JSON.stringify(settings) !== JSON.stringify(saved);
  const address = kind === "device" || mayCall(settings.baseUrl) ? null : t("op_base_url_wrong");
  const model = kind === "device" || settings.model.trim() ? null : t("op_model_missing");
  const shut = !changed || busy || address !== null || model !== null;
  const save = () => {
    if (!shut)
      void run(async () => {
        await send("provider.save", settings);
        await onSaved();
      });
  };
  return (
    <div class="d-gap d-narrow">
      {kind === "device" ? (
        <>
          <h2>{t("op_on_this_device")}</h2>
          <p>{t("op_device_means")}</p>
        </>
      ) : (
        <>
          <h2>{t("op_connection")}</h2>
          <Field label={t("op_base_url")} hint={t("op_base_url_hint")} error={address}>
            <TextInput
              type="url"
              mono
              value={settings.baseUrl}
              readOnly={readOnly}
              onText={(baseUrl) => change({ baseUrl: baseUrl.trim() })}
            />
          </Field>
          <Field label={t("op_model")} error={model}>
            <TextInput mono value={settings.model} readOnly={readOnly} onText={(name) => change({ model: name.trim() })} />
          </Field>
          <div class="d-section-head d-section">
            <h2>{t("op_stated")}</h2>
            <span class="d-small">{t("op_stated_shown")}</span>
          </div>
          <p class="d-muted">{t("op_stated_why")}</p>
          <div class="d-cols even">
            <Field label={t("op_region")} hint={settings.region ? "" : t("op_unknown_shown")}>
              <TextInput value={settings.region} readOnly={readOnly} onText={(region) => change({ region })} />
            </Field>
            <Field label={t("op_retention")} hint={settings.retention ? "" : t("op_unknown_shown")}>
              <TextInput value={settings.retention} readOnly={readOnly} onText={(retention) => change({ retention })} />
            </Field>
          </div>
        </>
      )}
      <ProblemNote problem={problem} />
      {readOnly ? null : (
        <div class="d-actions">
          <Button kind="primary" shut={shut} onPress={save}>
            {kind === saved.kind ? t("op_save") : t("op_use_this")}
          </Button>
          {changed || kind !== saved.kind ? null : <span class="d-muted">{t("op_no_changes")}</span>}
        </div>
      )}
    </div>
  );
}
