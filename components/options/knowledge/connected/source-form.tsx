import { useState } from "preact/hooks";
import type { Tier } from "../../../../lib/knowledge/article.ts";
import type { SourceKind, SourceSettings } from "../../../../lib/source-settings.ts";
import { Button } from "../../../ui/button.tsx";
import { t } from "../../../ui/i18n.ts";
import { Field } from "../../field.tsx";
import { SelectInput } from "../../select-input.tsx";
import { TextInput } from "../../text-input.tsx";
import { AskFields } from "./ask-fields.tsx";
import { AuthChoice } from "./auth-choice.tsx";
import { asksOf, tidySource, wrongAnswers } from "./source-form-state.ts";
import { everyWords } from "./source-words.ts";

interface SourceFormProps {
  kind: SourceKind;
  saved: SourceSettings;
  isNew: boolean;
  readOnly: boolean;
  busy: boolean;
  onSave: (settings: SourceSettings) => void;
}

const hours = [0, 1, 6, 24, 168];

/** What a source is asked to be: what its kind asks, how it lets us in, and what holds for all its articles. */
export function SourceForm({ kind, saved, isNew, readOnly, busy, onSave }: SourceFormProps) {
  const [settings, setSettings] = useState(saved);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<SourceSettings>) => setSettings({ ...settings, ...part });
  const wrong = wrongAnswers(kind, settings);
  const fine = Object.keys(wrong).length === 0;
  const changed = isNew || JSON.stringify(settings) !== JSON.stringify(saved);
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (fine && changed && !busy) onSave(tidySource(kind, settings));
  };
  return (
    <form class="d-gap d-narrow" onSubmit={save}>
      <AuthChoice auths={kind.auths} auth={settings.auth} readOnly={readOnly} onAuth={(auth) => change({ auth })} />
      <AskFields
        kind={kind.id}
        asks={asksOf(kind, settings.auth)}
        answers={settings.answers}
        wrong={tried ? wrong : {}}
        readOnly={readOnly}
        onAnswers={(answers) => change({ answers })}
      />
      <Field label={t("op_name")} hint={t("op_source_name_hint")}>
        <TextInput
          value={settings.name}
          placeholder={tidySource(kind, { ...settings, name: "" }).name}
          readOnly={readOnly}
          onText={(name) => change({ name })}
        />
      </Field>
      <Field label={t("op_source_tier")} hint={t("op_source_tier_hint")}>
        <SelectInput
          value={settings.tier ?? ""}
          auto
          disabled={readOnly}
          options={tiers()}
          onPick={(tier) => change({ tier: tier === "" ? null : tier })}
        />
      </Field>
      <div class="d-cols even">
        <Field label={t("op_import_brand")} hint={t("op_source_brand_hint")}>
          <TextInput
            value={settings.brand ?? ""}
            readOnly={readOnly}
            onText={(brand) => change({ brand: brand.trim() === "" ? null : brand })}
          />
        </Field>
        <Field label={t("op_source_every")}>
          <SelectInput
            value={String(settings.every)}
            disabled={readOnly}
            options={[...new Set([...hours, settings.every])].map((h) => ({ value: String(h), name: everyWords(h) }))}
            onPick={(every) => change({ every: Number(every) })}
          />
        </Field>
      </div>
      {readOnly ? null : (
        <div class="d-actions">
          <button type="submit" class={changed && !busy ? "btn primary" : "btn"} aria-disabled={changed && !busy ? undefined : "true"}>
            {t(isNew ? "op_source_connect" : "op_save")}
          </button>
          {!isNew && changed ? <Button onPress={() => setSettings(saved)}>{t("op_discard")}</Button> : null}
          {isNew ? <span class="d-small">{t("op_source_connect_next")}</span> : null}
        </div>
      )}
    </form>
  );
}

function tiers(): { value: Tier | ""; name: string }[] {
  return [
    { value: "", name: t("op_source_tier_open") },
    { value: "public", name: t("op_read_everyone") },
    { value: "authenticated", name: t("op_read_signed_in") },
    { value: "internal", name: t("op_read_us") },
    { value: "never", name: t("op_read_never") },
  ];
}
