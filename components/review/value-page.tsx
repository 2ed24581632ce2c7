import { enoughOutcomes, type Measure, metrics } from "../../lib/audit/metrics.ts";
import { Note } from "../options/note.tsx";
import { PageHead } from "../options/page-head.tsx";
import { number, t } from "../ui/i18n.ts";
import { items, merged } from "./logs.ts";
import { OpenLogs } from "./open-logs.tsx";
import { judgedItems } from "./verdicts.ts";

/** What the logs say about use, with the number behind each figure; too few is said, not shown. */
export function ValuePage() {
  const broken = (merged.value?.chains ?? []).some((c) => !c.verification.ok);
  if (items.value.length === 0)
    return (
      <>
        <PageHead title={t("rv_value")} lede={t("rv_value_lede")} />
        <OpenLogs big />
      </>
    );
  const m = metrics(judgedItems.value.toReversed().flatMap((i) => (i.entry ? [i.entry] : [])));
  const shares: [string, number | null, Measure][] = [
    [t("rv_m_unchanged"), m.counts.unchanged, m.unchanged],
    [t("rv_m_edited"), m.counts.edited, m.edited],
    [t("rv_m_discarded"), m.counts.discarded, m.discarded],
    [t("rv_m_kept"), null, m.kept],
    [t("rv_m_right"), m.verdicts.right, m.right],
  ];
  const counts: [string, number][] = [
    [t("rv_m_opened"), m.opened],
    [t("rv_m_suggestions"), m.suggestions],
    [t("rv_m_sent"), m.sent],
    [t("rv_m_judged"), m.verdicts.judged],
  ];
  return (
    <>
      <PageHead title={t("rv_value")} lede={t("rv_value_lede")} />
      {broken ? (
        <Note kind="warn" title={t("rv_value_broken")}>
          {t("rv_value_broken_means")}
        </Note>
      ) : null}
      <section class="d-section">
        <h2>{t("rv_counted")}</h2>
        <dl class="d-kv">
          {counts.map(([name, n]) => (
            <>
              <dt key={name}>{name}</dt>
              <dd>{number(n)}</dd>
            </>
          ))}
        </dl>
      </section>
      <section class="d-section">
        <h2>{t("rv_became_drafts")}</h2>
        <div class="d-scroll">
          <table class="d-table still d-narrow">
            <thead>
              <tr>
                <th>{t("rv_measure")}</th>
                <th class="num">{t("rv_number")}</th>
                <th class="num">{t("rv_share")}</th>
                <th class="num">n</th>
                <th>{t("rv_reading")}</th>
              </tr>
            </thead>
            <tbody>
              {shares.map(([name, count, { value, n }]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td class="num">{count === null ? "" : number(count)}</td>
                  <td class="num">{value === null ? "" : t("rv_percent", Math.round(value * 100))}</td>
                  <td class="num">{number(n)}</td>
                  <td>
                    {value === null ? (
                      t("rv_not_enough", enoughOutcomes, n)
                    ) : (
                      <progress class="d-bar" value={value} max={1} aria-label={name} />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="d-small">{t("rv_not_cause")}</p>
      </section>
    </>
  );
}
