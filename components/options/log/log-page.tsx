import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { number, t } from "../../ui/i18n.ts";
import { LockNote } from "../lock-note.tsx";
import { locked } from "../locked.ts";
import { PageHead } from "../page-head.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { status } from "../status.ts";
import { EraseBar } from "./erase-bar.tsx";
import { LogActions } from "./log-actions.tsx";
import { LogDetail } from "./log-detail.tsx";
import { filterLog, type LogFilter } from "./log-filter.ts";
import { LogFilters } from "./log-filters.tsx";
import { LogTable } from "./log-table.tsx";
import { useLog } from "./use-log.ts";
import { lastReviewer } from "./verdicts-of.ts";

/** The suggestion log of this computer: what was drafted, used and sent. */
export function LogPage() {
  const log = useLog();
  const [filter, setFilter] = useState<LogFilter>({ kind: "", ticket: "", text: "" });
  const [open, setOpen] = useState<string | null>(null);
  const [selected, setSelected] = useState<number[]>([]);
  const lock = locked(status.value, "read-log");
  const mayErase = locked(status.value, "erase-log") === null;
  if (lock && lock.why !== "loading") return <LockNote lock={lock} />;
  const items = log.items ?? [];
  const shown = filterLog(items, filter);
  const item = items.find((i) => i.id === open) ?? null;
  const erased = async () => {
    setSelected([]);
    await log.reload();
  };
  return (
    <>
      <PageHead title={t("op_log")} lede={t("op_log_lede")} />
      <LogActions />
      <ProblemNote problem={log.problem} />
      {log.items === null && !log.problem ? <p class="d-muted">{t("op_loading")}</p> : null}
      {log.items?.length === 0 ? <div class="d-empty">{t("op_log_empty")}</div> : null}
      {items.length > 0 ? (
        <div class={item ? "d-cols master d-section" : "d-section"}>
          <div>
            <LogFilters filter={filter} onFilter={setFilter} />
            {selected.length > 0 ? <EraseBar seqs={selected} onErased={erased} /> : null}
            <p class="d-small" role="status">
              {t("op_log_shown", number(shown.length), number(items.length), number(log.total))}
            </p>
            <LogTable
              items={shown}
              open={open}
              selected={mayErase ? selected : null}
              narrow={item !== null}
              onOpen={(id) => setOpen(id === open ? null : id)}
              onSelect={setSelected}
            />
            {items.length < log.total ? (
              <Button kind="link" shut={log.busy} onPress={() => void log.older()}>
                {t("op_log_older")}
              </Button>
            ) : null}
          </div>
          {item ? (
            <div class="d-panel">
              <LogDetail item={item} items={items} judging={{ me: lastReviewer(items), saved: log.newer }} onClose={() => setOpen(null)} />
            </div>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
