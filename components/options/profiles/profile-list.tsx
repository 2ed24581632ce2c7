import type { Profile } from "../../../lib/drafting/profile.ts";
import { Button } from "../../ui/button.tsx";
import { languageName, t } from "../../ui/i18n.ts";
import { TierBadge } from "../../ui/tier-badge.tsx";
import { DeskIcon } from "../desk-icon.tsx";
import { LockNote } from "../lock-note.tsx";
import { locked } from "../locked.ts";
import { PageHead } from "../page-head.tsx";
import { go } from "../route.ts";
import { status } from "../status.ts";

/** Profiles under their brands. */
export function ProfileList({ profiles }: { profiles: Profile[] }) {
  const lock = locked(status.value, "edit-profiles");
  const brands = [...new Set(profiles.map((p) => p.brand))].sort((a, b) => a.localeCompare(b));
  return (
    <>
      <PageHead title={t("op_profiles")} lede={t("op_profiles_lede")}>
        {lock ? null : (
          <Button kind="primary" onPress={() => go("profiles", "new")}>
            <DeskIcon name="plus" />
            {t("op_profile_new")}
          </Button>
        )}
      </PageHead>
      <LockNote lock={lock} />
      {profiles.length === 0 ? <div class="d-empty">{t("op_profiles_empty")}</div> : null}
      {brands.map((brand) => (
        <Brand key={brand} brand={brand} profiles={profiles.filter((p) => p.brand === brand)} />
      ))}
    </>
  );
}

function Brand({ brand, profiles }: { brand: string; profiles: Profile[] }) {
  const aliases = [...new Set(profiles.flatMap((p) => p.brandAliases))];
  return (
    <section class="d-section">
      <div class="d-section-head">
        <h2>{brand}</h2>
        {aliases.length > 0 ? <span class="d-muted small">{t("op_brand_aliases", aliases.join(", "))}</span> : null}
      </div>
      <div class="d-scroll">
        <table class="d-table">
          <thead>
            <tr>
              <th>{t("op_profile")}</th>
              <th>{t("op_language")}</th>
              <th>{t("op_may_quote")}</th>
              <th>{t("op_revision")}</th>
              <th class="num">{t("op_banned")}</th>
            </tr>
          </thead>
          <tbody>
            {profiles.map((p) => (
              <Row key={p.id} profile={p} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ profile }: { profile: Profile }) {
  return (
    <tr>
      <th scope="row">
        <a class="d-rowlink" href={`#profiles/${encodeURIComponent(profile.id)}`}>
          {profile.name}
        </a>
      </th>
      <td>{languageName(profile.locale)}</td>
      <td>
        <span class="d-actions">
          {profile.tiers
            .filter((tier) => tier === "public" || tier === "authenticated")
            .map((tier) => (
              <TierBadge key={tier} tier={tier} />
            ))}
        </span>
      </td>
      <td>{t("op_v", profile.revision)}</td>
      <td class="num">{profile.banned.length + profile.competitors.length}</td>
    </tr>
  );
}
