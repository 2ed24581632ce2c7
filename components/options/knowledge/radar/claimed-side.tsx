import type { Claimed } from "../../../../lib/knowledge/radar.ts";
import { languageName, t } from "../../../ui/i18n.ts";
import { TierBadge } from "../../../ui/tier-badge.tsx";
import { day } from "../../../ui/when.ts";
import { rowPieces } from "./row-pieces.ts";

/** One side of a contradiction: its words with the value marked, and where they stand. */
export function ClaimedSide({ claimed }: { claimed: Claimed }) {
  const { title, kind, article, locale, tier, brand, owner } = claimed;
  const [before, value, after] = rowPieces(claimed.text, claimed.from, claimed.to);
  const date = claimed.reviewed
    ? t("op_reviewed_on", day(claimed.reviewed))
    : claimed.updated
      ? t("op_revised_on", day(claimed.updated))
      : t("op_date_unknown");
  return (
    <blockquote class="d-claimed">
      <p lang={locale}>
        {before}
        <mark>{value}</mark>
        {after}
      </p>
      <footer>
        <a class="d-link" lang={locale} href={`#knowledge/article/${encodeURIComponent(article)}`}>
          {title}
        </a>
        {kind === "macro" ? <span class="d-plain">{t("op_saved_reply")}</span> : null}
        <TierBadge tier={tier} />
        <span class="d-small">{[languageName(locale), brand, date, owner].filter(Boolean).join(" · ")}</span>
      </footer>
    </blockquote>
  );
}
