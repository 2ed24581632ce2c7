import type { Happening } from "../../../lib/audit/entry.ts";
import { Tier } from "../../../lib/knowledge/article.ts";
import { draftPrint } from "../../ui/draft-print.ts";
import { number, t } from "../../ui/i18n.ts";
import { size } from "../../ui/size.ts";
import { TierBadge } from "../../ui/tier-badge.tsx";

type Suggestion = Extract<Happening, { kind: "suggestion" }>;

const classes = ["quoted", "supported", "cited", "conversation", "profile", "courtesy", "unsupported"] as const;

/** What a suggestion was made of: drafter, confidence, classes of its sentences, sources. */
export function SuggestionFacts({ happening: s }: { happening: Suggestion }) {
  const counted = classes.map((c) => [c, s.classes.filter((x) => x === c).length] as const).filter(([, n]) => n > 0);
  const { confidence, verifier = null, cost = null } = s;
  const took = draftPrint({ verifier, cost, made: s.zone === undefined ? null : { zone: s.zone, reported: s.region } });
  return (
    <dl class="d-kv">
      <dt>{t("op_drafted_by")}</dt>
      <dd>{s.drafter === "device" ? t("op_on_this_device") : [s.drafter, s.model].filter(Boolean).join(", ")}</dd>
      <dt>{t("op_confidence")}</dt>
      <dd>
        {t(`op_band_${confidence.band}`)}{" "}
        <span class="d-small">
          {number(confidence.value, 2)}, {confidence.calibrated ? t("op_calibrated", confidence.n) : t("op_uncalibrated")}
        </span>
      </dd>
      <dt>{t("op_sentences")}</dt>
      <dd>{counted.map(([c, n]) => `${n} ${t(`op_class_${c}`)}`).join(", ") || t("op_nothing")}</dd>
      <dt>{t("op_risk")}</dt>
      <dd>{t(`op_risk_${s.risk}`)}</dd>
      <dt>{t("op_profile")}</dt>
      <dd>
        {s.profile.id}, {t("op_v", s.profile.revision)}
      </dd>
      <dt>{t("op_sent_out")}</dt>
      <dd>{s.sentBytes === 0 ? t("op_nothing") : size(s.sentBytes)}</dd>
      {took.length > 0 ? (
        <>
          <dt>{t("op_took")}</dt>
          <dd>{took.join(" · ")}</dd>
        </>
      ) : null}
      {s.promptHash ? (
        <>
          <dt>{t("rv_report_prompt")}</dt>
          <dd class="d-mono">{s.promptHash}</dd>
        </>
      ) : null}
      {s.requestId ? (
        <>
          <dt>{t("rv_report_request")}</dt>
          <dd class="d-mono">{s.requestId}</dd>
        </>
      ) : null}
      {s.rules && s.rules.length > 0 ? (
        <>
          <dt>{t("rv_report_rules")}</dt>
          <dd>{s.rules.join(", ")}</dd>
        </>
      ) : null}
      {s.version ? (
        <>
          <dt>{t("rv_report_version")}</dt>
          <dd>{s.version}</dd>
        </>
      ) : null}
      <dt>{t("op_sources_word")}</dt>
      <dd>
        {s.sources.length === 0 ? t("op_nothing") : null}
        <ul>
          {s.sources.map((source) => (
            <li key={source.passage}>
              <span class="d-mono">{source.passage}</span>{" "}
              {Tier.safeParse(source.tier).success ? <TierBadge tier={source.tier as Tier} /> : null}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
