import { useState } from "preact/hooks";
import { standing } from "../../lib/audit/standing.ts";
import { LogDetail } from "../options/log/log-detail.tsx";
import { StandingLine } from "../options/log/standing-line.tsx";
import { lastReviewer } from "../options/log/verdicts-of.ts";
import { PageHead } from "../options/page-head.tsx";
import { ProblemNote } from "../options/problem-note.tsx";
import { route } from "../options/route.ts";
import { number, plural, t } from "../ui/i18n.ts";
import { items, logs } from "./logs.ts";
import { OpenLogs } from "./open-logs.tsx";
import { ReviewFilters } from "./review-filters.tsx";
import { SuggestionTable } from "./suggestion-table.tsx";
import { filterSuggestions, type ReviewFilter, suggestions } from "./suggestions.ts";
import { judgedItems, ownVerdicts, readVerdicts, verdictsProblem } from "./verdicts.ts";

/** The suggestions of all opened logs, with what was sent instead. */
export function QueuePage() {
  const [filter, setFilter] = useState<ReviewFilter>({ agent: "", brand: "", kind: "", changed: "", verdict: "" });
  const [open, setOpen] = useState<string | null>(route.value[1] ?? null);
  const shown = filterSuggestions(suggestions.value, filter);
  const item = items.value.find((i) => i.id === open) ?? null;
  const me = lastReviewer(ownVerdicts.value);
  if (logs.value.length === 0) {
    return (
      <>
        <PageHead title={t("rv_queue")} lede={t("rv_empty_lede")} />
        <OpenLogs big />
      </>
    );
  }
  return (
    <>
      <PageHead
        title={plural("rv_suggestions", suggestions.value.length)}
        lede={plural("rv_from_logs", logs.value.length, number(items.value.length))}
      >
        <OpenLogs />
      </PageHead>
      <ProblemNote problem={verdictsProblem.value} />
      <div class={item ? "d-cols master" : ""}>
        <div>
          <ReviewFilters filter={filter} all={suggestions.value} onFilter={setFilter} />
          <p class="d-small" role="status">
            {t("rv_shown", number(shown.length), number(suggestions.value.length))}
          </p>
          <StandingLine standing={standing(judgedItems.value.toReversed().flatMap((i) => (i.entry ? [i.entry] : [])))} />
          {shown.length === 0 ? (
            <p class="d-empty">{suggestions.value.length === 0 ? t("rv_no_suggestions") : t("rv_none_fit")}</p>
          ) : (
            <SuggestionTable all={shown} open={open} narrow={item !== null} onOpen={(id) => setOpen(id === open ? null : id)} />
          )}
        </div>
        {item ? (
          <div class="d-panel">
            <LogDetail item={item} items={judgedItems.value} judging={{ me, saved: readVerdicts }} onClose={() => setOpen(null)} />
          </div>
        ) : null}
      </div>
    </>
  );
}
