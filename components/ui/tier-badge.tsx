import type { Tier } from "../../lib/knowledge/article.ts";
import { t } from "./i18n.ts";
import { Icon } from "./icon.tsx";

const icon = { public: "globe", authenticated: "user", internal: "lock", never: "lock" } as const;
const word = {
  public: "ui_tier_public",
  authenticated: "ui_tier_authenticated",
  internal: "ui_tier_internal",
  never: "ui_tier_never",
} as const;

/** Who may read an article: Public, Signed-in, Internal, Never. */
export function TierBadge({ tier }: { tier: Tier }) {
  return (
    <span class={`tier ${tier}`}>
      <Icon name={icon[tier]} />
      {t(word[tier])}
    </span>
  );
}
