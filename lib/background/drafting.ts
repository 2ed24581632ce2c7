import type { Ask } from "../ask.ts";
import { check, rehearse, suggest } from "../assist.ts";
import { movedOn, ticketKey } from "../conversation.ts";
import type { Planned } from "../doors.ts";
import type { Calibration } from "../drafting/calibrate.ts";
import { choose } from "../drafting/choose.ts";
import type { Draft } from "../drafting/draft.ts";
import { FootnoteError, toProblem } from "../errors.ts";
import type { SearchFilter } from "../knowledge/passage.ts";
import type { Rehearsal } from "../write-draft.ts";
import { doorsFor } from "./doors.ts";
import { draftProgress, type Emit } from "./draft-progress.ts";
import { currentMasking } from "./masking.ts";
import { calibrationsFor } from "./outcomes.ts";
import { early, readAhead } from "./read-ahead.ts";
import { foundFor } from "./reading.ts";
import { keepStaged, noStages, stagedBefore, stagesNow } from "./search-stages.ts";
import { allSessions, findTicket, updateTicket } from "./sessions.ts";
import type { Session, TicketState } from "./state.ts";
import { findStop, refuseStopped } from "./stops.ts";
import { storage } from "./storage.ts";
import { checkPlanned } from "./terms.ts";
import { trailStep } from "./trail.ts";

/** What the sidebar asks for; the shape of the `suggest` stream's start. */
export type Wish = Pick<Ask, "drafter" | "instruction" | "refine" | "text" | "anyway"> & { language: string | null };
/** One draft at a time per ticket, in whichever tab it was asked for. */
const inFlight = new Map<string, { ticket: Session["ticket"]; drafter: string; stop: AbortController }>();

/** The question as the drafting room needs it. Throws `ticket.not-read` and `profile.none`. */
export async function askFor(
  state: TicketState,
  wish: Wish,
  read = { profiles: storage.profiles.page(), masking: currentMasking() },
): Promise<Ask> {
  const { conversation, screening } = state;
  if (!conversation || !screening) throw new FootnoteError("ticket.not-read");
  const [profiles, masking] = await Promise.all([read.profiles, read.masking]);
  const profile = profiles.find((p) => p.id === state.profile);
  if (!profile) throw new FootnoteError("profile.none");
  // A text that is to be changed stays in its language, which need not be the customer's.
  const current = wish.refine === null ? null : state.draft;
  return {
    conversation,
    screening,
    masking,
    profile,
    language: wish.language ?? current?.language ?? state.language ?? profile.locale,
    authenticated: state.identity !== null,
    accepted: state.accepted !== null,
    drafter: wish.drafter,
    instruction: wish.instruction,
    refine: wish.refine,
    text: wish.text,
    current,
    anyway: wish.anyway,
  };
}

/** Writes a draft for a session's ticket, streaming into its state; aborts with `signal` and when the ticket is left. */
export async function draftFor(
  session: Session,
  wish: Wish,
  emit: Emit,
  signal: AbortSignal,
  read = readAhead(wish.drafter),
): Promise<void> {
  const key = ticketKey(session.ticket);
  if (inFlight.has(key)) throw new FootnoteError("draft.in-flight");
  const stop = new AbortController();
  inFlight.set(key, { ticket: session.ticket, drafter: wish.drafter, stop });
  try {
    await write(session, await findTicket(session.ticket), wish, emit, AbortSignal.any([signal, stop.signal]), read);
  } catch (error) {
    const problem = stop.signal.aborted ? toProblem(stop.signal.reason) : toProblem(error);
    const aborted = problem.code === "aborted" || signal.aborted;
    const { draft } = await findTicket(session.ticket);
    await updateTicket(session.ticket, {
      phase: draft ? "drafted" : "ready",
      stage: null,
      streamed: null,
      problem: aborted ? null : problem,
    });
    if (problem.code === "draft.escalated") emit({ kind: "escalated" });
    else if (!aborted) emit({ kind: "failed", problem });
  } finally {
    inFlight.delete(key);
  }
}

/** AI was stopped somewhere: what is being written for such a ticket ends at once. */
export async function endStoppedDrafts(): Promise<void> {
  for (const { ticket, drafter, stop } of inFlight.values()) {
    await refuseStopped(await findTicket(ticket), drafter, "draft.switched-off").catch((error) => stop.abort(error));
  }
}

