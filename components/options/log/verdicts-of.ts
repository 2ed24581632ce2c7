import type { Verdict } from "../../../lib/audit/standing.ts";
import { agentOf, type LogItem, textNamed } from "./log-item.ts";

/** A verdict as it stands in a log. */
export interface Given {
  item: LogItem;
  verdict: Verdict;
  /** The reviewer's name, or where it is erased, which install it came from. */
  by: string;
  comment: string | null;
  at: string;
}

/** The verdicts among these lines, newest first: the first one counts. A log has its own order; between logs time tells. */
export function verdictsOf(lines: LogItem[]): Given[] {
  return lines
    .flatMap((item) => (item.entry?.happening.kind === "verdict" ? [given(item, item.entry.happening, item.entry.at)] : []))
    .sort((a, b) => (a.item.install === b.item.install ? b.item.seq - a.item.seq : a.at < b.at ? 1 : -1));
}

/** The name that the newest verdict among these lines was given under; empty when none is kept. */
export function lastReviewer(lines: LogItem[]): string {
  return verdictsOf(lines).flatMap(({ item }) => textNamed([item], "agent") ?? [])[0] ?? "";
}

function given(item: LogItem, verdict: Verdict, at: string): Given {
  return { item, verdict, by: agentOf(item) ?? item.install.slice(0, 8), comment: textNamed([item], "comment"), at };
}
