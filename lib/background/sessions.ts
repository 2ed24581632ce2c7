import { type TicketRef, ticketKey } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { forget, recall, recallAll, remember } from "../storage/session-memory.ts";
import { newTicketState, Session, TicketState } from "./state.ts";

// Memory is a cache of storage.session: the worker may die between any two messages.

const sessionKey = (id: string) => `session:${id}`;
const stateKey = (ticket: TicketRef) => `ticket:${ticketKey(ticket)}`;
const keptTickets = 40;

const sessions = new Map<string, Session>();
/** Ended while they were being recalled; ids never come back. */
const ended = new Set<string>();
const tickets = new Map<string, TicketState>();
const listeners = new Set<(ticket: TicketRef) => void>();
const queued = new Map<string, Promise<void>>();
let writing: Promise<unknown> = Promise.resolve();
let recalled: Promise<void> | null = null;

/** A session by its id. Throws `session.gone` when the browser session or the ticket's page has ended. */
export async function findSession(id: string): Promise<Session> {
  const known = sessions.get(id) ?? Session.safeParse(await recall(sessionKey(id))).data;
  if (!known) throw new FootnoteError("session.gone");
  sessions.set(id, known);
  return known;
}

/** Every session of this browser session. */
export async function allSessions(): Promise<Session[]> {
  // Once per life of the worker: from then on every session passes through here.
  recalled ??= recallSessions().catch((error) => {
    recalled = null;
    throw error;
  });
  await recalled;
  return [...sessions.values()];
}

async function recallSessions(): Promise<void> {
  for (const value of Object.values(await recallAll("session:"))) {
    const parsed = Session.safeParse(value);
    if (parsed.success && !ended.has(parsed.data.id) && !sessions.has(parsed.data.id)) sessions.set(parsed.data.id, parsed.data);
  }
}

/** Remembers a session; an older one of the same tab ends, because a tab shows one document. */
export async function saveSession(session: Session): Promise<void> {
  for (const other of await allSessions()) {
    if (other.id !== session.id && other.tab !== null && other.tab === session.tab) await endSession(other.id);
  }
  sessions.set(session.id, session);
  await remember(sessionKey(session.id), session);
}

/** Ends a session; what is known about its ticket stays for the tab that opens it next. */
export async function endSession(id: string): Promise<void> {
  ended.add(id);
  sessions.delete(id);
  await forget([sessionKey(id)]);
}

/** What is known about a ticket; a new state when it was never opened in this browser session. */
export async function findTicket(ticket: TicketRef): Promise<TicketState> {
  const key = stateKey(ticket);
  const cached = tickets.get(key);
  if (cached) return cached;
  const stored = TicketState.safeParse(await recall(key));
  const state = tickets.get(key) ?? (stored.success ? interrupted(stored.data) : newTicketState(ticket, Date.now()));
  tickets.set(key, state);
  return state;
}

/** A draft that was being written when the worker died can't go on: its text so far is kept and said to be partial. */
function interrupted(state: TicketState): TicketState {
  if (state.phase === "reading") return { ...state, stage: null };
  // What waits for a reply page goes on there; anywhere else the agent presses again, and the composer says what stands in it.
  if (state.phase === "inserting") return { ...state, phase: state.draft ? "drafted" : "ready" };
  if (state.phase !== "drafting") return state;
  return {
    ...state,
    phase: state.draft ? "drafted" : "ready",
    stage: null,
    restarts: state.restarts + 1,
    problem: { code: "draft.interrupted", detail: {} },
  };
}

/** A change, or how to make one from what is known at that very moment. */
export type Change = Partial<TicketState> | ((state: TicketState) => Partial<TicketState>);

/** Changes what is known about a ticket, tells every watcher, and writes it down in order. Throws `session.full`. */
export async function updateTicket(ticket: TicketRef, change: Change): Promise<TicketState> {
  const found = await findTicket(ticket);
  // What it found is as old as the call. Nothing is awaited from here to `set`: two changes at once both hold.
  const before = tickets.get(stateKey(ticket)) ?? found;
  const state = { ...before, ...(typeof change === "function" ? change(before) : change), touched: Date.now() };
  tickets.set(stateKey(ticket), state);
  for (const listener of listeners) listener(ticket);
  await writeDown(stateKey(ticket));
  return state;
}

/** Writes a ticket's newest state after what is being written now; changes that come meanwhile share one write. */
function writeDown(key: string): Promise<void> {
  const waiting = queued.get(key);
  if (waiting) return waiting;
  const write = writing.then(() => {
    queued.delete(key);
    const state = tickets.get(key);
    return state && remember(key, state).catch(() => makeRoom(key, state));
  });
  queued.set(key, write);
  writing = write.catch(() => undefined);
  return write;
}

/** Forgets the tickets touched longest ago, then tries once more. */
async function makeRoom(key: string, state: TicketState): Promise<void> {
  await prune(Math.ceil(keptTickets / 4));
  await remember(key, state);
}

/** Keeps the newest `keep` tickets. */
export async function prune(keep = keptTickets): Promise<void> {
  const all = Object.entries(await recallAll("ticket:")).map(([key, value]) => ({ key, touched: (value as TicketState).touched ?? 0 }));
  const old = all.sort((a, b) => b.touched - a.touched).slice(keep);
  await forget(old.flatMap((o) => [o.key, o.key.replace("ticket:", "found:")]));
  for (const { key } of old) tickets.delete(key);
}

/** What is known about the tickets read in this browser session, the newest first. */
export async function recentTickets(): Promise<TicketState[]> {
  const kept = Object.values(await recallAll("ticket:")).flatMap((value) => TicketState.safeParse(value).data ?? []);
  // What is in memory may be newer than what is written down.
  const all = new Map(kept.map((state) => [stateKey(state.ticket), state]));
  for (const [key, state] of tickets) all.set(key, state);
  return [...all.values()].filter((state) => state.conversation !== null).sort((a, b) => b.touched - a.touched);
}

/** Calls `listener` after each change of a ticket until `signal` aborts. */
export function onTicketChange(listener: (ticket: TicketRef) => void, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener("abort", () => listeners.delete(listener));
}