async function write(
  session: Session,
  state: TicketState,
  wish: Wish,
  emit: Emit,
  signal: AbortSignal,
  read: ReturnType<typeof readAhead>,
): Promise<void> {
  const { ticket } = session;
  const { provider, stages, model, terms } = read;
  // Asked for at once: each is a way to the disk, and the request waits for the slowest only.
  const searched = early(foundFor(state, read.profiles));
  const refined = early(searched.then((before) => (wish.refine === null ? null : stagedBefore(ticket, before))));
  const found = early(Promise.all([searched, refined]).then(([before, lanes]) => lanes ?? before));
  const calibrations = early(calibrationsFor(state.profile ?? ""));
  const [ask] = await Promise.all([askFor(state, wish, read), refuseStopped(state, null, "draft.switched-off", read)]);
  // Neither is awaited: the request must leave before the state is on disk.
  const mark = (change: Partial<TicketState>) => void updateTicket(ticket, change).catch((error) => console.error(error));
  mark({ phase: "drafting", stage: "searching", streamed: "", problem: null });
  const { progress, shown } = draftProgress(emit, mark);
  const doors = {
    ...doorsFor({ ticket, target: null }),
    provider: () => provider,
    terms: () => terms,
    calibrations: () => calibrations,
    checkBudget: (planned: Planned) => checkPlanned(planned, model),
    // What is refined rests on what it rested on: nothing is asked twice.
    stages: async (filter: SearchFilter) => ((await refined) ? noStages : stagesNow(filter, stages)),
  };
  const { draft, entry, lanes, degraded } = await suggest(
    crypto.randomUUID(),
    ask,
    found,
    doors,
    progress,
    signal,
    rehearsals.get(ticketKey(ticket)) ?? null,
  ).finally(shown.stop);
  if (!(await stillOpen(session))) throw new FootnoteError("aborted");
  if (wish.refine === null) keepStaged(ticket, await searched, lanes);
  const kept = updateTicket(ticket, (now) => ({
    phase: "drafted",
    draft,
    suggested: draft,
    entry,
    streamed: null,
    stage: null,
    restarts: 0,
    // The customer may have written while this was being written; a stale text that is only reworded stays so.
    stale: (wish.refine !== null && now.stale) || (now.conversation !== null && movedOn(ask.conversation, now.conversation)),
    withdrawn: wish.refine === null ? null : now.withdrawn,
    trail: [trailStep("logged", { seq: String(entry.seq), head: entry.head })],
    problem: degraded ? { code: degraded, detail: { degraded: "device" } } : null,
  }));
  emit({ kind: "draft", draft });
  await kept;
}

async function stillOpen(session: Session): Promise<boolean> {
  return (await allSessions()).some((s) => ticketKey(s.ticket) === ticketKey(session.ticket));
}

/** The drafts that were rehearsed last, by ticket; more than this many tickets are seldom gone through before one is answered. */
const rehearsals = new Map<string, Rehearsal>();
const keptRehearsals = 8;

/** After a ticket was read: rehearses its draft, so that the real one is there as soon as it is asked for. */
export async function rehearseDraft(session: Session): Promise<void> {
  const state = await findTicket(session.ticket);
  if (!state.conversation || state.draft || (state.screening?.risk === "red" && state.accepted === null)) return;
  if (await findStop(state, null)) return;
  const ask = await askFor(state, { drafter: "device", instruction: "", refine: null, text: null, language: null });
  const key = ticketKey(session.ticket);
  rehearsals.delete(key);
  rehearsals.set(key, rehearse(ask, await foundFor(state), new Date()));
  for (const old of [...rehearsals.keys()].slice(0, -keptRehearsals)) rehearsals.delete(old);
}

/** Checks the agent's edited text by the rules that checked the draft, and keeps it as the draft. */
export async function checkText(session: Session, text: string): Promise<Draft> {
  const state = await findTicket(session.ticket);
  if (!state.draft) throw new FootnoteError("draft.none");
  const ask = await askFor(state, { drafter: "device", instruction: "", refine: null, text, language: state.draft.language });
  const calibration = await calibrationFor(state);
  // From what is known at that moment: a tick that came meanwhile stays, and a draft that came meanwhile is not written over.
  const { draft } = await updateTicket(session.ticket, ({ draft: now, phase }) => {
    if (now?.id !== state.draft?.id || !now) throw new FootnoteError("draft.changed");
    return { draft: check(now, text, ask, new Date().toISOString(), calibration), phase: phase === "inserted" ? "drafted" : phase };
  });
  if (!draft) throw new FootnoteError("draft.none");
  return draft;
}

/** What outcomes say of drafts by whoever wrote the shown one. */
async function calibrationFor({ profile, draft }: TicketState): Promise<Calibration> {
  return (await calibrationsFor(profile ?? ""))(draft?.drafter ?? "device");
}

/** Takes a source's side where sources disagree. Throws `draft.none` and `choice.unknown`. */
export async function chooseSource(session: Session, choice: string, source: number): Promise<void> {
  const state = await findTicket(session.ticket);
  const ask = await askFor(state, {
    drafter: "device",
    instruction: "",
    refine: null,
    text: null,
    language: state.draft?.language ?? null,
  });
  const calibration = await calibrationFor(state);
  const around = { ...ask, calibration, risk: ask.screening.risk, now: new Date().toISOString() };
  await updateTicket(session.ticket, ({ draft, phase }) => {
    if (!draft) throw new FootnoteError("draft.none");
    const decided = choose(draft, choice, source, around);
    if (!decided) throw new FootnoteError("choice.unknown");
    return { draft: decided, phase: phase === "inserted" ? "drafted" : phase };
  });
}

/** Changes the shown draft, as ticking a value does. Throws `draft.none`. */
export async function changeDraft(session: Session, change: (draft: Draft) => Draft): Promise<void> {
  await updateTicket(session.ticket, ({ draft }) => {
    if (!draft) throw new FootnoteError("draft.none");
    return { draft: change(draft) };
  });
}
