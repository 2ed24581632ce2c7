import { dayTime } from "../options/day-time.ts";
import { t } from "../ui/i18n.ts";
import { aboutWord, drafterWord } from "./report-words.ts";
import type { Reported } from "./reported.ts";

/** Reported errors: when, where, what was wrong, and who wrote it. */
export function ReportTable({ all, open, onOpen }: { all: Reported[]; open: string | null; onOpen: (id: string) => void }) {
  return (
    <div class="d-scroll">
      <table class="d-table pick">
        <thead>
          <tr>
            <th>{t("op_ticket")}</th>
            <th>{t("rv_report_about")}</th>
            <th>{t("op_drafted_by")}</th>
            <th>{t("op_time")}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ item, report }) => (
            <tr key={item.id} aria-selected={item.id === open ? "true" : undefined}>
              <th scope="row">
                <button type="button" class="d-rowlink" aria-expanded={item.id === open ? "true" : "false"} onClick={() => onOpen(item.id)}>
                  {report.ticket ? `#${report.ticket.id}` : t("op_entry_no", item.seq)}
                </button>
              </th>
              <td>{aboutWord(report.about)}</td>
              <td>{drafterWord(report.facts)}</td>
              <td class="d-nowrap">{dayTime(report.at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
