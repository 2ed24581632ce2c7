import type { Profile } from "../../../lib/drafting/profile.ts";
import { t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { LinesInput } from "../lines-input.tsx";
import { TextInput } from "../text-input.tsx";
import { ToneScale } from "./tone-scale.tsx";
import type { ProfileDraft } from "./use-profile-draft.ts";

const scales = [
  ["formal", "op_tone_casual", "op_tone_formal"],
  ["warm", "op_tone_factual", "op_tone_warm"],
  ["thorough", "op_tone_short", "op_tone_thorough"],
  ["expert", "op_tone_plain", "op_tone_expert"],
] as const;

/** Whose voice it is and how it sounds. */
export function VoiceFields({ draft, saved, readOnly }: { draft: ProfileDraft; saved: Profile; readOnly: boolean }) {
  const { profile, change, changes, problems } = draft;
  const is = (field: string) => changes.includes(field);
  const error = (key: keyof typeof problems) => (problems[key] ? t(problems[key]) : null);
  return (
    <div class="d-gap">
      <h2>{t("op_whose_voice")}</h2>
      <Field label={t("op_name")} error={error("name")} changed={is("name")}>
        <TextInput value={profile.name} readOnly={readOnly} onText={(name) => change({ name })} />
      </Field>
      <div class="d-cols even">
        <Field label={t("op_brand")} error={error("brand")} changed={is("brand")}>
          <TextInput value={profile.brand} readOnly={readOnly} onText={(brand) => change({ brand })} />
        </Field>
        <Field label={t("op_locale")} hint={t("op_locale_hint")} error={error("locale")} changed={is("locale")}>
          <TextInput value={profile.locale} readOnly={readOnly} onText={(locale) => change({ locale: locale.trim() })} />
        </Field>
      </div>
      <Field label={t("op_aliases")} hint={t("op_aliases_hint")} changed={is("brandAliases")}>
        <LinesInput values={profile.brandAliases} rows={2} readOnly={readOnly} onValues={(brandAliases) => change({ brandAliases })} />
      </Field>
      <div class="d-section-head d-section">
        <h2>{t("op_voice")}</h2>
        {changes.some((c) => c.startsWith("tone.")) ? <span class="d-small">{t("op_ring", saved.revision)}</span> : null}
      </div>
      <div>
        {scales.map(([scale, low, high]) => (
          <ToneScale
            key={scale}
            low={t(low)}
            high={t(high)}
            value={profile.tone[scale]}
            was={saved.tone[scale]}
            readOnly={readOnly}
            onPick={(value) => change({ tone: { ...profile.tone, [scale]: value } })}
          />
        ))}
      </div>
      <Field label={t("op_instructions")} hint={t("op_instructions_hint")} changed={is("instructions")}>
        <TextInput value={profile.instructions} rows={4} readOnly={readOnly} onText={(instructions) => change({ instructions })} />
      </Field>
      <div class="d-cols even">
        <Field label={t("op_greeting")} hint={t("op_greeting_hint")} error={error("greeting")} changed={is("greeting")}>
          <TextInput value={profile.greeting} readOnly={readOnly} onText={(greeting) => change({ greeting })} />
        </Field>
        <Field label={t("op_signature")} hint={t("op_signature_hint")} changed={is("signature")}>
          <TextInput value={profile.signature} rows={2} readOnly={readOnly} onText={(signature) => change({ signature })} />
        </Field>
      </div>
    </div>
  );
}
