import { use } from "../assist.ts";
import type { InsertResult } from "../content-messages.ts";
import { FootnoteError, toProblem } from "../errors.ts";
import { doorsFor } from "./doors.ts";
import { findTicket, updateTicket } from "./sessions.ts";
import type { Session, TicketState } from "./state.ts";
import { refuseStopped } from "./stops.ts";
import { targetOf } from "./target.ts";
import { addTrail } from "./trail.ts";
import { withdrawn } from "./withdrawn.ts";

/** How long a draft may wait for its ticket's reply page, ms; later it would surprise. */
const patience = 2 * 60_000;

type Mode = "ask" | "append" | "replace";
type Outcome = "inserted" | "navigating" | "composer-has-text" | "copied";

/** Inserts the session's draft. The first Insert of a draft wins, in whichever tab it was pressed. */
export async function insertDraft(session: Session, draft: string, mode: Mode): Promise<{ outcome: Outcome }> {
  const state = await findTicket(session.ticket);
  if (!state.draft || state.draft.id !== draft) throw new FootnoteError("draft.changed");
  // In the same tab the agent may have undone it; that tab's own composer says whether the text still stands there.
  const elsewhere = state.phase === "inserted" && state.inserted?.draft === draft && state.inserted.tab !== session.tab;
  if (state.phase === "inserting" || elsewhere) throw new FootnoteError("insert.already");
  if (state.stale) throw new FootnoteError("draft.stale");
  // Awaited below, together with what waits for the page.
  void updateTicket(session.ticket, { phase: "inserting", problem: null }).catch(() => undefined);
  try {
    return { outcome: await insertNow(session, mode) };
  } catch (error) {
    await updateTicket(session.ticket, { phase: "drafted", problem: toProblem(error) });
    throw error;
  }
}

async function insertNow(session: Session, mode: Mode): Promise<Outcome> {
  const state = await findTicket(session.ticket);
  const { draft } = state;
  if (!draft) throw new FootnoteError("draft.changed");
  const [source] = await Promise.all([withdrawn(draft.sources), refuseStopped(state, draft.drafter, "insert.switched-off")]);
  if (source !== null) throw new FootnoteError("insert.withdrawn", { detail: { title: source } });
  const doors = doorsFor({
    ticket: session.ticket,
    target: session.tab === null ? null : targetOf(session),
  });
  // Written down before the page is asked: the worker may die while the reply page loads.
  await updateTicket(session.ticket, { pendingInsert: { draft: draft.id, text: draft.text, mode, until: Date.now() + patience } });
  const result = await use(draft, state.entry, mode, doors);
  if (result.outcome !== "navigating") await updateTicket(session.ticket, { pendingInsert: null });
  return settle(session, state, result);
}

async function settle(session: Session, state: TicketState, result: InsertResult): Promise<Outcome> {
  const { draft } = state;
  switch (result.outcome) {
    case "inserted":
      await updateTicket(session.ticket, {
        phase: "inserted",
        problem: null,
        inserted: draft && { draft: draft.id, text: result.readBack ?? draft.text, tab: session.tab },
        used: draft && { draft, entry: state.entry, suggested: state.suggested },
      });
      await addTrail(session.ticket, "inserted", {});
      return "inserted";
    case "navigating":
      return "navigating";
    case "typed":
      await updateTicket(session.ticket, { phase: "drafted" });
      return "composer-has-text";
    case "refused":
      if (!result.copied) throw new FootnoteError("insert.refused");
      await updateTicket(session.ticket, { phase: "drafted", problem: { code: "insert.copied", detail: {} } });
      return "copied";
    default:
      throw new FootnoteError(`insert.${result.outcome}`);
  }
}

/** The reply page of a ticket has loaded: puts in what waits for it, once; a worker that died over it starts it again. */
export async function resumeInsert(session: Session): Promise<void> {
  const { pendingInsert, draft } = await findTicket(session.ticket);
  if (!pendingInsert) return;
  if (pendingInsert.until < Date.now() || draft?.id !== pendingInsert.draft) {
    await updateTicket(session.ticket, {
      pendingInsert: null,
      phase: draft ? "drafted" : "ready",
      problem: { code: "insert.expired", detail: {} },
    });
    return;
  }
  try {
    const outcome = await insertNow(session, pendingInsert.mode);
    if (outcome === "composer-has-text") await updateTicket(session.ticket, { problem: { code: "insert.typed", detail: {} } });
  } catch (error) {
    await updateTicket(session.ticket, { phase: "drafted", problem: toProblem(error) });
  }
}
