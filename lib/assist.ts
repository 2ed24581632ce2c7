import type { Ask } from "./ask.ts";
import type { SearchStage } from "./audit/entry.ts";
import { compose, onDevice, type Progress, type Written } from "./compose.ts";
import type { InsertResult } from "./content-messages.ts";
import { openTurn } from "./conversation.ts";
import type { Doors, Entered } from "./doors.ts";
import { assemble, recheck } from "./drafting/assemble.ts";
import { chosen } from "./drafting/chosen.ts";
import type { Draft } from "./drafting/draft.ts";
import { openItems } from "./drafting/ready.ts";
import { kept } from "./drafting/similarity.ts";
import { FootnoteError } from "./errors.ts";
import { mask } from "./mask.ts";
import type { Provider } from "./providers/provider.ts";
import type { Found } from "./retrieve.ts";
import { sameText } from "./same-text.ts";
import { questionsOf, type Stage, searchStages } from "./search-stages.ts";

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
): Promise<Suggestion> {
  if (ask.screening.risk === "red" && !ask.accepted) throw new FootnoteError("draft.escalated");
  progress.stage("searching");
  const [before, provider] = await Promise.all([found, ask.drafter === "model" ? doors.provider() : null]);
  signal.throwIfAborted();
  const { lanes, searched, bytes, written } = await write(ask, before, provider, doors, progress, signal);
  signal.throwIfAborted();
  progress.stage("checking");
  const draft = prove(id, ask, lanes, { ...written, searched: searched.map(({ lone: _, ...stage }) => stage) }, doors.now());
  progress.stage("logging");
  const entry = await record(draft, ask, { ...written, bytes: written.bytes + bytes, searched }, doors);
  return { draft, entry, lanes, degraded: written.degraded };
}

/** On this device from what reading found; with a model, its stages of the search come first. */
async function write(ask: Ask, before: Found, provider: Provider | null, doors: Doors, progress: Progress, signal: AbortSignal) {
  if (!provider) return { lanes: before, searched: [], bytes: 0, written: onDevice(ask, before.sayable, before.internal, null) };
  progress.stage("redacting");
  const masked = mask(ask, questionsOf(ask.conversation, before.sayable));
  const { lanes, ...staged } = await searchStages({ ask, masked, before, provider }, doors, signal);
  const written = await compose({ ask, masked, provider }, lanes.sayable, lanes.internal, doors, progress, signal);
  return { ...staged, lanes, written };
}

/**
 * Writes the device's draft and throws it away. What the pure rooms remember of its texts makes the draft that is asked for
 * later half as long to write; nothing is logged, shown or sent.
 */
export function rehearse(ask: Ask, found: Found, now: Date): void {
  prove("rehearsal", ask, found, { ...onDevice(ask, found.sayable, found.internal, null), searched: [] }, now);
}

type Proven = Pick<Written, "raw" | "drafter"> & Pick<Draft, "searched">;

function prove(id: string, ask: Ask, { sayable, internal }: Found, { raw, drafter, searched }: Proven, now: Date): Draft {
  const { profile, language, conversation, instruction } = ask;
  const at = now.toISOString();
  const passages = chosen(sayable);
  const model = raw.model || null;
  const risk = ask.screening.risk;
  return assemble({
    id,
    at,
    drafter,
    model,
    profile,
    language,
    raw,
    passages,
    internal,
    conversation,
    risk,
    search: sayable,
    searched,
    instruction,
    now: at,
  });
}

async function record(draft: Draft, ask: Ask, written: Written & { searched: Stage[] }, doors: Doors): Promise<Entered> {
  const { raw } = written;
  const used = new Set(draft.sources.filter((s) => s.used).map((s) => s.passage.id));
  const searched = written.searched.map(({ stage, model, ms, gained, lone, failed }): SearchStage => {
    return { stage, model, ms, gained, used: lone.filter((id) => used.has(id)).length, ...(failed ? { failed } : {}) };
  });
  const { value, band, calibrated, n, method } = draft.confidence;
  const revisions = doors.keepRevisions([...draft.sources, ...draft.internal].map((s) => s.passage.id));
  const entry = doors.append(
    {
      kind: "suggestion",
      suggestion: draft.id,
      drafter: draft.drafter,
      model: draft.model,
      region: raw.region,
      requestId: raw.requestId,
      outcome: draft.outcome,
      risk: ask.screening.risk,
      profile: draft.profile,
      sources: draft.sources.filter((s) => s.used).map((s) => ({ passage: s.passage.id, tier: s.passage.tier })),
      classes: draft.sentences.map((s) => s.class),
      confidence: { value, band, calibrated, n, method },
      sentBytes: written.bytes,
      redacted: written.redacted,
      ...(searched.length > 0 ? { searched } : {}),
    },
    {
      draft: draft.text,
      customer: openTurn(ask.conversation)
        .map((m) => m.text)
        .join("\n\n"),
    },
  );
  // One after the other would be two waits for the disk; the draft exists once both are written.
  const [entered] = await Promise.all([entry, revisions]);
  return entered;
}

/** Checks a text that the agent edited, by the same rules that checked the draft. */
export function check(
  draft: Draft,
  text: string,
  ask: Pick<Ask, "conversation" | "profile" | "screening" | "instruction">,
  now: string,
): Draft {
  return recheck(draft, text, {
    conversation: ask.conversation,
    profile: ask.profile,
    risk: ask.screening.risk,
    instruction: ask.instruction,
    now,
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

const discardedBelow = 0.3;

/** Logs a confirmed (or unconfirmed) send and compares it with what was inserted; both texts go to the texts table. */
export async function recordSend(
  sent: { text: string; confirmed: boolean },
  inserted: { draft: string; text: string } | null,
  doors: Pick<Doors, "append">,
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
  const entry = await doors.append(
    { kind: "sent", suggestion: inserted?.draft ?? null, characters: sent.text.length, kept: share, use: how, confirmed: sent.confirmed },
    inserted ? { draft: inserted.text, sent: sent.text } : {},
  );
  return { use: how, kept: share, entry };
}

/** Reports an AI error: logged, the ticket tagged, and the cited articles taken out of AI use where the lead's rule says so. */
export async function reportError(
  report: { draft: Draft | null; about: string; comment: string; quarantine: boolean },
  doors: Pick<Doors, "append" | "writeBack" | "quarantine">,
): Promise<Entered> {
  const cited = report.draft?.sources.filter((s) => s.used).map((s) => s.passage.article) ?? [];
  const quarantined = report.quarantine ? await doors.quarantine([...new Set(cited)], report.about) : [];
  const entry = await doors.append(
    { kind: "reported", suggestion: report.draft?.id ?? null, about: report.about, quarantined },
    { comment: report.comment, ...(report.draft ? { draft: report.draft.text } : {}) },
  );
  await doors.writeBack([{ what: "tag", value: "AI_Error_Reported", suggestion: report.draft?.id ?? null }]);
  return entry;
}
