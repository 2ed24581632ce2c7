import type { Source } from "../../lib/drafting/draft.ts";
import { plural, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { rowProse } from "../ui/row-prose.ts";
import { TierBadge } from "../ui/tier-badge.tsx";
import { ago } from "../ui/when.ts";
import { KindBadge } from "./kind-badge.tsx";
import { passageProse } from "./passage-prose.ts";

/** More than this would push the reply out of sight. */
const atOnce = 2;

/** Internal guidance for the agent: kept apart from what may be said, and never sent. */
export function LaneForYou({ internal }: { internal: Source[] }) {
  if (internal.length === 0) return null;
  const passages = internal.map(({ passage }) => passage);
  return (
    <section class="lane-you">
      <div class="sec-h">
        <Icon name="lock" />
        <h2>{t("sb_for_you")}</h2>
        <span class="aside">{t("sb_for_you_aside")}</span>
      </div>
      <Notes passages={passages.slice(0, atOnce)} />
      {passages.length > atOnce ? (
        <details>
          <summary>{plural("sb_for_you_more", passages.length - atOnce)}</summary>
          <Notes passages={passages.slice(atOnce)} />
        </details>
      ) : null}
    </section>
  );
}

function Notes({ passages }: { passages: Source["passage"][] }) {
  return (
    <ul>
      {passages.map((passage) => (
        <li key={passage.id}>
          <span class="pre">{rowProse(passageProse(passage))}</span>
          <TierBadge tier={passage.tier} />
          <small>
            <KindBadge kind={passage.kind} /> {about(passage)}
          </small>
        </li>
      ))}
    </ul>
  );
}

function about({ title, updated, tellable }: Source["passage"]): string {
  const age = updated ? t("sb_changed_small", ago(updated, Date.now())) : null;
  return [title, age, t(tellable === "no" ? "sb_not_tellable" : "sb_own_words")].filter((part) => part !== null).join(" · ");
}
