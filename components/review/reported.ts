import { computed } from "@preact/signals";
import { type ErrorReport, errorReport } from "../../lib/audit/error-report.ts";
import { type LogItem, sameSuggestion } from "../options/log/log-item.ts";
import { items } from "./logs.ts";

/** A reported error, with the lines of its suggestion. */
export interface Reported {
  item: LogItem;
  lines: LogItem[];
  report: ErrorReport;
}

/** Every reported error of all opened logs, newest first. */
export const reported = computed<Reported[]>(() =>
  items.value.flatMap((item) => {
    const lines = sameSuggestion(items.value, item);
    const report = errorReport(item, lines, false);
    return report ? [{ item, lines, report }] : [];
  }),
);

/** Reports as one file holds them; without `texts` no word of a customer or an agent is in it. */
export function reportsFile(all: Reported[], texts: boolean) {
  return { footnote: "error-reports", version: 1, reports: all.map(({ item, lines }) => errorReport(item, lines, texts)) } as const;
}
