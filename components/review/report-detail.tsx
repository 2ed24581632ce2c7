import type { ComponentChildren } from "preact";
import type { ReportFacts } from "../../lib/audit/entry.ts";
import { Tier } from "../../lib/knowledge/article.ts";
import { dayTime } from "../options/day-time.ts";
import { download, fileName } from "../options/download.ts";
import { textNamed } from "../options/log/log-item.ts";
import { Button } from "../ui/button.tsx";
import { number, t } from "../ui/i18n.ts";
import { TierBadge } from "../ui/tier-badge.tsx";
import { aboutWord, drafterWord, findingWords } from "./report-words.ts";
import { type Reported, reportsFile } from "./reported.ts";

/** One reported error: what the agent said, and every fact that is needed to find the cause. */
export function ReportDetail({ reported, onClose }: { reported: Reported; onClose: () => void }) {
  const { item, lines, report } = reported;
  const { facts, quarantined } = report;
  const comment = textNamed([item], "comment");
  const drafted = lines.find((l) => l.install === item.install && l.entry?.happening.kind === "suggestion");
  return (
    <div class="d-gap">
      <div class="d-section-head">
        <h2>
          {aboutWord(report.about)}
          {report.ticket ? `, #${report.ticket.id}` : ""}
        </h2>
        <Button kind="small-link" onPress={onClose}>
          {t("op_close")}
        </Button>
      </div>
      {comment ? <p class="d-said">{comment}</p> : null}
      <dl class="d-kv">
        <Fact name={t("op_time")}>{dayTime(report.at)}</Fact>
        <Fact name={t("rv_report_tag")}>
          <span class="d-mono">{report.tag}</span>
        </Fact>
        <Fact name={t("rv_report_line")}>
          {drafted ? <a href={`#queue/${encodeURIComponent(drafted.id)}`}>{lineName(drafted)}</a> : lineName(item)}
        </Fact>
        <Fact name={t("rv_report_out")}>{quarantined.length === 0 ? t("op_nothing") : quarantined.join(", ")}</Fact>
        <Fact name={t("rv_report_rules")}>{facts.rules.join(", ") || t("op_nothing")}</Fact>
        <Fact name={t("rv_report_version")}>{facts.draft?.version ?? facts.version ?? t("op_unknown")}</Fact>
      </dl>
      {facts.draft ? <DraftFacts facts={facts} draft={facts.draft} /> : null}
      <Button kind="small" onPress={() => download(fileName("footnote-error-report", String(item.seq)), reportsFile([reported], false))}>
        {t("rv_report_export")}
      </Button>
    </div>
  );
}

function DraftFacts({ facts, draft }: { facts: ReportFacts; draft: NonNullable<ReportFacts["draft"]> }) {
  const { confidence, verifier } = draft;
  const found = (text: string | null) => (text ? <span class="d-mono">{text}</span> : t("op_unknown"));
  return (
    <dl class="d-kv">
      <Fact name={t("op_drafted_by")}>{drafterWord(facts)}</Fact>
      {draft.drafter === "device" ? null : (
        <>
          <Fact name={t("rv_report_region")}>{[draft.zone, draft.region].filter(Boolean).join(", ") || t("op_unknown")}</Fact>
          <Fact name={t("rv_report_request")}>{found(draft.requestId)}</Fact>
          <Fact name={t("rv_report_prompt")}>{found(draft.promptHash)}</Fact>
        </>
      )}
      <Fact name={t("op_profile")}>
        {draft.profile.id}, {t("op_v", draft.profile.revision)}
      </Fact>
      <Fact name={t("op_confidence")}>
        {t(`op_band_${confidence.band}`)} <span class="d-small">{number(confidence.value, 2)}</span>
      </Fact>
      <Fact name={t("op_sentences")}>{draft.classes.join(", ") || t("op_nothing")}</Fact>
      <Fact name={t("rv_report_findings")}>{findingWords(draft.findings) || t("op_nothing")}</Fact>
      <Fact name={t("rv_report_verifier")}>
        {verifier ? [verifier.model, verifier.failed].filter(Boolean).join(", ") : t("op_nothing")}
      </Fact>
      <Fact name={t("rv_report_articles")}>
        {draft.articles.length === 0 ? t("op_nothing") : null}
        <ul>
          {draft.articles.map((a) => (
            <li key={`${a.id}@${a.revision}`}>
              <span class="d-mono">{a.id}</span> {t("op_v", a.revision)}{" "}
              {Tier.safeParse(a.tier).success ? <TierBadge tier={a.tier as Tier} /> : null}
              {a.cited ? null : <span class="d-small"> {t("rv_report_not_cited")}</span>}
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function lineName({ seq, hash }: { seq: number; hash: string }): string {
  return `${number(seq)} (${hash.slice(0, 16)})`;
}
