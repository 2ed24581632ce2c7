import type { Draft } from "../../../lib/drafting/draft.ts";
import type { Screening } from "../../../lib/guardrails/policy.ts";
import { plural, t } from "../../ui/i18n.ts";
import { TierBadge } from "../../ui/tier-badge.tsx";
import { MarkedDraft } from "../marked-draft.tsx";
import { Note, State } from "../note.tsx";

const riskKind = { green: "ok", amber: "warn", red: "danger" } as const;

/** The previewed draft with its marks, sources and what must be verified; or why there is none. */
export function PreviewResult({ draft, screening }: { draft: Draft | null; screening: Screening }) {
  const rules = screening.hits.map((h) => h.name).join(", ");
  return (
    <div class="d-gap" role="status">
      <State kind={riskKind[screening.risk]}>
        {t(`op_risk_${screening.risk}`)}
        {rules ? `: ${rules}` : ""}
      </State>
      {draft ? (
        <Drafted draft={draft} />
      ) : (
        <Note kind="info" title={t("op_preview_none")}>
          {screening.holding ? <p class="d-draft">{screening.holding}</p> : null}
        </Note>
      )}
    </div>
  );
}

function Drafted({ draft }: { draft: Draft }) {
  const must = draft.values.filter((v) => v.must && !v.verified);
  const used = draft.sources.filter((s) => s.used);
  return (
    <>
      <MarkedDraft draft={draft} />
      <dl class="d-kv">
        <dt>{t("op_confidence")}</dt>
        <dd>
          {t(`op_band_${draft.confidence.band}`)}{" "}
          <span class="d-small">
            {draft.confidence.value.toFixed(2)},{" "}
            {draft.confidence.calibrated ? t("op_calibrated", draft.confidence.n) : t("op_uncalibrated")}
          </span>
        </dd>
        <dt>{t("op_sentences")}</dt>
        <dd>{classCounts(draft)}</dd>
        <dt>{t("op_to_verify")}</dt>
        <dd>{must.length === 0 ? t("op_nothing") : must.map((v) => v.text).join(", ")}</dd>
        <dt>{t("op_blocked")}</dt>
        <dd>
          {draft.findings
            .filter((f) => f.blocks)
            .map((f) => t("op_quote", f.text))
            .join(", ") || t("op_nothing")}
        </dd>
      </dl>
      <h2>{plural("op_sources", used.length)}</h2>
      <ul class="d-gap">
        {used.map((s) => (
          <li key={s.number}>
            <b>{s.number}</b> {s.passage.title} <TierBadge tier={s.passage.tier} />
          </li>
        ))}
      </ul>
    </>
  );
}

function classCounts(draft: Draft): string {
  const classes = ["quoted", "supported", "cited", "conversation", "profile", "courtesy", "unsupported"] as const;
  return classes
    .map((c) => ({ c, n: draft.sentences.filter((s) => s.class === c).length }))
    .filter(({ n }) => n > 0)
    .map(({ c, n }) => `${n} ${t(`op_class_${c}`)}`)
    .join(", ");
}
