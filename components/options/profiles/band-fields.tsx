import type { Profile } from "../../../lib/drafting/profile.ts";
import { number, t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { Field } from "../field.tsx";
import { checkFrom } from "./check-from.ts";
import { ThresholdInput } from "./threshold-input.tsx";
import type { ProfileDraft } from "./use-profile-draft.ts";

type Bands = Profile["thresholds"];

/** From which confidence a draft is called High, Check or Low, and what each asks of the agent. */
export function BandFields({ draft, readOnly }: { draft: ProfileDraft; readOnly: boolean }) {
  const { profile, change, changes, problems } = draft;
  const { thresholds } = profile;
  const check = checkFrom(thresholds);
  const set = (part: Partial<Bands>) => change({ thresholds: { ...thresholds, ...part } });
  return (
    <section class="d-section d-gap">
      <div class="d-section-head">
        <h2>{t("op_bands")}</h2>
        {changes.includes("thresholds") ? <span class="d-small">{t("op_changed")}</span> : null}
      </div>
      <p class="d-muted">{t("op_bands_means")}</p>
      <Field label={t("op_high")} hint={t("op_high_hint")}>
        <ThresholdInput value={thresholds.high} readOnly={readOnly} onValue={(high) => set({ high })} />
      </Field>
      <Field label={t("op_check")} hint={t("op_check_hint")}>
        <ThresholdInput value={check} readOnly={readOnly} onValue={(value) => set({ check: value })} />
      </Field>
      <Field label={t("op_offer")} hint={t("op_offer_hint")}>
        <ThresholdInput value={thresholds.offer} readOnly={readOnly} onValue={(offer) => set({ offer })} />
      </Field>
      {problems.thresholds ? (
        <p class="d-error" role="alert">
          <DeskIcon name="danger" />
          {t(problems.thresholds)}
        </p>
      ) : (
        <BandBar {...thresholds} check={check} />
      )}
    </section>
  );
}

/** The bands side by side, as wide as they are; the words below say the same. */
function BandBar({ offer, check, high }: Required<Bands>) {
  const parts = [
    { band: "none", name: t("op_no_draft"), from: 0, to: offer },
    { band: "low", name: t("op_band_low"), from: offer, to: check },
    { band: "check", name: t("op_band_check"), from: check, to: high },
    { band: "high", name: t("op_band_high"), from: high, to: 1 },
  ].filter((part) => part.to > part.from);
  return (
    <div class="d-bands">
      <div aria-hidden="true">
        {parts.map((part) => (
          <i key={part.band} class={part.band} style={{ flexGrow: part.to - part.from }} />
        ))}
      </div>
      <p class="d-small">{parts.map((part) => t("op_band_range", part.name, number(part.from, 2), number(part.to, 2))).join(" · ")}</p>
    </div>
  );
}
