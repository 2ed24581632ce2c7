import type { LogItem } from "./log-item.ts";

/** What the log is narrowed to; empty strings mean everything. */
export interface LogFilter {
  kind: string;
  ticket: string;
  text: string;
}

/** The lines that fit; text is looked for in kept texts and in brand, agent and channel. */
export function filterLog(items: LogItem[], filter: LogFilter): LogItem[] {
  const wanted = filter.text.trim().toLocaleLowerCase();
  const ticket = filter.ticket.trim().replace(/^#/, "").toLocaleLowerCase();
  return items.filter((item) => {
    const e = item.entry;
    if (filter.kind && e?.happening.kind !== filter.kind) return false;
    if (ticket && !e?.ticket?.id.toLocaleLowerCase().includes(ticket)) return false;
    if (!wanted) return true;
    return [e?.brand, e?.agent, e?.channel, ...item.texts.map((t) => t.text)].some((v) => v?.toLocaleLowerCase().includes(wanted));
  });
}
