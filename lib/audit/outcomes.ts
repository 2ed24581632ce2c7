import * as z from "zod/mini";
import { ticketKey } from "../conversation.ts";
import { confidenceMethod } from "../drafting/confidence.ts";
import type { Outcome } from "../drafting/outcome.ts";
import type { Entry, Happening } from "./entry.ts";

/**
 * A logged draft with what became of it; `label` is what edits, sends and reports imply, null while nobody knows. `settled`: a
 * later send no longer changes it. `verdict` is a reviewer's, null while none was given, and outranks the label.
 */
const Drafted = z.object({
  id: z.string(),
  /** The ticket it was written for: one ticket must not speak for all. */
  ticket: z.string(),
  profile: z.string(),
  drafter: z.string(),
  raw: z.number(),
  label: z.nullable(z.union([z.literal(0), z.literal(1)])),
  settled: z.boolean(),
  verdict: z.nullable(z.union([z.literal(0), z.literal(1)])),
});

/** What the log says became of drafts, up to its line `seq`; the oldest draft first. */
export const Outcomes = z.object({ install: z.string(), seq: z.number(), drafts: z.array(Drafted) });
export type Outcomes = z.infer<typeof Outcomes>;

/** Older drafts are forgotten: knowledge, profile and team were others then. */
const most = 3000;
/** Of one ticket only its newest known outcomes count. */
const mostOfTicket = 3;
/** A reviewer looked for mistakes; that a reply was sent says less. */
const weights = { implied: 1, judged: 3 };

export function noOutcomes(install: string): Outcomes {
  return { install, seq: 0, drafts: [] };
}

/** Adds what later lines of the log say. */
export function withEntries(before: Outcomes, entries: Entry[]): Outcomes {
  const drafts = new Map(before.drafts.map((d) => [d.id, d]));
  for (const { happening, ticket } of entries) {
    const draft = drafted(happening, ticket ? ticketKey(ticket) : "");
    if (draft) drafts.set(draft.id, draft);
    const known = "suggestion" in happening && happening.suggestion !== null ? drafts.get(happening.suggestion) : undefined;
    if (known && happening.kind !== "suggestion") drafts.set(known.id, judged(known, happening));
  }
  const seq = Math.max(before.seq, ...entries.map((e) => e.seq));
  return { install: before.install, seq, drafts: [...drafts.values()].slice(-most) };
}

/** The known outcomes of one profile's drafts by one drafter, the oldest first. */
export function outcomesOf({ drafts }: Outcomes, profile: string, drafter: string): Outcome[] {
  const known = drafts.filter((d) => d.profile === profile && d.drafter === drafter && (d.verdict ?? d.label) !== null);
  return spread(known).flatMap(({ raw, label, verdict }) => {
    if (verdict !== null) return [{ raw, label: verdict, weight: weights.judged }];
    return label === null ? [] : [{ raw, label, weight: weights.implied }];
  });
}

/** The same drafts without those of a ticket that has others enough: judged ones go before implied ones, newer before older. */
function spread(drafts: Outcomes["drafts"]): Outcomes["drafts"] {
  const counted = new Map<string, number>();
  const newestFirst = drafts.toReversed();
  const byRank = [...newestFirst.filter((d) => d.verdict !== null), ...newestFirst.filter((d) => d.verdict === null)];
  const taken = byRank.filter(({ ticket }) => {
    const so = (counted.get(ticket) ?? 0) + 1;
    counted.set(ticket, so);
    return ticket === "" || so <= mostOfTicket;
  });
  const ids = new Set(taken.map((d) => d.id));
  return drafts.filter((d) => ids.has(d.id));
}

/** A draft to learn from: an answer, with what this very method said of it before any correction. */
function drafted(happening: Happening, ticket: string): Outcomes["drafts"][number] | null {
  if (happening.kind !== "suggestion" || happening.outcome !== "answer" || happening.rawConfidence === undefined) return null;
  if (happening.confidence.method.split("+")[0] !== confidenceMethod) return null;
  const { suggestion: id, profile, drafter, rawConfidence: raw } = happening;
  return { id, ticket, profile: profile.id, drafter, raw, label: null, settled: false, verdict: null };
}

function judged(draft: Outcomes["drafts"][number], happening: Happening): Outcomes["drafts"][number] {
  if (happening.kind === "verdict") return { ...draft, verdict: verdictOf(happening) };
  // Tone is a matter of style: what the draft says may be right.
  if (happening.kind === "reported" && happening.about !== "tone") return { ...draft, label: 0, settled: true };
  if (happening.kind !== "sent" || draft.settled) return draft;
  const label = labelOf(happening);
  return label === null ? draft : { ...draft, label };
}

/** 1: sent as it was, or with other words and the same facts. 0: thrown away, or with other facts. Null: nobody can tell. */
function labelOf({ use, confirmed, factsChanged }: Extract<Happening, { kind: "sent" }>): 0 | 1 | null {
  if (!confirmed || use === "none") return null;
  if (use === "discarded" || (factsChanged ?? 0) > 0) return 0;
  return use === "unchanged" || factsChanged === 0 ? 1 : null;
}

/** The newest verdict counts. Null: wrong in its tone alone says nothing of the facts, and takes an older verdict back. */
function verdictOf({ verdict, about }: Extract<Happening, { kind: "verdict" }>): 0 | 1 | null {
  if (verdict === "right") return 1;
  return about === "tone" ? null : 0;
}
