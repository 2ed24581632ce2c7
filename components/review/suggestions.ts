import { computed } from "@preact/signals";
import type { Happening } from "../../lib/audit/entry.ts";
import type { Verdict } from "../../lib/audit/standing.ts";
import { agentOf, type LogItem, sameSuggestion, suggestionOf } from "../options/log/log-item.ts";
import { verdictsOf } from "../options/log/verdicts-of.ts";
import { judgedItems } from "./verdicts.ts";

type Sent = Extract<Happening, { kind: "sent" }>;

/** A suggestion with what became of it. */
export interface Suggestion {
  item: LogItem;
  happening: Extract<Happening, { kind: "suggestion" }>;
  sent: Sent | null;
  inserted: boolean;
  reported: boolean;
  /** What the last reviewer said. */
  verdict: Verdict | null;
  /** Share (0 to 1) of the draft that the sent reply no longer holds; null when nothing was sent. */
  changed: number | null;
}

/** All suggestions of all logs, newest first. */
export const suggestions = computed(() => judgedItems.value.flatMap((i) => suggestion(judgedItems.value, i)));

function suggestion(all: LogItem[], item: LogItem): Suggestion[] {
  const happening = item.entry?.happening;
  if (happening?.kind !== "suggestion" || !suggestionOf(happening)) return [];
  const lines = sameSuggestion(all, item);
  const after = lines.flatMap((l) => (l.entry ? [l.entry.happening] : []));
  const sent = after.findLast((h) => h.kind === "sent") ?? null;
  return [
    {
      item,
      happening,
      sent,
      inserted: after.some((h) => h.kind === "inserted"),
      reported: after.some((h) => h.kind === "reported"),
      verdict: verdictsOf(lines)[0]?.verdict ?? null,
      changed: sent?.kept == null ? null : 1 - sent.kept,
    },
  ];
}

/** What the queue is narrowed to; empty strings mean everything. */
export interface ReviewFilter {
  agent: string;
  brand: string;
  kind: string;
  changed: string;
  verdict: string;
}

/** The suggestions that fit; `changed` is `unchanged`, `little` (under 10 %), `much` or `discarded`, `verdict` `right`, `wrong` or `none`. */
export function filterSuggestions(all: Suggestion[], filter: ReviewFilter): Suggestion[] {
  return all.filter(
    ({ item, happening, sent, changed, reported, verdict }) =>
      (!filter.agent || (agentOf(item) ?? item.install) === filter.agent) &&
      (!filter.brand || item.entry?.brand === filter.brand) &&
      (!filter.kind || (filter.kind === "reported" ? reported : happening.risk === filter.kind)) &&
      (!filter.changed || bucket(sent, changed) === filter.changed) &&
      (!filter.verdict || (verdict?.verdict ?? "none") === filter.verdict),
  );
}

function bucket(sent: Sent | null, changed: number | null): string {
  if (!sent) return "unsent";
  if (sent.use === "unchanged" || sent.use === "discarded") return sent.use;
  return changed !== null && changed < 0.1 ? "little" : "much";
}
