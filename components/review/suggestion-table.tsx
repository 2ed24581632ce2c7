import { dayTime } from "../options/day-time.ts";
import { agentOf } from "../options/log/log-item.ts";
import { State } from "../options/note.tsx";
import { number, t } from "../ui/i18n.ts";
import type { Suggestion } from "./suggestions.ts";

const kind = { green: "ok", amber: "warn", red: "danger" } as const;

/** Suggestions with risk, what became of them, how they were judged and how much was changed. */
export function SuggestionTable({
  all,
  open,
  narrow,
  onOpen,
}: {
  all: Suggestion[];
  open: string | null;
  narrow: boolean;
  onOpen: (id: string) => void;
}) {
  return (
    <div class="d-scroll">
      <table class="d-table pick">
        <thead>
          <tr>
            <th>{t("op_risk")}</th>
            <th>{t("op_ticket")}</th>
            <th>{t("rv_became")}</th>
            <th>{t("op_verdict")}</th>
            {narrow ? null : (
              <>
                <th>{t("op_brand")}</th>
                <th>{t("op_confidence")}</th>
              </>
            )}
            <th class="num">{t("rv_changed")}</th>
            {narrow ? null : (
              <>
                <th>{t("op_agent")}</th>
                <th>{t("op_time")}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {all.map((s) => (
            <tr key={s.item.id} aria-selected={s.item.id === open ? "true" : undefined}>
              <td class="d-nowrap">
                <State kind={kind[s.happening.risk]}>{t(`rv_risk_${s.happening.risk}`)}</State>
              </td>
              <th scope="row">
                <button
                  type="button"
                  class="d-rowlink"
                  aria-expanded={s.item.id === open ? "true" : "false"}
                  onClick={() => onOpen(s.item.id)}
                >
                  {s.item.entry?.ticket ? `#${s.item.entry.ticket.id}` : t("op_entry_no", s.item.seq)}
                </button>
              </th>
              <td>{became(s)}</td>
              <td class="d-nowrap">
                {s.verdict ? (
                  <State kind={s.verdict.verdict === "right" ? "ok" : "danger"}>{t(`op_verdict_${s.verdict.verdict}`)}</State>
                ) : null}
              </td>
              {narrow ? null : (
                <>
                  <td>{s.item.entry?.brand ?? ""}</td>
                  <td class="d-nowrap">
                    {t(`op_band_${s.happening.confidence.band}`)} <span class="d-small">{number(s.happening.confidence.value, 2)}</span>
                  </td>
                </>
              )}
              <td class="num">{s.changed === null ? "" : t("rv_percent", Math.round(s.changed * 100))}</td>
              {narrow ? null : (
                <>
                  <td>{agentOf(s.item) ?? s.item.install.slice(0, 8)}</td>
                  <td class="d-nowrap">{s.item.entry ? dayTime(s.item.entry.at) : ""}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function became(s: Suggestion): string {
  const what = s.sent ? t(`op_use_${s.sent.use}`) : s.inserted ? t("rv_inserted_only") : t("rv_not_used");
  return s.reported ? `${what}, ${t("rv_reported").toLocaleLowerCase()}` : what;
}
