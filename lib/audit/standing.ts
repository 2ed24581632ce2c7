import type { Entry, Happening } from "./entry.ts";

export type Verdict = Extract<Happening, { kind: "verdict" }>;

/** How far reviewers have come. */
export interface Standing {
  suggestions: number;
  judged: number;
  right: number;
  wrong: number;
}

/** How many of the suggestions among these entries (oldest first) were judged. Of several verdicts on one, the last counts. */
export function standing(entries: Entry[]): Standing {
  const known = new Set<string>();
  const last = new Map<string, Verdict["verdict"]>();
  for (const { happening } of entries) {
    if (happening.kind === "suggestion") known.add(happening.suggestion);
    if (happening.kind === "verdict") last.set(happening.suggestion, happening.verdict);
  }
  const counted = [...last].filter(([suggestion]) => known.has(suggestion)).map(([, verdict]) => verdict);
  const right = counted.filter((verdict) => verdict === "right").length;
  return { suggestions: known.size, judged: counted.length, right, wrong: counted.length - right };
}
