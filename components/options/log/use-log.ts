import { useCallback, useEffect, useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import { useAct } from "../use-act.ts";
import { type LogItem, logItem } from "./log-item.ts";

const pageSize = 200;

/** The log, newest first, a page at a time. */
export function useLog() {
  const [items, setItems] = useState<LogItem[] | null>(null);
  const [total, setTotal] = useState(0);
  const { busy, problem, run } = useAct();
  const load = useCallback(async (before: number | null) => {
    const page = await send("log.page", { before, limit: pageSize, ticket: null });
    const read = page.rows.map(logItem);
    setItems((now) => (before === null ? read : [...(now ?? []), ...read]));
    setTotal(page.total);
  }, []);
  useEffect(() => void run(() => load(null)), [load]);
  const older = () => run(() => load(items?.at(-1)?.seq ?? null));
  /** Adds the lines that came since, and leaves the older ones as they are. */
  const loadNewer = async () => {
    const page = await send("log.page", { before: null, limit: pageSize, ticket: null });
    const read = page.rows.map(logItem);
    const known = new Set(read.map((i) => i.id));
    setItems((now) => [...read, ...(now ?? []).filter((i) => !known.has(i.id))]);
    setTotal(page.total);
  };
  return { items, total, busy, problem, older, newer: () => run(loadNewer), reload: () => run(() => load(null)) };
}
