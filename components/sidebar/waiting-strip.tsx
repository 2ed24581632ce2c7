import { useState } from "preact/hooks";
import { send } from "../../lib/bus.ts";
import { toProblem } from "../../lib/errors.ts";
import { list, plural, t } from "../ui/i18n.ts";
import { Strip } from "./risk-strip.tsx";
import { useSidebar } from "./sidebar-state.ts";

/** More would push the ticket out of sight. */
const named = 4;

/** What still waits to be written into tickets that are no longer open; giving it up is asked twice. */
export function WaitingStrip() {
  const sidebar = useSidebar();
  const [asking, setAsking] = useState(false);
  const waiting = sidebar.view.value?.waiting ?? [];
  if (waiting.length === 0) return null;
  const tickets = [...new Set(waiting.map((one) => one.ticket))];
  const names = list(tickets.length > named ? [...tickets.slice(0, named), "…"] : tickets);
  const press = async () => {
    setAsking(!asking);
    if (!asking) return;
    const forgotten = send("write-back.forget", { keys: waiting.map((one) => one.key) });
    await forgotten.catch((error) => (sidebar.problem.value = toProblem(error)));
  };
  return (
    <Strip tone="info" icon="clock" action={{ label: t(asking ? "sb_waiting_sure" : "sb_waiting_forget"), onPress: () => void press() }}>
      {plural("sb_waiting", waiting.length, names)}
    </Strip>
  );
}
