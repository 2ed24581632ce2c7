import type { ProviderKind } from "../../../lib/provider-settings.ts";
import { type Key, t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { Note } from "../note.tsx";
import { SelectInput } from "../select-input.tsx";
import { TextInput } from "../text-input.tsx";
import { atAddress, statementsLeftBehind, withModel } from "./fresh-settings.ts";
import { presets } from "./presets.ts";
import type { ProviderForm } from "./use-provider-form.ts";

const meanings: Record<Exclude<ProviderKind, "device">, Key> = {
  anthropic: "op_kind_anthropic_means",
  gateway: "op_kind_gateway_means",
  bedrock: "op_kind_bedrock_means",
  openai: "op_kind_openai_means",
};

/** Which server, which model, and which small model checks what it wrote. */
export function ConnectionFields({ form, kind }: { form: ProviderForm; kind: Exclude<ProviderKind, "device"> }) {
  const { settings, saved, change, problems, readOnly } = form;
  const error = (key: "baseUrl" | "model") => (problems[key] ? t(problems[key]) : null);
  const move = (baseUrl: string) => change(atAddress(settings, saved, baseUrl.trim()));
  const known = presets[kind];
  const picked = known.find((p) => p.baseUrl === settings.baseUrl)?.id ?? "";
  return (
    <section class="d-section d-gap d-narrow">
      <h2>{t("op_connection")}</h2>
      <p class="d-muted">{t(meanings[kind])}</p>
      {known.length > 1 && !readOnly ? (
        <Field label={t("op_preset")} hint={t("op_preset_hint")}>
          <SelectInput
            value={picked}
            options={[{ value: "", name: t("op_preset_other") }, ...known.map((p) => ({ value: p.id, name: p.name }))]}
            onPick={(id) => {
              const preset = known.find((p) => p.id === id);
              if (preset) move(preset.baseUrl);
            }}
          />
        </Field>
      ) : null}
      <Field label={t("op_base_url")} hint={t("op_base_url_hint")} error={settings.baseUrl === "" ? null : error("baseUrl")}>
        <TextInput type="url" mono value={settings.baseUrl} readOnly={readOnly} onText={move} />
      </Field>
      {statementsLeftBehind(settings, saved) ? <Note kind="warn">{t("op_address_clears")}</Note> : null}
      <Field label={t("op_model")} hint={t("op_model_hint")} error={settings.baseUrl === "" ? null : error("model")}>
        <TextInput mono value={settings.model} readOnly={readOnly} onText={(name) => change(withModel(settings, saved, name.trim()))} />
      </Field>
      <Field label={t("op_verifier")} hint={t("op_verifier_hint")}>
        <TextInput mono value={settings.verifier} readOnly={readOnly} onText={(name) => change({ verifier: name.trim() })} />
      </Field>
    </section>
  );
}
