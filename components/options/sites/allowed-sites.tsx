import { useState } from "preact/hooks";
import { t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { Note } from "../note.tsx";
import { releaseSite } from "../permission.ts";
import { ProblemNote } from "../problem-note.tsx";
import { readStatus } from "../status.ts";
import { useAct } from "../use-act.ts";

/** Every site that the browser lets Footnote run on, each with its switch. */
export function AllowedSites({ sites }: { sites: readonly string[] }) {
  const [kept, setKept] = useState(false);
  const { problem, run } = useAct();
  const stop = (site: string) =>
    run(async () => {
      setKept(!(await releaseSite(site)));
      await readStatus();
    });
  return (
    <section class="d-section">
      <h2>{t("op_sites_allowed")}</h2>
      <ProblemNote problem={problem} />
      {kept ? <Note kind="warn">{t("op_desk_stop_failed")}</Note> : null}
      {sites.length === 0 ? <p class="d-empty">{t("op_sites_empty")}</p> : <Sites sites={sites} onStop={stop} />}
      {sites.length > 0 ? <p class="d-small">{t("op_sites_take_back")}</p> : null}
    </section>
  );
}

function Sites({ sites, onStop }: { sites: readonly string[]; onStop: (site: string) => void }) {
  return (
    <table class="d-table still d-narrow">
      <thead>
        <tr>
          <th>{t("op_site")}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {sites.map((site) => (
          <tr key={site}>
            <td>
              <DeskIcon name="sites" /> <span class="d-mono">{site}</span>
            </td>
            <td>
              <button type="button" class="btn sm" aria-label={`${t("op_desk_stop")} ${site}`} onClick={() => onStop(site)}>
                {t("op_desk_stop")}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
