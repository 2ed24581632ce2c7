import type { Ask } from "./ask.ts";
import type { Happening, ReportFacts } from "./audit/entry.ts";
import { onDevice, type Progress } from "./compose.ts";
import type { InsertResult } from "./content-messages.ts";
import type { Doors, Entered } from "./doors.ts";
import { recheck } from "./drafting/assemble.ts";
import type { Calibration } from "./drafting/calibrate.ts";
import type { Draft } from "./drafting/draft.ts";
import { factsChanged } from "./drafting/facts-changed.ts";
import { openItems } from "./drafting/ready.ts";
import { kept } from "./drafting/similarity.ts";
import { FootnoteError } from "./errors.ts";
import { prove } from "./prove.ts";
import { record } from "./record.ts";
import type { Found } from "./retrieve.ts";
import { sameText } from "./same-text.ts";
import { type Rehearsal, writeDraft } from "./write-draft.ts";

// The main path, top to bottom: suggest → check → use → (the agent sends) → recordSend; and reportError at any time.
// Screening has happened when the ticket was read: a red conversation that nobody accepted gets no draft.

/** A logged draft. */
export interface Suggestion {
  draft: Draft;
  entry: Entered;
  /** What it rests on: what was found, and what a model's stages made of it. */
  lanes: Found;
  /** Set when a model was asked but this device wrote it. */
  degraded: string | null;
}

/**
 * Writes a draft with proof and logs it. Throws `draft.escalated` on a red conversation that was not accepted,
 * `provider.*` when a model refuses for good, `log.*` when the log can't be written: then there is no draft to insert.
 */
export async function suggest(
  id: string,
  ask: Ask,
  found: Promise<Found>,
  doors: Doors,
  progress: Progress,
  signal: AbortSignal,
  rehearsed: Rehearsal | null = null,
): Promise<Suggestion> {
  if (ask.screening.risk === "red" && !ask.accepted) throw new FootnoteError("draft.escalated");
  progress.stage("searching");
  const [before, provider] = await Promise.all([found, ask.drafter === "model" ? doors.provider() : null]);
  signal.throwIfAborted();
  const made = await writeDraft({ id, ask, before, doors, progress, signal, rehearsed }, provider);
  signal.throwIfAborted();
  progress.stage("logging");
  const entry = await record(made, ask, doors);
  return { draft: made.draft, entry, lanes: made.lanes, degraded: made.written.degraded };
}

/** Writes the device's draft before it is asked for; nothing is logged, shown or sent. */
export function rehearse(ask: Ask, found: Found, now: Date): Rehearsal {
  const written = onDevice(ask, found.sayable, found.internal, null);
  return { ask: JSON.stringify(ask), found, written, draft: prove(ask, found, written, { id: "rehearsal", now }) };
}

/** Checks a text that the agent edited, by the same rules that checked the draft. */
export function check(
  draft: Draft,
  text: string,
  ask: Pick<Ask, "conversation" | "profile" | "screening" | "instruction">,
  now: string,
  calibration: Calibration | null = null,
): Draft {
  return recheck(draft, text, {
    conversation: ask.conversation,
    profile: ask.profile,
    risk: ask.screening.risk,
    instruction: ask.instruction,
    now,
    calibration,
  });
}

/**
 * Puts the draft into the composer. Throws `insert.no-log` without a log entry and `insert.open-items` while anything
 * waits for the agent; what the page answers is returned, and logged either way.
 */
export async function use(draft: Draft, entry: Entered | null, mode: "ask" | "append" | "replace", doors: Doors): Promise<InsertResult> {
  if (!entry) throw new FootnoteError("insert.no-log");
  const open = openItems(draft);
  if (open.length > 0) throw new FootnoteError("insert.open-items", { detail: { count: String(open.length) } });
  const answered = draft.sentences.filter((s) => s.answeredFor !== null);
  const result = await doors.insert(draft.text, mode);
  if (result.outcome === "inserted") {
    const verified = draft.values.filter((v) => v.verified).length;
    const chosen = draft.choices.filter((c) => c.chosen !== null).length;
    const reasons = answered.map((s) => `${draft.text.slice(s.from, s.to)} (${s.answeredFor})`).join("\n");
    await doors.append(
      { kind: "inserted", suggestion: draft.id, verified, answeredFor: answered.length, ...(chosen > 0 ? { chosen } : {}) },
      { inserted: draft.text, ...(reasons ? { reasons } : {}) },
    );
  }
  return result;
}

/** How a sent text relates to the inserted one. */
export interface SendRecord {
  use: "none" | "unchanged" | "edited" | "discarded";
  kept: number | null;
  entry: Entered;
}

/** What is needed of a logged draft to tell which of its facts were changed. */
export type Suggested = Pick<Draft, "id" | "text" | "sentences" | "values" | "language">;

const discardedBelow = 0.3;

/**
 * Logs a confirmed (or unconfirmed) send and compares it with what was inserted; both texts go to the texts table. `draft` is
 * what was logged, where it is still known: facts that the agent changed count, in the sidebar as much as in the composer.
 */
export async function recordSend(
  sent: { text: string; confirmed: boolean },
  inserted: { draft: string; text: string } | null,
  doors: Pick<Doors, "append">,
  draft: Suggested | null = null,
): Promise<SendRecord> {
  const share = inserted ? kept(inserted.text, sent.text) : null;
  const how =
    share === null
      ? "none"
      : share >= 0.995 && sameText(inserted?.text ?? "", sent.text)
        ? "unchanged"
        : share < discardedBelow
          ? "discarded"
          : "edited";
  const facts =
    inserted && draft?.id === inserted.draft ? { factsChanged: sameText(draft.text, sent.text) ? 0 : factsChanged(draft, sent.text) } : {};
  const told: Omit<Extract<Happening, { kind: "sent" }>, "kind"> = {
    suggestion: inserted?.draft ?? null,
    characters: sent.text.length,
    kept: share,
    use: how,
    confirmed: sent.confirmed,
  };
  const entry = await doors.append({ kind: "sent" as const, ...told, ...facts }, inserted ? { draft: inserted.text, sent: sent.text } : {});
  return { use: how, kept: share, entry };
}

/** Reports an AI error: logged with what is needed to find its cause, the ticket tagged, and the cited articles taken out of AI use where the lead's rule says so. */
export async function reportError(
  report: { draft: Draft | null; about: string; comment: string; quarantine: boolean; facts?: ReportFacts },
  doors: Pick<Doors, "append" | "writeBack" | "quarantine">,
): Promise<Entered> {
  const cited = report.draft?.sources.filter((s) => s.used).map((s) => s.passage.article) ?? [];
  const quarantined = report.quarantine ? await doors.quarantine([...new Set(cited)], report.about) : [];
  const entry = await doors.append(
    {
      kind: "reported",
      suggestion: report.draft?.id ?? null,
      about: report.about,
      quarantined,
      ...(report.facts ? { facts: report.facts } : {}),
    },
    { comment: report.comment, ...(report.draft ? { draft: report.draft.text } : {}) },
  );
  await doors.writeBack([{ what: "tag", value: "AI_Error_Reported", suggestion: report.draft?.id ?? null }]);
  return entry;
}
