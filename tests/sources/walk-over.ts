import type { SourceSettings } from "../../lib/source-settings.ts";
import type { Pulled, Source, SourceNet } from "../../lib/sources/source.ts";

/** A source as a lead sets it up. */
export function settingsOf(kind: string, answers: Record<string, string>, auth: SourceSettings["auth"] = "token"): SourceSettings {
  return { id: "s1", kind, name: "Help centre", answers, auth, brand: null, tier: null, every: 0, paused: false };
}

/** All that a walk says from a cursor to its end, with the cursors that it went by. */
export interface Walked extends Pick<Pulled, "items" | "unchanged" | "gone" | "failures" | "mark"> {
  cursors: string[];
  totals: (number | null)[];
}

/** Walks over a source to the end. */
export async function walkOver(
  source: Source,
  settings: SourceSettings,
  net: SourceNet,
  from: { since?: string | null; cursor?: string | null } = {},
): Promise<Walked> {
  const walked: Walked = { items: [], unchanged: [], gone: [], failures: [], mark: null, cursors: [], totals: [] };
  let cursor = from.cursor ?? null;
  for (let page = 0; page < 500; page++) {
    const pulled = await source.pull({ settings, since: from.since ?? null, cursor }, net);
    walked.items.push(...pulled.items);
    walked.unchanged.push(...pulled.unchanged);
    walked.gone.push(...pulled.gone);
    walked.failures.push(...pulled.failures);
    walked.totals.push(pulled.total);
    walked.mark = pulled.mark;
    if (pulled.next === null) return walked;
    walked.cursors.push(pulled.next);
    cursor = pulled.next;
  }
  throw new Error("The walk came to no end.");
}
