import { t } from "../../ui/i18n.ts";
import { dayTime } from "../day-time.ts";
import { State } from "../note.tsx";
import { happeningWords, kindName, useWord } from "./happening-words.ts";
import type { LogItem } from "./log-item.ts";

interface LogTableProps {
  items: LogItem[];
  open: string | null;
  /** Numbers of selected lines; null where nothing may be selected. */
  selected: number[] | null;
  narrow: boolean;
  onOpen: (id: string) => void;
  onSelect: (seqs: number[]) => void;
}

/** Lines of the log, newest first. */
export function LogTable({ items, open, selected, narrow, onOpen, onSelect }: LogTableProps) {
  const toggle = (seq: number) => onSelect(selected?.includes(seq) ? selected.filter((s) => s !== seq) : [...(selected ?? []), seq]);
  return (
    <div class="d-scroll">
      <table class="d-table pick">
        <thead>
          <tr>
            {selected ? (
              <th>
                <span class="vh">{t("op_select")}</span>
              </th>
            ) : null}
            <th class="num">{t("op_no")}</th>
            <th>{t("op_time")}</th>
            <th>{t("op_ticket")}</th>
            <th>{t("op_what")}</th>
            {narrow ? null : (
              <>
                <th>{t("op_brand")}</th>
                <th>{t("op_confidence")}</th>
                <th>{t("op_use")}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((i) => (
            <tr key={i.id} aria-selected={i.id === open ? "true" : undefined}>
              {selected ? (
                <td>
                  {i.texts.length > 0 ? (
                    <label>
                      <span class="vh">{t("op_select_line", i.seq)}</span>
                      <input class="d-check" type="checkbox" checked={selected.includes(i.seq)} onChange={() => toggle(i.seq)} />
                    </label>
                  ) : null}
                </td>
              ) : null}
              <td class="num d-muted">{i.seq}</td>
              <td class="d-nowrap">{i.entry ? dayTime(i.entry.at) : ""}</td>
              <td class="d-nowrap">{i.entry?.ticket ? `#${i.entry.ticket.id}` : ""}</td>
              <What item={i} onOpen={onOpen} open={i.id === open} />
              {narrow ? null : (
                <>
                  <td>{i.entry?.brand ?? ""}</td>
                  <td>
                    <ConfidenceCell item={i} />
                  </td>
                  <td>{i.entry ? useWord(i.entry.happening) : ""}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function What({ item, open, onOpen }: { item: LogItem; open: boolean; onOpen: (id: string) => void }) {
  const { entry } = item;
  return (
    <th scope="row">
      <button type="button" class="d-rowlink" aria-expanded={open ? "true" : "false"} onClick={() => onOpen(item.id)}>
        {entry ? kindName(entry.happening.kind) : t("op_line_unreadable")}
      </button>
      {entry ? <span class="d-small">{happeningWords(entry.happening)}</span> : <State kind="danger">{t("op_line_unreadable_why")}</State>}
    </th>
  );
}

function ConfidenceCell({ item }: { item: LogItem }) {
  const h = item.entry?.happening;
  if (h?.kind !== "suggestion") return null;
  return (
    <>
      {t(`op_band_${h.confidence.band}`)} <span class="d-small">{h.confidence.value.toFixed(2)}</span>
    </>
  );
}
