import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { type Reply, send } from "../../../lib/bus.ts";
import type { messages } from "../../../lib/messages.ts";
import { type Key, t } from "../../ui/i18n.ts";
import { Note, State } from "../note.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { readStatus } from "../status.ts";
import { useAct } from "../use-act.ts";
import { useAsk } from "../use-ask.ts";

type Desk = Reply<typeof messages, "desk.list">[number];

/** The helpdesks that have an address of their own, each with its switch. */
export function DeskTable() {
  const { value, problem, reload } = useAsk("desk.list", {});
  const act = useAct();
  const [kept, setKept] = useState(false);
  const change = (desk: Desk) => {
    // The browser shows its question only while the click is being handled: ask before anything else is awaited.
    const asked = desk.allowed ? browser.permissions.remove({ origins: desk.hosts }) : browser.permissions.request({ origins: desk.hosts });
    void act.run(async () => {
      const done = await asked;
      setKept(desk.allowed && !done);
      if (done && !desk.allowed) await send("site.allow", { origin: desk.hosts[0] ?? "" });
      await Promise.all([reload(), readStatus()]);
    });
  };
  return (
    <section class="d-section">
      <h2>{t("op_desks")}</h2>
      <p class="d-small">{t("op_desks_lede")}</p>
      <ProblemNote problem={problem ?? act.problem} />
      {kept ? <Note kind="warn">{t("op_desk_stop_failed")}</Note> : null}
      {value ? <Desks desks={value} onChange={change} /> : null}
    </section>
  );
}

function Desks({ desks, onChange }: { desks: readonly Desk[]; onChange: (desk: Desk) => void }) {
  return (
    <table class="d-table still d-narrow">
      <thead>
        <tr>
          <th>{t("op_desk")}</th>
          <th>{t("op_desk_state")}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {desks.map((desk) => (
          <tr key={desk.id}>
            <td>
              {desk.name} <span class="d-mono d-small">{desk.hosts.join(" ")}</span>
              {sureness(desk) ? <span class="d-small">{t(sureness(desk) as Key)}</span> : null}
            </td>
            <td>
              <State kind={desk.allowed ? "ok" : "none"}>{t(desk.allowed ? "op_desk_on" : "op_desk_off")}</State>
            </td>
            <td>
              <button type="button" class="btn sm" onClick={() => onChange(desk)} aria-label={`${t(word(desk))} ${desk.name}`}>
                {t(word(desk))}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is said beside a helpdesk that was never read live. */
function sureness({ level, verified }: Desk): Key | null {
  if (level === "recipe") return "op_desk_recipe";
  return level === "unverified" && !verified ? "op_desk_unverified" : null;
}

const word = ({ allowed }: Desk) => (allowed ? "op_desk_stop" : "op_desk_allow");
