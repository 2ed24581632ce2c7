import { useState } from "preact/hooks";
import { DeskIcon } from "../options/desk-icon.tsx";
import { download, fileName } from "../options/download.ts";
import { PageHead } from "../options/page-head.tsx";
import { go, route } from "../options/route.ts";
import { Button } from "../ui/button.tsx";
import { plural, t } from "../ui/i18n.ts";
import { logs } from "./logs.ts";
import { OpenLogs } from "./open-logs.tsx";
import { ReportDetail } from "./report-detail.tsx";
import { ReportTable } from "./report-table.tsx";
import { type Reported, reported, reportsFile } from "./reported.ts";

/** The errors that agents reported, each with what is needed to find its cause. */
export function ReportsPage() {
  const open = reported.value.find((r) => r.item.id === route.value[1]) ?? null;
  if (logs.value.length === 0) {
    return (
      <>
        <PageHead title={t("rv_reports")} lede={t("rv_reports_lede")} />
        <OpenLogs big />
      </>
    );
  }
  const show = (id: string) => go("reports", ...(id === open?.item.id ? [] : [id]));
  return (
    <>
      <PageHead title={plural("rv_reports_count", reported.value.length)} lede={t("rv_reports_lede")}>
        <OpenLogs />
      </PageHead>
      {reported.value.length === 0 ? <p class="d-empty">{t("rv_reports_none")}</p> : null}
      {reported.value.length > 0 ? <Export all={reported.value} /> : null}
      {reported.value.length > 0 ? (
        <div class={open ? "d-cols master d-section" : "d-section"}>
          <ReportTable all={reported.value} open={open?.item.id ?? null} onOpen={show} />
          {open ? (
            <div class="d-panel">
              <ReportDetail reported={open} onClose={() => go("reports")} />
            </div>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function Export({ all }: { all: Reported[] }) {
  const [texts, setTexts] = useState(false);
  return (
    <div class="d-gap d-narrow">
      <label class="d-choice">
        <input type="checkbox" checked={texts} onChange={(e) => setTexts(e.currentTarget.checked)} />
        <span>{t("rv_reports_texts")}</span>
      </label>
      <Button onPress={() => download(fileName("footnote-error-reports"), reportsFile(all, texts))}>
        <DeskIcon name="download" />
        {t("rv_reports_export")}
      </Button>
    </div>
  );
}
