import { dayTime } from "../options/day-time.ts";
import { kindName } from "../options/log/happening-words.ts";
import type { LogItem } from "../options/log/log-item.ts";
import { State } from "../options/note.tsx";
import { number, t } from "../ui/i18n.ts";
import { items } from "./logs.ts";

/** The lines around the first bad one; those after it are cut off, not wrong in themselves. */
export function ChainAround({ install, badAt, lines }: { install: string; badAt: number; lines: number }) {
  const own = items.value.filter((i) => i.install === install).sort((a, b) => a.seq - b.seq);
  const near = own.filter((i) => i.seq >= badAt - 2 && i.seq <= badAt + 1);
  const rest = lines - badAt - 1;
  return (
    <ol class="d-chain">
      {near.map((i) => (
        <Link key={i.id} item={i} badAt={badAt} />
      ))}
      {rest > 0 ? (
        <li class="lost">
          <span>{t("rv_to", number(lines))}</span>
          <span>{t("rv_cut_off", number(rest))}</span>
        </li>
      ) : null}
    </ol>
  );
}

function Link({ item, badAt }: { item: LogItem; badAt: number }) {
  const bad = item.seq === badAt;
  const words = item.entry
    ? `${kindName(item.entry.happening.kind)}${item.entry.ticket ? `, #${item.entry.ticket.id}` : ""}`
    : t("op_line_unreadable");
  return (
    <li class={bad ? "bad" : item.seq > badAt ? "lost" : ""}>
      <span>{number(item.seq)}</span>
      <span>
        {bad ? (
          <>
            <State kind="danger">{t("rv_first_bad")}</State>
            <br />
            <b>{words}</b>
          </>
        ) : (
          words
        )}
        <br />
        <span class="d-mono">{item.hash.slice(0, 16)}</span>
      </span>
      <span class="d-small">{item.entry ? dayTime(item.entry.at) : ""}</span>
    </li>
  );
}
