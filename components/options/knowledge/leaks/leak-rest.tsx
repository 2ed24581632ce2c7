import { plural, t } from "../../../ui/i18n.ts";
import { State } from "../../note.tsx";
import { AllowHosts } from "../allow-hosts.tsx";
import { originsOf, type sortFindings } from "./leak-findings.ts";
import { LeakTable } from "./leak-table.tsx";

interface LeakRestProps {
  sorted: ReturnType<typeof sortFindings>;
  finished: boolean;
  onAgain: () => void;
}

/** The links that do not open, counted by what was met; those that could not be judged can be listed. */
export function LeakRest({ sorted, finished, onAgain }: LeakRestProps) {
  const { guarded, gone, unreachable, unasked } = sorted;
  const unsure = [...gone, ...unreachable];
  if (guarded.length + unsure.length + unasked.length === 0) return null;
  return (
    <section class="d-section">
      <h2>{t("op_leaks_rest")}</h2>
      <ul class="d-lines">
        {guarded.length > 0 ? (
          <li>
            <State kind="ok">{plural("op_leaks_guarded", guarded.length)}</State>
          </li>
        ) : null}
        {gone.length > 0 ? (
          <li>
            <State kind="none">{plural("op_leaks_gone", gone.length)}</State>
          </li>
        ) : null}
        {unreachable.length > 0 ? (
          <li>
            <State kind="none">{plural("op_leaks_unreachable", unreachable.length)}</State>
          </li>
        ) : null}
        {unasked.length > 0 ? (
          <li>
            <State kind="warn">{plural("op_leaks_unasked", unasked.length)}</State>
            {finished ? <AllowHosts origins={originsOf(unasked)} kind="small" onAllowed={onAgain} /> : null}
          </li>
        ) : null}
      </ul>
      {finished && unsure.length > 0 ? (
        <details>
          <summary>{plural("op_leaks_unsure", unsure.length)}</summary>
          <LeakTable findings={unsure} />
        </details>
      ) : null}
    </section>
  );
}
