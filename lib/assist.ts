import { type Ask, compose, onDevice, type Progress, type Written } from "./compose.ts";
import type { InsertResult } from "./content-messages.ts";
import { openTurn } from "./conversation.ts";
import type { Doors, Entered } from "./doors.ts";
import { assemble, recheck } from "./drafting/assemble.ts";
import { chosen } from "./drafting/chosen.ts";
import type { Draft } from "./drafting/draft.ts";
import { openItems } from "./drafting/ready.ts";
import { kept } from "./drafting/similarity.ts";
import { FootnoteError } from "./errors.ts";
import { filterFor } from "./knowledge/filter.ts";
import type { Passage, SearchResult } from "./knowledge/passage.ts";
import { sameText } from "./same-text.ts";

// The main path, top to bottom: suggest → check → use → (the agent sends) → recordSend; and reportError at any time.
// Screening has happened when the ticket was read: a red conversation that nobody accepted gets no draft.

/** Both lanes of knowledge for one conversation. */
export interface Found {
  /** What may be said to this customer. */
  sayable: SearchResult;
  /** Internal guidance, for the agent's eyes. */
  internal: Passage[];
}

/** A logged draft. */
export interface Suggestion {
  draft: Draft;
  entry: Entered;
  /** Set when a model was asked but this device wrote it. */
  degraded: string | null;
}

/** Finds what the knowledge says, in both lanes: filtered before ranking. */
export async function retrieve(
  ask: Pick<Ask, "conversation" | "profile" | "authenticated" | "language">,
  doors: Pick<Doors, "search">,
): Promise<Found> {
  const { profile, authenticated, language } = ask;
  const customer = filterFor({ profile, authenticated, language, reader: "customer" });
  const agent = { ...filterFor({ profile, authenticated, language, reader: "agent" }), limit: 12 };
  const [sayable, all] = await Promise.all([doors.search(ask.conversation, customer), doors.search(ask.conversation, agent)]);
  const sayableTiers = new Set(customer.tiers);
  const hits = [...all.questions.flatMap((q) => q.hits), ...all.hits].filter(
    (h) => !sayableTiers.has(h.passage.tier) && h.coverage >= 0.25,
  );
  return { sayable, internal: [...new Map(hits.map((h) => [h.passage.id, h.passage])).values()].slice(0, 4) };
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
  const lanes = await found;
  signal.throwIfAborted();
  const written = await compose(ask, lanes.sayable, lanes.internal, doors, progress, signal);
  signal.throwIfAborted();
  progress.stage("checking");
  const draft = prove(id, ask, lanes, written, doors.now());
  progress.stage("logging");
  const entry = await record(draft, ask, written, doors);
  return { draft, entry, degraded: written.degraded };
}

/**
 * Writes the device's draft and throws it away. What the pure rooms remember of its texts makes the draft that is asked for
 * later half as long to write; nothing is logged, shown or sent.
 */
export function rehearse(ask: Ask, found: Found, now: Date): void {
  prove("rehearsal", ask, found, onDevice(ask, found.sayable, found.internal, null), now);
}

function prove(id: string, ask: Ask, { sayable, internal }: Found, { raw, drafter }: Pick<Written, "raw" | "drafter">, now: Date): Draft {
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
    instruction,
    now: at,
  });
}

async function record(draft: Draft, ask: Ask, written: Written, doors: Doors): Promise<Entered> {
  const { raw } = written;
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
    const reasons = answered.map((s) => `${draft.text.slice(s.from, s.to)} (${s.answeredFor})`).join("\n");
    await doors.append(
      { kind: "inserted", suggestion: draft.id, verified, answeredFor: answered.length },
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
