import { useEffect, useState } from "preact/hooks";
import { send } from "../../../../lib/bus.ts";
import type { Stale } from "../../../../lib/knowledge/radar.ts";
import { Button } from "../../../ui/button.tsx";
import { number, plural, t } from "../../../ui/i18n.ts";
import { TierBadge } from "../../../ui/tier-badge.tsx";
import { day } from "../../../ui/when.ts";
import { LockNote } from "../../lock-note.tsx";
import { locked } from "../../locked.ts";
import { ProblemNote } from "../../problem-note.tsx";
import { status } from "../../status.ts";
import { useAct } from "../../use-act.ts";
import { OutLink } from "../articles/out-link.tsx";
import { KnowledgeHead } from "../knowledge-head.tsx";
import { radar, radarProblem, readRadar } from "./radar-state.ts";

const atOnce = 50;

/** Articles past their review date, the longest first. */
export function StalePage() {
  const [shown, setShown] = useState(atOnce);
  const { busy, problem, run } = useAct();
  useEffect(() => void readRadar(), []);
  const lock = locked(status.value, "edit-knowledge");
  const stale = radar.value?.stale ?? null;
  const reviewed = (id: string) => {
    if (busy) return;
    void run(async () => {
      await send("knowledge.reviewed", { ids: [id] });
      await readRadar();
    });
  };
  return (
    <>
      <KnowledgeHead at="stale" title={t("op_past_review")} lede={t("op_stale_lede")} />
      <LockNote lock={lock} />
      <ProblemNote problem={radarProblem.value ?? problem} />
      {stale || radarProblem.value ? null : <p class="d-muted">{t("op_radar_reading")}</p>}
      {stale && stale.length === 0 ? <p class="d-empty">{t("op_stale_none")}</p> : null}
      {stale && stale.length > 0 ? (
        <StaleTable stale={stale.slice(0, shown)} busy={busy} readOnly={lock !== null} onReviewed={reviewed} />
      ) : null}
      {stale && stale.length > shown ? (
        <Button kind="link" onPress={() => setShown(shown + atOnce)}>
          {t("op_show_more", number(stale.length - shown))}
        </Button>
      ) : null}
    </>
  );
}

interface StaleTableProps {
  stale: Stale[];
  busy: boolean;
  readOnly: boolean;
  onReviewed: (id: string) => void;
}

function StaleTable({ stale, busy, readOnly, onReviewed }: StaleTableProps) {
  return (
    <div class="d-scroll">
      <table class="d-table still">
        <thead>
          <tr>
            <th>{t("op_article")}</th>
            <th>{t("op_tier")}</th>
            <th>{t("op_owner")}</th>
            <th>{t("op_age")}</th>
            {readOnly ? null : (
              <th>
                <span class="vh">{t("op_reviewed_today")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {stale.map((s) => (
            <tr key={s.article}>
              <th scope="row">
                <a class="d-rowlink" href={`#knowledge/article/${encodeURIComponent(s.article)}`}>
                  {s.title}
                </a>
                {s.url ? (
                  <span class="d-small">
                    <OutLink url={s.url}>{t("op_at_its_source")}</OutLink>
                  </span>
                ) : null}
              </th>
              <td>
                <TierBadge tier={s.tier} />
              </td>
              <td>{s.owner ?? <span class="d-muted">{t("op_nobody_named")}</span>}</td>
              <td>
                <Since stale={s} />
              </td>
              {readOnly ? null : (
                <td class="num">
                  <Button kind="small" shut={busy} onPress={() => onReviewed(s.article)}>
                    {t("op_reviewed_today")}
                    <span class="vh">: {s.title}</span>
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Since({ stale: { months, reviewed, updated } }: { stale: Stale }) {
  const date = reviewed ? t("op_reviewed_on", day(reviewed)) : updated ? t("op_revised_on", day(updated)) : t("op_date_unknown");
  return (
    <>
      {plural("op_months_ago", months)}
      <span class="d-small">{date}</span>
    </>
  );
}
