import type { Source } from "../../lib/drafting/draft.ts";
import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { TierBadge } from "../ui/tier-badge.tsx";
import { ago } from "../ui/when.ts";
import { passageProse } from "./passage-prose.ts";

/** Internal guidance for the agent: kept apart from what may be said, and never sent. */
export function LaneForYou({ internal }: { internal: Source[] }) {
  if (internal.length === 0) return null;
  return (
    <section class="lane-you">
      <div class="sec-h">
        <Icon name="lock" />
        <h2>{t("sb_for_you")}</h2>
        <span class="aside">{t("sb_for_you_aside")}</span>
      </div>
      <ul>
        {internal.map(({ passage }) => (
          <li key={passage.id}>
            <span class="pre">{passageProse(passage)}</span>
            <TierBadge tier={passage.tier} />
            <small>
              {[
                passage.title,
                passage.updated ? t("sb_changed_small", ago(passage.updated, Date.now())) : null,
                t(passage.tellable === "no" ? "sb_not_tellable" : "sb_own_words"),
              ]
                .filter((part) => part !== null)
                .join(" · ")}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
