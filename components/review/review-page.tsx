import { useEffect } from "preact/hooks";
import { DeskIcon } from "../options/desk-icon.tsx";
import { Frame, type Place } from "../options/frame.tsx";
import { followRoute, route } from "../options/route.ts";
import { readStatus } from "../options/status.ts";
import { t } from "../ui/i18n.ts";
import { IntegrityPage } from "./integrity-page.tsx";
import { logs, merged } from "./logs.ts";
import { QueuePage } from "./queue-page.tsx";
import { reported } from "./reported.ts";
import { ReportsPage } from "./reports-page.tsx";
import { suggestions } from "./suggestions.ts";
import { ValuePage } from "./value-page.tsx";
import { readVerdicts } from "./verdicts.ts";

const screens = { queue: QueuePage, reports: ReportsPage, value: ValuePage, integrity: IntegrityPage };

/** The review page: exported logs of several agents, together. */
export function ReviewPage() {
  useEffect(() => {
    const leave = new AbortController();
    followRoute(leave.signal);
    void readStatus();
    void readVerdicts();
    return () => leave.abort();
  }, []);
  const broken = (merged.value?.chains ?? []).filter((c) => !c.verification.ok).length;
  const places: Place[] = [
    { at: "queue", name: t("rv_queue"), icon: "list", count: logs.value.length > 0 ? suggestions.value.length : null },
    { at: "reports", name: t("rv_reports"), icon: "danger", count: logs.value.length > 0 ? reported.value.length : null },
    { at: "value", name: t("rv_value"), icon: "chart" },
    { at: "integrity", name: t("rv_integrity"), icon: "chain", count: logs.value.length > 0 ? logs.value.length : null },
  ];
  const Screen = screens[(route.value[0] ?? "queue") as keyof typeof screens] ?? QueuePage;
  const who = (
    <>
      {broken > 0 ? (
        <span class="d-state danger">
          <DeskIcon name="danger" />
          <a href="#integrity">{t("rv_chains_broken", broken)}</a>
        </span>
      ) : null}
      <span>
        <DeskIcon name="lock" />
        {t("rv_stays_here")}
      </span>
    </>
  );
  return (
    <Frame page={t("rv_review")} places={places} who={who} foot={t("rv_foot")}>
      <Screen />
    </Frame>
  );
}
