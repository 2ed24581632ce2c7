import type { Tier } from "../../../lib/knowledge/article.ts";
import { t } from "../../ui/i18n.ts";
import { TierBadge } from "../../ui/tier-badge.tsx";
import { DeskIcon } from "../desk-icon.tsx";
import { Field } from "../field.tsx";
import { LinesInput } from "../lines-input.tsx";
import { BandFields } from "./band-fields.tsx";
import { BannedWords } from "./banned-words.tsx";
import type { ProfileDraft } from "./use-profile-draft.ts";

const channels = ["email", "chat", "form", "portal", "social", "phone"] as const;

/** What a reply may never say, what it may quote, and how sure it must be. */
export function LimitFields({ draft, readOnly }: { draft: ProfileDraft; readOnly: boolean }) {
  const { profile, change, changes, problems } = draft;
  const is = (field: string) => changes.includes(field);
  return (
    <>
      <BannedWords
        banned={profile.banned}
        error={problems.banned ? t(problems.banned) : null}
        changed={is("banned")}
        readOnly={readOnly}
        onBanned={(banned) => change({ banned })}
      />
      <div class="d-section">
        <Field label={t("op_competitors")} hint={t("op_competitors_hint")} changed={is("competitors")}>
          <LinesInput values={profile.competitors} rows={2} readOnly={readOnly} onValues={(competitors) => change({ competitors })} />
        </Field>
      </div>
      <Quotes draft={draft} readOnly={readOnly} />
      <fieldset class="d-section">
        <legend>
          <h2>{t("op_vouched")}</h2>
        </legend>
        <p class="d-small">{t("op_vouched_hint")}</p>
        <div class="d-choices">
          {channels.map((channel) => (
            <label key={channel} class="d-choice">
              <input
                type="checkbox"
                disabled={readOnly}
                checked={profile.authenticatedChannels.includes(channel)}
                onChange={() => change({ authenticatedChannels: toggled(profile.authenticatedChannels, channel) })}
              />
              {t(`op_channel_${channel}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <BandFields draft={draft} readOnly={readOnly} />
      <div class="d-section">
        <Field label={t("op_links")} hint={t("op_links_hint")} error={problems.links ? t(problems.links) : null} changed={is("links")}>
          <LinesInput values={profile.links} rows={2} readOnly={readOnly} onValues={(links) => change({ links })} />
        </Field>
      </div>
    </>
  );
}

function Quotes({ draft, readOnly }: { draft: ProfileDraft; readOnly: boolean }) {
  const { profile, change, problems } = draft;
  const rows: [Tier, string][] = [
    ["public", t("op_quote_public")],
    ["authenticated", t("op_quote_authenticated")],
  ];
  return (
    <fieldset class="d-section">
      <legend>
        <h2>{t("op_may_quote_long")}</h2>
      </legend>
      {rows.map(([tier, words]) => (
        <label key={tier} class="d-choice">
          <input
            type="checkbox"
            disabled={readOnly}
            checked={profile.tiers.includes(tier)}
            onChange={() => change({ tiers: toggled(profile.tiers, tier) })}
          />
          <TierBadge tier={tier} /> <span>{words}</span>
        </label>
      ))}
      <p class="d-choice">
        <DeskIcon name="none" />
        <TierBadge tier="internal" /> <span class="d-muted">{t("op_quote_internal")}</span>
      </p>
      {problems.tiers ? (
        <p class="d-error">
          <DeskIcon name="danger" />
          {t(problems.tiers)}
        </p>
      ) : null}
    </fieldset>
  );
}

function toggled<V>(values: V[], value: V): V[] {
  return values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
}
