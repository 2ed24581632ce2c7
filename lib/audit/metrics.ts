import { ticketKey } from "../conversation.ts";
import type { Entry, SearchStage } from "./entry.ts";
import { type Standing, standing } from "./standing.ts";

/** Below this many outcomes a share or a median says nothing, and the screens say "not enough data". */
export const enoughOutcomes = 20;

/** A figure (0 to 1) with the number of outcomes it rests on; null while there are too few. */
export interface Measure {
  value: number | null;
  n: number;
}

export interface Metrics {
  /** Different tickets that were opened. */
  opened: number;
  suggestions: number;
  /** Replies seen sent, with or without a suggestion. */
  sent: number;
  counts: { unchanged: number; edited: number; discarded: number };
  /** Shares of the replies sent after a suggestion. */
  unchanged: Measure;
  edited: Measure;
  discarded: Measure;
  /** Median share of the suggestion that stands in the sent reply, over suggestions that were used. */
  kept: Measure;
  /** Suggestions that reviewers judged, by their last verdict. */
  verdicts: Standing;
  /** Share of the judged suggestions that are right. */
  right: Measure;
}

/** What the log says about use. One suggestion counts once: the last send seen for it. */
export function metrics(entries: Entry[]): Metrics {
  const opened = new Set<string>();
  const lastSend = new Map<string, SentHappening>();
  let suggestions = 0;
  let sent = 0;
  for (const { happening, ticket } of entries) {
    if (happening.kind === "ticket.opened" && ticket) opened.add(ticketKey(ticket));
    if (happening.kind === "suggestion") suggestions++;
    if (happening.kind === "sent") sent++;
    if (happening.kind === "sent" && happening.suggestion && happening.use !== "none") lastSend.set(happening.suggestion, happening);
  }
  const outcomes = [...lastSend.values()];
  const counts = {
    unchanged: countOf(outcomes, "unchanged"),
    edited: countOf(outcomes, "edited"),
    discarded: countOf(outcomes, "discarded"),
  };
  const verdicts = standing(entries);
  const kept = outcomes.filter((o) => o.use !== "discarded").flatMap((o) => (o.kept === null ? [] : [o.kept]));
  return {
    opened: opened.size,
    suggestions,
    sent,
    counts,
    unchanged: share(counts.unchanged, outcomes.length),
    edited: share(counts.edited, outcomes.length),
    discarded: share(counts.discarded, outcomes.length),
    kept: { value: kept.length < enoughOutcomes ? null : median(kept), n: kept.length },
    verdicts,
    right: share(verdicts.right, verdicts.judged),
  };
}

/** What one stage of the search was good for. */
export interface StageGain {
  stage: SearchStage["stage"];
  /** Drafts in which it ran, and in how many of them it failed. */
  n: number;
  failed: number;
  /** Drafts in which it brought a passage that the search without it had not chosen, and in which such a one was cited. */
  gained: number;
  used: number;
  /** Median time it took where it did not fail, ms; null while it never answered. */
  ms: number | null;
}

/** What each stage of the search brought, for those that ran at all. */
export function stageGains(entries: Entry[]): StageGain[] {
  const ran = entries.flatMap(({ happening }) => (happening.kind === "suggestion" ? (happening.searched ?? []) : []));
  return [...new Set(ran.map((r) => r.stage))].map((stage) => {
    const own = ran.filter((r) => r.stage === stage);
    const answered = own.filter((r) => r.failed === undefined);
    return {
      stage,
      n: own.length,
      failed: own.length - answered.length,
      gained: own.filter((r) => r.gained > 0).length,
      used: own.filter((r) => r.used > 0).length,
      ms: answered.length > 0 ? median(answered.map((r) => r.ms)) : null,
    };
  });
}

type SentHappening = Extract<Entry["happening"], { kind: "sent" }>;

function countOf(outcomes: SentHappening[], use: SentHappening["use"]): number {
  return outcomes.filter((o) => o.use === use).length;
}

function share(count: number, n: number): Measure {
  return { value: n < enoughOutcomes ? null : count / n, n };
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
